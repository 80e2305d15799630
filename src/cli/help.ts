import { PHRASES, type PhraseLanguage } from '../phrases/index.js';
import type { Command, Option } from './command.js';
import { COMMANDS, COMMON_OPTIONS } from './commands.js';

const WORDS = {
  en: {
    about: 'charter: charters as code. Versions, semantic diffs and changelogs of a charter in Markdown.',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    operands:
      'An operand is a file, - (standard input), a file of a git revision (main~3:charter.md),\nor a version of the charter: 1.0.0, 1.x, latest.',
    exit: 'Exit codes: 0 fine, 1 something was found, 2 wrong usage, 3 input that cannot be read.',
    more: 'Help on a command: charter COMMAND --help',
  },
  fr: {
    about:
      'charter\u00A0: des chartes comme du code. Versions, différences de sens et journaux d’une charte en Markdown.',
    usage: 'Usage',
    commands: 'Commandes',
    options: 'Options',
    examples: 'Exemples',
    operands:
      'Un opérande est un fichier, - (entrée standard), un fichier d’une révision git (main~3:charte.md)\nou une version de la charte\u00A0: 1.0.0, 1.x, latest.',
    exit: 'Codes de sortie\u00A0: 0 tout va bien, 1 quelque chose a été trouvé, 2 mauvais usage, 3 entrée illisible.',
    more: 'Aide d’une commande\u00A0: charter COMMANDE --help',
  },
} as const satisfies Record<PhraseLanguage, unknown>;

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`).join('\n');
}

const named = ({ name, short, takes }: Option): string =>
  `${short ? `-${short}, ` : ''}--${name}${takes ? ` ${takes}` : ''}`;

const options = (list: readonly Option[], language: PhraseLanguage): string =>
  columns(list.map((option) => [named(option), option.says[language]]));

/** The help of the whole command. */
export function generalHelp(language: PhraseLanguage): string {
  const words = WORDS[language];
  const { colon } = PHRASES[language];
  const verbs = columns(COMMANDS.map(({ name, says }) => [name, says[language]]));
  return `${words.about}

${words.usage}${colon}charter COMMAND [OPTIONS]

${words.commands}${colon.trimEnd()}
${verbs}

${words.options}${colon.trimEnd()}
${options(COMMON_OPTIONS, language)}

${words.operands}
${words.exit}
${words.more}
`;
}

/** The help of one verb. */
export function commandHelp(command: Command, language: PhraseLanguage): string {
  const words = WORDS[language];
  const { colon } = PHRASES[language];
  return `${command.says[language]}

${words.usage}${colon}${command.usage} [OPTIONS]

${words.options}${colon.trimEnd()}
${options([...command.options, ...COMMON_OPTIONS], language)}

${words.examples}${colon.trimEnd()}
${command.examples.map((example) => `  ${example}`).join('\n')}

${words.operands}
${words.exit}
`;
}
