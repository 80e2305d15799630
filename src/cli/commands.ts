import { POINT_DATES } from '../charter/points.js';
import { PROFILE_NAMES } from '../model/index.js';
import { HISTORY_STEPS } from '../node/git/steps.js';
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

const permalink: Option = {
  name: 'permalink',
  takes: 'TEMPLATE',
  says: {
    en: 'address with {charter} {version} {language} {id} (default: that of charter.yaml)',
    fr: 'adresse, avec {charter} {version} {language} {id} (par défaut\u00A0: charter.yaml)',
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
        name: 'layout',
        takes: 'inline|side-by-side',
        choices: ['inline', 'side-by-side'],
        says: {
          en: 'show the whole text with its changes (default for html: inline)',
          fr: 'montrer tout le texte et ses changements (par défaut en html\u00A0: inline)',
        },
      },
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
      'charter diff 1.0.0 2.0.0-draft.1 --format html --layout side-by-side -o redline.html',
      'charter diff act-2023.md act-2024.md --profile law',
      'charter diff main~3:policy.md policy.md',
      'git show HEAD:policy.md | charter diff - policy.md',
    ],
    load: () => import('./diff.js'),
  },
  {
    name: 'changelog',
    usage: 'charter changelog [FOLDER]',
    says: {
      en: 'Write the changelog of a charter over its whole history, or of a file over the commits of git.',
      fr: 'Écrire le journal d’une charte sur toute son histoire, ou d’un fichier sur les commits de git.',
    },
    operands: [0, 1],
    options: [
      charter,
      {
        name: 'git',
        takes: 'BEFORE..AFTER',
        says: {
          en: 'of one FILE, through its renames, from one revision to another',
          fr: 'd’un seul FICHIER, malgré ses changements de nom, entre deux révisions',
        },
      },
      {
        name: 'by',
        takes: HISTORY_STEPS.join('|'),
        choices: HISTORY_STEPS,
        says: {
          en: 'with --git, an entry for each of these (default: commits)',
          fr: 'avec --git, une entrée pour chacun (par défaut\u00A0: commits)',
        },
      },
      format('markdown', 'text', 'json', 'html'),
      output,
      parser,
      profile,
    ],
    examples: [
      'charter changelog',
      'charter changelog charter --lang fr -o charter/CHANGELOG.fr.md',
      'charter changelog --format json',
      'charter changelog --git v1..v2 -- policy.md',
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
    name: 'at',
    usage: 'charter at DATE',
    says: {
      en: 'Say which edition was in force on a day; exit with 1 when none is known.',
      fr: 'Dire quelle édition était en vigueur un jour donné\u202F; finir avec 1 si l’on n’en connaît aucune.',
    },
    operands: [1, 1],
    options: [
      charter,
      format('text', 'markdown', 'json', 'html'),
      output,
      parser,
      profile,
      {
        name: 'by',
        takes: POINT_DATES.join('|'),
        choices: POINT_DATES,
        says: {
          en: 'the date that begins an edition (default: in-force)',
          fr: 'la date où commence une édition (par défaut\u00A0: in-force)',
        },
      },
    ],
    examples: ['charter at 2023-05-12 --by published', 'charter at 2023-05-12 --format json'],
    load: () => import('./at.js'),
  },
  {
    name: 'cite',
    usage: 'charter cite REF',
    says: {
      en: 'Cite an edition, a section or a commitment: ID, VERSION or VERSION#ID.',
      fr: 'Citer une édition, une section ou un engagement\u00A0: ID, VERSION ou VERSION#ID.',
    },
    operands: [1, 1],
    options: [charter, format('text', 'json'), output, parser, profile, permalink],
    examples: ['charter cite transparence-explication --lang fr', 'charter cite 1.0.0#transparence --format json'],
    load: () => import('./cite.js'),
  },
  {
    name: 'resolve',
    usage: 'charter resolve CITATION',
    says: {
      en: 'Say what a citation names: CHARTER@VERSION[/LANGUAGE][#ID].',
      fr: 'Dire ce que désigne une citation\u00A0: CHARTE@VERSION[/LANGUE][#ID].',
    },
    operands: [1, 1],
    options: [
      charter,
      format('text', 'json'),
      output,
      parser,
      profile,
      permalink,
      {
        name: 'to',
        takes: 'VERSION',
        says: {
          en: 'the edition to say what became of it in (default: latest)',
          fr: 'l’édition où dire ce qu’il est devenu (par défaut\u00A0: latest)',
        },
      },
    ],
    examples: [
      'charter resolve ia-ethique@1.0.0/fr#transparence-explication',
      'charter resolve ia-ethique@latest#transparence --format json',
      'charter resolve ia-ethique@1.0.0#liberte-recours --to next',
    ],
    load: () => import('./resolve.js'),
  },
  {
    name: 'history',
    usage: 'charter history ID',
    says: {
      en: 'Tell the life of a commitment: each edition that has it, its words, what changed and why.',
      fr: 'Raconter la vie d’un engagement\u00A0: chaque édition où il figure, ses mots, ce qui change et pourquoi.',
    },
    operands: [1, 1],
    options: [charter, format('text', 'markdown', 'json', 'html'), output, parser, profile],
    examples: [
      'charter history transparence-explication',
      'charter history care-answer --charter examples/own-charter --format json',
    ],
    load: () => import('./history.js'),
  },
  {
    name: 'lineage',
    usage: 'charter lineage',
    says: {
      en: 'List what became of ids, and what nothing declares; exit with 1 when something is missing.',
      fr: 'Lister ce que deviennent les identifiants, et ce que rien ne déclare\u202F; finir avec 1 s’il en manque.',
    },
    operands: [0, 0],
    options: [
      charter,
      format('text', 'markdown', 'json', 'html'),
      output,
      parser,
      profile,
      {
        name: 'write',
        says: {
          en: 'add the missing entries to charter.yaml, to be read and corrected',
          fr: 'ajouter à charter.yaml les entrées qui manquent, à lire et à corriger',
        },
      },
    ],
    examples: ['charter lineage', 'charter lineage --charter charter --write', 'charter lineage --format json'],
    load: () => import('./lineage.js'),
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
    name: 'adopt',
    usage: 'charter adopt [FOLDER] --from FILE...',
    says: {
      en: 'Make a charter of any document and its editions: ids, lineage and changelog; nothing else is changed.',
      fr: 'Faire une charte d’un document et de ses éditions\u00A0: identifiants, filiation, journal.',
    },
    operands: [0, Number.POSITIVE_INFINITY],
    options: [
      {
        name: 'from',
        takes: 'FILE...',
        says: {
          en: 'its editions, oldest first: files, or REVISION:PATH of a git repository',
          fr: 'ses éditions, la plus ancienne d’abord\u00A0: fichiers, ou REVISION:PATH de git',
        },
      },
      {
        name: 'charter',
        takes: 'FOLDER',
        says: { en: 'the new folder, when no operand is', fr: 'le nouveau dossier, s’il n’est pas un opérande' },
      },
      {
        name: 'id',
        takes: 'ID',
        says: { en: 'its key (default: the folder’s name)', fr: 'sa clé (par défaut\u00A0: le nom du dossier)' },
      },
      {
        name: 'title',
        takes: 'TITLE',
        says: { en: 'its title (default: its own)', fr: 'son titre (par défaut\u00A0: le sien)' },
      },
      {
        name: 'in',
        takes: 'LANGUAGE',
        says: {
          en: 'the language it is in (default: as told from its words)',
          fr: 'sa langue (par défaut\u00A0: d’après ses mots)',
        },
      },
      format('text', 'markdown', 'json', 'html'),
      output,
      parser,
      profile,
    ],
    examples: [
      'charter adopt covenant --from 1.4.md 2.0.md 2.1.md',
      'charter adopt act --from act-2023.md act-2024.md --profile law --id the-act',
      'charter adopt conduct --from v1:CODE_OF_CONDUCT.md v2:CODE_OF_CONDUCT.md',
    ],
    load: () => import('./adopt.js'),
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
  {
    name: 'git',
    usage: 'charter git setup [PATTERN...]',
    says: {
      en: 'Let git diff and git difftool show our changes of some files (default: those of the charter).',
      fr: 'Faire montrer nos changements par git diff et git difftool (par défaut\u00A0: les fichiers de la charte).',
    },
    operands: [1, Number.POSITIVE_INFINITY],
    options: [
      {
        name: 'charter',
        takes: 'FOLDER',
        says: {
          en: 'the folder of the charter (default: charter)',
          fr: 'le dossier de la charte (par défaut\u00A0: charter)',
        },
      },
      {
        name: 'textconv',
        says: {
          en: 'for git log -p without --ext-diff too: texts as readers see them',
          fr: 'aussi pour git log -p sans --ext-diff\u00A0: les textes tels qu’on les lit',
        },
      },
      format('text', 'json'),
      output,
    ],
    examples: ['charter git setup', 'charter git setup CODE_OF_CONDUCT.md', 'charter git setup --charter docs/charter'],
    load: () => import('./git.js'),
  },
  {
    name: 'seal',
    usage: 'charter seal VERSION',
    says: {
      en: 'Seal an edition: write its digests to charter.lock.json, for verify to hold it to.',
      fr: 'Sceller une édition\u00A0: écrire ses empreintes dans charter.lock.json, que verify confrontera au texte.',
    },
    operands: [1, 1],
    options: [charter, format('text', 'json'), output, parser, profile],
    examples: ['charter seal 1.0.0', 'charter seal 2.0.0-draft.1/fr --charter charter'],
    load: () => import('./seal.js'),
  },
  {
    name: 'verify',
    usage: 'charter verify [FOLDER]',
    says: {
      en: 'Verify that sealed editions have not moved; exit with 1 when one has and no erratum declares it.',
      fr: 'Vérifier que les éditions scellées n’ont pas bougé\u202F; finir avec 1 s’il y en a une, sans erratum déclaré.',
    },
    operands: [0, 1],
    options: [charter, format('text', 'markdown', 'json', 'html'), output, parser, profile],
    examples: ['charter verify', 'charter verify --charter charter --format json'],
    load: () => import('./verify.js'),
  },
  {
    name: 'seen',
    usage: 'charter seen [VERSION#ID]',
    says: {
      en: 'Say which steps of governance saw an edition or a commitment, and which opinions are overtaken.',
      fr: 'Dire quelles étapes de gouvernance ont vu une édition ou un engagement, et quels avis sont dépassés.',
    },
    operands: [0, 1],
    options: [
      charter,
      format('text', 'markdown', 'json', 'html'),
      output,
      parser,
      profile,
      {
        name: 'step',
        takes: 'NAME',
        says: { en: 'ask one step of charter.yaml alone', fr: 'n’interroger qu’une étape de charter.yaml' },
      },
      {
        name: 'exit-code',
        says: { en: 'exit with 1 when an opinion is overtaken', fr: 'finir avec 1 si un avis est dépassé' },
      },
    ],
    examples: ['charter seen 1.0.0#transparence-explication', 'charter seen latest --step review --exit-code'],
    load: () => import('./seen.js'),
  },
];
