import { PROFILE_NAMES } from '../model/index.js';
import type { Command, Option } from './command.js';

const charter: Option = {
  name: 'charter',
  takes: 'FOLDER',
  says: {
    en: 'the charter whose versions are meant (default: ./charter, else the bundled one)',
    fr: 'la charte dont on cite les versions (par défaut\u00A0: ./charter, sinon celle du paquet)',
  },
};
const format = (...choices: readonly string[]): Option => ({
  name: 'format',
  takes: choices.join('|'),
  choices,
  says: { en: `how to write it (default: ${choices[0]})`, fr: `sous quelle forme (par défaut\u00A0: ${choices[0]})` },
});
const output: Option = {
  name: 'output',
  short: 'o',
  takes: 'FILE',
  says: { en: 'write to a file', fr: 'écrire dans un fichier' },
};
const parser: Option = {
  name: 'parser',
  takes: 'auto|satteri|remark',
  choices: ['auto', 'satteri', 'remark'],
  says: {
    en: 'who reads Markdown, to the same result (default: satteri if it is installed)',
    fr: 'qui lit le Markdown, au même résultat (par défaut\u00A0: satteri s’il est là)',
  },
};

const profile: Option = {
  name: 'profile',
  takes: PROFILE_NAMES.join('|'),
  choices: PROFILE_NAMES,
  says: {
    en: 'how to read what binds (default: what each edition names, else charter)',
    fr: 'comment lire ce qui engage (par défaut\u00A0: ce que nomme chaque édition, sinon charter)',
  },
};

/** Options of every command. */
export const COMMON_OPTIONS: readonly Option[] = [
  {
    name: 'lang',
    takes: 'fr|en',
    choices: ['fr', 'en'],
    says: { en: 'the language to read editions and speak in', fr: 'la langue des éditions à lire et des messages' },
  },
  { name: 'help', short: 'h', says: { en: 'show this help', fr: 'montrer cette aide' } },
  { name: 'version', says: { en: 'show the version of the command', fr: 'montrer la version de la commande' } },
];

/** The verbs of the command: a new one is one new file and one row. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'diff',
    usage: 'charter diff BEFORE AFTER',
    says: {
      en: 'Say what differs between two editions, and what it means.',
      fr: 'Dire ce qui diffère entre deux éditions, et ce que cela signifie.',
    },
    operands: [2, 2],
    options: [
      charter,
      format('text', 'markdown', 'json', 'html'),
      output,
      parser,
      profile,
      {
        name: 'pairs',
        says: { en: 'list every aligned pair too (json)', fr: 'lister aussi chaque paire alignée (json)' },
      },
      {
        name: 'exit-code',
        says: { en: 'exit with 1 when there are changes', fr: 'finir avec 1 s’il y a des changements' },
      },
    ],
    examples: [
      'charter diff 1.0.0 2.0.0-draft.1',
      'charter diff old.md new.md --format json',
      'charter diff act-2023.md act-2024.md --profile law',
      'git show HEAD:policy.md | charter diff - policy.md',
    ],
    load: () => import('./diff.js'),
  },
  {
    name: 'changelog',
    usage: 'charter changelog [FOLDER]',
    says: {
      en: 'Write the changelog of a charter over its whole history.',
      fr: 'Écrire le journal des changements d’une charte, sur toute son histoire.',
    },
    operands: [0, 1],
    options: [charter, format('markdown', 'text', 'json', 'html'), output, parser, profile],
    examples: [
      'charter changelog',
      'charter changelog charter --lang fr -o charter/CHANGELOG.fr.md',
      'charter changelog --format json',
    ],
    load: () => import('./changelog.js'),
  },
  {
    name: 'show',
    usage: 'charter show REF',
    says: {
      en: 'Show an edition, or one of its sections or commitments: VERSION, VERSION#ID, FILE#ID or ID.',
      fr: 'Montrer une édition, une de ses sections ou un engagement\u00A0: VERSION, VERSION#ID, FICHIER#ID ou ID.',
    },
    operands: [1, 1],
    options: [charter, format('text', 'markdown', 'json', 'html'), output, parser, profile],
    examples: [
      'charter show latest',
      'charter show 1.0.0#transparence-explication',
      'charter show transparence --lang fr',
      'charter show policy.md --format json',
    ],
    load: () => import('./show.js'),
  },
  {
    name: 'check',
    usage: 'charter check FILE|FOLDER...',
    says: {
      en: 'Check documents and charter folders; exit with 1 when there is an error.',
      fr: 'Vérifier des documents et des dossiers de charte\u202F; finir avec 1 s’il y a une erreur.',
    },
    operands: [1, Number.POSITIVE_INFINITY],
    options: [format('text', 'json'), output, parser, profile],
    examples: ['charter check charter', 'charter check CODE_OF_CONDUCT.md', 'charter check docs --format json'],
    load: () => import('./check.js'),
  },
  {
    name: 'translations',
    usage: 'charter translations [VERSION|SOURCE [TRANSLATION]]',
    says: {
      en: 'Say what translations lack, have too much of or have not followed, or note that one was reviewed.',
      fr: 'Dire ce qui manque aux traductions, ce qu’elles ont de trop ou n’ont pas suivi, ou noter une relecture.',
    },
    operands: [0, 2],
    options: [
      charter,
      format('text', 'markdown', 'json', 'html'),
      output,
      parser,
      profile,
      {
        name: 'in',
        takes: 'LANGUAGE',
        says: { en: 'only this translation (default: all)', fr: 'cette seule traduction (par défaut\u00A0: toutes)' },
      },
      {
        name: 'accept',
        takes: 'ID[,ID…]',
        says: {
          en: 'note in charter.yaml that these blocks were reviewed against the source as it is',
          fr: 'noter dans charter.yaml que ces passages ont été relus sur la source actuelle',
        },
      },
      { name: 'by', takes: 'NAME', says: { en: 'who reviewed them', fr: 'qui les a relus' } },
      {
        name: 'exit-code',
        says: { en: 'exit with 1 when something is found', fr: 'finir avec 1 si quelque chose est trouvé' },
      },
    ],
    examples: [
      'charter translations',
      'charter translations 2.0.0-draft.1 --in en',
      'charter translations english.md french.md --format json',
      'charter translations --in en --accept transparence-explication --by "A. Martin"',
    ],
    load: () => import('./translations.js'),
  },
  {
    name: 'rules',
    usage: 'charter rules [ID]',
    says: {
      en: 'List the rules by which changes are classed, or explain one.',
      fr: 'Lister les règles qui classent les changements, ou en expliquer une.',
    },
    operands: [0, 1],
    options: [format('text', 'markdown', 'json', 'html'), output],
    examples: ['charter rules', 'charter rules commitment-weakened', 'charter rules commitment-id-changed --lang fr'],
    load: () => import('./rules.js'),
  },
];
