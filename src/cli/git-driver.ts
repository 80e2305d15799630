import { diff } from '../diff/index.js';
import { readText, UnreadableError } from '../node/index.js';
import { parseBy } from '../parse/parse.js';
import { type PhraseLanguage, phraseLanguage } from '../phrases/index.js';
import { neutral, plainText } from '../render/formats/text.js';
import { changesPage, editionPage } from '../render/index.js';
import type { Arguments, Run } from './command.js';
import { EXIT, UsageError } from './errors.js';
import { output, terminalStyle } from './io.js';
import { readingBy } from './reading.js';

const WORDS = {
  en: {
    unmerged: (path: string) => `* Unmerged: ${path}`,
    modes: (before: string, after: string) => `mode ${before} → ${after}`,
    unreadable: (reason: string) => `They differ, and cannot be compared as texts: ${reason}`,
  },
  fr: {
    unmerged: (path: string) => `* Non fusionné\u00A0: ${path}`,
    modes: (before: string, after: string) => `mode ${before} → ${after}`,
    unreadable: (reason: string) => `Ils diffèrent, et ne se comparent pas comme des textes\u00A0: ${reason}`,
  },
} as const satisfies Record<PhraseLanguage, unknown>;

/** A side of a comparison that git asks for. */
interface Side {
  /** The name that readers know the file by. */
  readonly name: string;
  /** Where git has put its bytes: often a temporary file; `/dev/null` for none. */
  readonly file: string;
}

/** How git names a side that has no file: `nul` is what it writes on Windows. */
const isNothing = (file: string): boolean => file === '/dev/null' || file === 'nul';

const textOf = async ({ file }: Side): Promise<string> => (isNothing(file) ? '' : readText(file));

/** What differs between two sides. A text that cannot be read is told, for git stops at a driver that fails. */
async function compared(before: Side, after: Side, { options, lang, speaks }: Arguments): Promise<string> {
  const { parser, profile } = await readingBy(options);
  try {
    const [was, is] = [
      parseBy(parser, await textOf(before), { path: before.name, profile }).edition,
      parseBy(parser, await textOf(after), { path: after.name, profile }).edition,
    ];
    const language = lang ?? phraseLanguage((isNothing(after.file) ? was : is).language);
    const names = [before.name, after.name] as const;
    return plainText(changesPage(was, is, diff(was, is, { language }), language, { names }), terminalStyle(undefined));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return `${WORDS[speaks].unreadable(neutral(error.message))}\n`;
  }
}

/** A name on one line: names of files may hold line breaks. */
const onOneLine = (name: string): string => neutral(name).replaceAll('\n', '\u240A');

const headOf = (before: string, after: string): string => `charter diff ${onOneLine(`a/${before} b/${after}`)}\n`;

/**
 * `charter git driver PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE [NEW-PATH …]`, as git calls the command of
 * a diff driver (`GIT_EXTERNAL_DIFF` in git(1)): with the path alone when it is unmerged, with a new path when it was
 * renamed.
 */
export const runDriver: Run = async (args) => {
  const [path = '', oldFile, , oldMode = '', newFile, , newMode = '', newPath = path] = args.operands;
  if (oldFile === undefined) {
    await output(`${onOneLine(WORDS[args.speaks].unmerged(path))}\n`, undefined);
    return EXIT.fine;
  }
  if (newFile === undefined) throw new UsageError('Unexpected call of the driver, expected the seven arguments of git');
  const modes = /^\d+ \d+$/.test(`${oldMode} ${newMode}`) && oldMode !== newMode;
  const mode = modes ? `${WORDS[args.speaks].modes(oldMode, newMode)}\n` : '';
  const said = await compared({ name: path, file: oldFile }, { name: newPath, file: newFile }, args);
  await output(`${headOf(path, newPath)}${mode}${said}\n`, undefined);
  return EXIT.fine;
};

/** `charter git difftool LOCAL REMOTE PATH`, as the settings of `charter git setup` call it. */
export const runDifftool: Run = async (args) => {
  const [local, remote, path = remote ?? ''] = args.operands;
  if (local === undefined || remote === undefined)
    throw new UsageError('Unexpected call of the difftool, expected "$LOCAL" "$REMOTE" "$MERGED"');
  const said = await compared({ name: path, file: local }, { name: path, file: remote }, args);
  await output(`${headOf(path, path)}${said}\n`, undefined);
  return EXIT.fine;
};

/** `charter git textconv FILE`: a text as readers see it, each commitment on one line. */
export const runTextconv: Run = async ({ operands: [file], options, lang }) => {
  if (file === undefined) throw new UsageError('Unexpected call of textconv, expected a file');
  const { parser, profile } = await readingBy(options);
  const { edition } = parseBy(parser, await textOf({ name: file, file }), { path: file, profile });
  await output(plainText(editionPage(edition, lang ?? phraseLanguage(edition.language))), undefined);
  return EXIT.fine;
};
