import { resolve } from 'node:path';
import {
  type Attribute,
  attributeFor,
  type Setting,
  type SettingScope,
  writeAttribute,
  writeSetting,
} from '../node/index.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { neutral } from '../render/formats/text.js';
import type { Run } from './command.js';
import { EXIT, UsageError } from './errors.js';
import { output } from './io.js';

const DRIVER = 'charter';
const PATTERN = 'charter/**/*.md';

/** A word as a shell takes it, whatever is in it: git runs its drivers through `sh`, on Windows too. */
const shellWord = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** How git is to call this command: by its full path, for a hook or a window has another PATH than a terminal. */
const call = (part: string): string =>
  [shellWord(process.execPath), shellWord(resolve(process.argv[1] ?? '')), 'git', part, '--'].join(' ');

/** What is set: `textconv` only when it is asked for, for `git log -p` would then show no change of mere line breaks. */
const SETTINGS: readonly { readonly key: string; readonly value: () => string; readonly asked?: string }[] = [
  { key: `diff.${DRIVER}.command`, value: () => call('driver') },
  { key: `diff.${DRIVER}.textconv`, value: () => call('textconv'), asked: 'textconv' },
  { key: `difftool.${DRIVER}.cmd`, value: () => `${call('difftool')} "$LOCAL" "$REMOTE" "$MERGED"` },
];

const WORDS = {
  en: {
    done: 'set',
    already: 'already set',
    was: 'it was',
    written: (file: string) => `Added to ${file}:`,
    present: (file: string) => `${file} already has:`,
    put: (file: string) => `To be put into ${file} (--write does it):`,
    use: 'Then: git diff, git log -p --ext-diff, git difftool --tool=charter',
  },
  fr: {
    done: 'inscrit',
    already: 'déjà inscrit',
    was: 'c’était',
    written: (file: string) => `Ajouté à ${file}\u00A0:`,
    present: (file: string) => `Déjà dans ${file}\u00A0:`,
    put: (file: string) => `À mettre dans ${file} (--write le fait)\u00A0:`,
    use: 'Ensuite\u00A0: git diff, git log -p --ext-diff, git difftool --tool=charter',
  },
} as const satisfies Record<PhraseLanguage, unknown>;

function settingLines({ key, value, was }: Setting, scope: SettingScope, language: PhraseLanguage): readonly string[] {
  const words = WORDS[language];
  const changed = was !== null && was !== value ? [`    (${words.was} ${was})`] : [];
  return [`git config --${scope} ${key}: ${was === value ? words.already : words.done}`, `    ${value}`, ...changed];
}

function attributeLines(
  { file, line, present }: Attribute,
  isWritten: boolean,
  language: PhraseLanguage,
): readonly string[] {
  const words = WORDS[language];
  const said = present ? words.present : isWritten ? words.written : words.put;
  return [said(file), `    ${line}`];
}

/** `charter git setup [PATTERN...]`: the settings of a repository, and what its `.gitattributes` must say. */
export const runSetup: Run = async ({ operands, options, speaks }) => {
  const patterns = operands.length > 0 ? operands : [PATTERN];
  const wrong = patterns.find((pattern) => pattern === '' || /^!|\p{Cc}/u.test(pattern));
  if (wrong !== undefined)
    throw new UsageError(`Unexpected pattern ${JSON.stringify(wrong)}, expected one of files, such as ${PATTERN}`);
  const scope: SettingScope = options.global === true ? 'global' : 'local';
  const isWritten = options.write === true;
  // Everything that can be refused is asked first: a setup that fails has set nothing.
  const attributes = await Promise.all(patterns.map((pattern) => attributeFor(pattern, DRIVER)));
  const settings: Setting[] = [];
  for (const { key, value, asked } of SETTINGS)
    if (asked === undefined || options[asked] === true) settings.push(await writeSetting(scope, key, value()));
  if (isWritten) for (const attribute of attributes) await writeAttribute(attribute);

  const file = options.output as string | undefined;
  if (options.format === 'json') {
    const written = attributes.map(({ present, ...one }) => ({ ...one, present: present || isWritten }));
    await output(`${JSON.stringify({ scope, settings, attributes: written }, null, 2)}\n`, file);
    return EXIT.fine;
  }
  const lines = [
    ...settings.flatMap((setting) => settingLines(setting, scope, speaks)),
    ...attributes.flatMap((attribute) => attributeLines(attribute, isWritten, speaks)),
    WORDS[speaks].use,
  ];
  await output(lines.map((line) => `${neutral(line)}\n`).join(''), file);
  return EXIT.fine;
};
