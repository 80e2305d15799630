import { resolve } from 'node:path';
import { isPattern, PATTERN } from '../node/git/driver.js';
import { type Attribute, type DiffDriver, patternOf, registerDriver, type Setting } from '../node/index.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { neutral } from '../render/formats/text.js';
import type { Run } from './command.js';
import { EXIT, UsageError } from './errors.js';
import { output } from './io.js';

/** A word as a shell takes it, whatever is in it: git runs its drivers through `sh`, on Windows too. */
const shellWord = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** How git is to call this command: by its full path, for a hook or a window has another PATH than a terminal. */
const call = (part: string): string =>
  [shellWord(process.execPath), shellWord(resolve(process.argv[1] ?? '')), 'git', part, '--'].join(' ');

/** This command as a driver: `textconv` only when it is asked for, for it hides what readers do not see. */
const ourDriver = (textconv: boolean): DiffDriver => ({
  name: 'charter',
  command: call('driver'),
  difftool: `${call('difftool')} "$LOCAL" "$REMOTE" "$MERGED"`,
  textconv: textconv ? call('textconv') : undefined,
});

const WORDS = {
  en: {
    done: 'set',
    changed: (was: string) => `set (it was ${was})`,
    already: 'already set',
    written: (file: string) => `added to ${file}`,
    present: (file: string) => `already in ${file}`,
    nothing: 'Nothing to change.',
    use: 'Then: git diff, git log -p --ext-diff, git difftool --tool=charter',
  },
  fr: {
    done: 'inscrit',
    changed: (was: string) => `inscrit (c’était ${was})`,
    already: 'déjà inscrit',
    written: (file: string) => `ajouté à ${file}`,
    present: (file: string) => `déjà dans ${file}`,
    nothing: 'Rien à changer.',
    use: 'Ensuite\u00A0: git diff, git log -p --ext-diff, git difftool --tool=charter',
  },
} as const satisfies Record<PhraseLanguage, unknown>;

function settingLine({ key, value, was }: Setting, language: PhraseLanguage): string {
  const words = WORDS[language];
  return `${key}: ${was === value ? words.already : was === null ? words.done : words.changed(was)}`;
}

function attributeLine({ file, line, present }: Attribute, language: PhraseLanguage): string {
  const words = WORDS[language];
  return `${line}: ${present ? words.present(file) : words.written(file)}`;
}

/** What `patterns` names: the ones given, else the files of the charter. */
async function wanted(patterns: readonly string[], folder: string | undefined): Promise<readonly string[]> {
  const wrong = patterns.find((pattern) => !isPattern(pattern));
  if (wrong !== undefined) throw new UsageError(`Unexpected pattern ${JSON.stringify(wrong)}, expected ${PATTERN}`);
  return patterns.length > 0 && folder === undefined ? patterns : [...patterns, await patternOf(folder ?? 'charter')];
}

/** `charter git setup [PATTERN...]`: the settings of a repository, and its `.gitattributes`. */
export const runSetup: Run = async ({ operands, options, speaks }) => {
  const patterns = await wanted(operands, options.charter as string | undefined);
  const registered = await registerDriver(ourDriver(options.textconv === true), patterns);
  const file = options.output as string | undefined;
  if (options.format === 'json') {
    await output(`${JSON.stringify(registered, null, 2)}\n`, file);
    return EXIT.fine;
  }
  const { settings, attributes } = registered;
  const words = WORDS[speaks];
  const isChanged = settings.some(({ value, was }) => value !== was) || attributes.some(({ present }) => !present);
  const lines = [
    ...settings.map((setting) => settingLine(setting, speaks)),
    ...attributes.map((attribute) => attributeLine(attribute, speaks)),
    ...(isChanged ? [] : [words.nothing]),
    words.use,
  ];
  await output(lines.map((line) => `${neutral(line)}\n`).join(''), file);
  return EXIT.fine;
};
