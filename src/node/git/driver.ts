import { appendFile, lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from '../read-text.js';
import { GitError } from './fault.js';
import { answerOf, git, inOneLine, type Place } from './git.js';
import { type GitOptions, pathInRepository, repositoryAt } from './repository.js';

/** A program that shows what differs between two files in the place of git: each call as a shell takes it. */
export interface DiffDriver {
  /** The name by which `.gitattributes` and `git difftool --tool` know it. */
  readonly name: string;
  /** Called with the seven arguments of `GIT_EXTERNAL_DIFF`, for `git diff`. */
  readonly command: string;
  /** Called for `git difftool`, with `$LOCAL`, `$REMOTE` and `$MERGED` in it. */
  readonly difftool: string;
  /** Called with a file, whose text as readers see it is compared where no external diff is used: `git log -p`. */
  readonly textconv?: string | undefined;
}

/** A setting of git, and what it was before; null when there was none. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  readonly was: string | null;
}

/** What `.gitattributes` says for files of a pattern to be shown by a driver. */
export interface Attribute {
  readonly file: string;
  readonly line: string;
  /** Whether the file said so already. */
  readonly present: boolean;
}

/** What the registering of a driver set, and what it found: schema `charter-git-setup/1`. */
export interface Registered {
  readonly schema: 'charter-git-setup/1';
  readonly settings: readonly Setting[];
  readonly attributes: readonly Attribute[];
}

/** The settings by which git knows a driver: one row a setting. */
const SETTINGS: readonly {
  readonly key: (name: string) => string;
  readonly value: (driver: DiffDriver) => string | undefined;
}[] = [
  { key: (name) => `diff.${name}.command`, value: ({ command }) => command },
  { key: (name) => `diff.${name}.textconv`, value: ({ textconv }) => textconv },
  { key: (name) => `difftool.${name}.cmd`, value: ({ difftool }) => difftool },
];

async function writeSetting(place: Place, key: string, value: string): Promise<Setting> {
  const was = (await answerOf(place, ['config', '--local', '-z', '--get', key]))?.replace(/\0$/, '') ?? null;
  if (was === value) return { key, value, was };
  const { status, stderr } = await git(place, ['config', '--local', '--replace-all', key, value]);
  if (status !== 0) throw new GitError('refused', key, { said: inOneLine(stderr) });
  return { key, value, was };
}

/** What is expected where a pattern is none. */
export const PATTERN = 'one of files, such as charter/**/*.md';

/** Whether `.gitattributes` can hold a pattern: it knows no `!`, and a line is one. */
export const isPattern = (pattern: string): boolean => pattern !== '' && !/^!|\p{Cc}/u.test(pattern);

/** A pattern as a line of `.gitattributes` begins with it: in quotation marks where it has more than plain signs. */
const quotedPattern = (pattern: string): string =>
  /^[\p{L}\p{N}_./*?[\]-]+$/u.test(pattern) ? pattern : `"${pattern.replace(/["\\]/g, '\\$&')}"`;

/** The text of `.gitattributes`; a link could lead out of the repository, and git itself follows none. */
async function attributesIn(file: string): Promise<string> {
  try {
    if ((await lstat(file)).isSymbolicLink()) throw new GitError('linked', file);
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw unreadable(file, cause);
  }
}

/** Adds lines at the end of a file: what is in it stays as it is. */
async function addLines(file: string, text: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  try {
    await appendFile(file, `${start}${lines.map((line) => `${line}\n`).join('')}`);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/**
 * The pattern of `.gitattributes` for all Markdown files of a folder.
 *
 * @param folder from `cwd`, as on a command line; it need not be there
 * @throws {GitError} when there is no repository, or the folder is outside of it
 * @example
 * await patternOf('charter'); // 'charter/**\/*.md', at the top of a repository
 */
export async function patternOf(folder: string, options: GitOptions = {}): Promise<string> {
  const path = await pathInRepository(await repositoryAt(folder, options), folder);
  const inside = path.replace(/[\\*?[\]]/g, '\\$&');
  return inside === '' ? '**/*.md' : `${inside}/**/*.md`;
}

/**
 * Makes git show what differs between files of some patterns by a driver: sets it in the settings of the repository,
 * and names it in `.gitattributes` at the top of the working tree. What is so already is left alone.
 *
 * @param patterns as `.gitattributes` has them: `charter/**\/*.md`
 * @returns each setting with what it was, each line with whether it was there
 * @throws {GitError} when git is not installed, there is no repository or no working tree, `.gitattributes` is a link,
 *   or git refuses a setting
 * @throws {UnreadableError} when `.gitattributes` cannot be read or written
 * @throws {RangeError} when a pattern is none: empty, with a line break, or with `!`, which attributes do not know
 * @example
 * await registerDriver({ name: 'words', command: 'worddiff', difftool: 'worddiff "$LOCAL" "$REMOTE"' }, ['*.md']);
 */
export async function registerDriver(
  driver: DiffDriver,
  patterns: readonly string[],
  options: GitOptions = {},
): Promise<Registered> {
  const wrong = patterns.find((pattern) => !isPattern(pattern));
  if (wrong !== undefined) throw new RangeError(`Unexpected pattern ${JSON.stringify(wrong)}, expected ${PATTERN}`);
  const place = await repositoryAt('.gitattributes', options);
  const { status, stdout, stderr } = await git(place, ['rev-parse', '--show-toplevel']);
  if (status !== 0) throw new GitError('refused', '.gitattributes', { said: inOneLine(stderr) });
  const file = join(stdout.toString('utf8').replace(/\n$/, ''), '.gitattributes');
  // All that can be refused is asked first: a setup that fails has set nothing.
  const text = await attributesIn(file);
  const known = text.split('\n').map((line) => line.trim());
  const attributes = [...new Set(patterns)].map((pattern) => {
    const line = `${quotedPattern(pattern)} diff=${driver.name}`;
    return { file, line, present: known.includes(line) };
  });
  const settings: Setting[] = [];
  for (const { key, value } of SETTINGS) {
    const wanted = value(driver);
    if (wanted !== undefined) settings.push(await writeSetting(place, key(driver.name), wanted));
  }
  const missing = attributes.filter(({ present }) => !present);
  await addLines(
    file,
    text,
    missing.map(({ line }) => line),
  );
  return { schema: 'charter-git-setup/1', settings, attributes };
}
