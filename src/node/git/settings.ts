import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from '../read-text.js';
import { GitError } from './fault.js';
import { answerOf, git, inOneLine } from './git.js';
import { type GitOptions, repositoryAt } from './repository.js';

/** Whose settings: those of the repository, or of the user. */
export type SettingScope = 'local' | 'global';

/** A setting of git, and what it was before; null when there was none. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  readonly was: string | null;
}

/**
 * Writes a setting of git, where it is not so already.
 *
 * @throws {GitError} when git is not installed, there is no repository, or git refuses
 */
export async function writeSetting(
  scope: SettingScope,
  key: string,
  value: string,
  options: GitOptions = {},
): Promise<Setting> {
  const place = await repositoryAt('git config', options);
  const was = (await answerOf(place, ['config', `--${scope}`, '-z', '--get', key]))?.replace(/\0$/, '') ?? null;
  if (was === value) return { key, value, was };
  const { status, stderr } = await git(place, ['config', `--${scope}`, '--replace-all', key, value]);
  if (status !== 0) throw new GitError('refused', key, { said: inOneLine(stderr) });
  return { key, value, was };
}

/** A pattern as a line of `.gitattributes` begins with it: in quotation marks where it has more than plain signs. */
const quotedPattern = (pattern: string): string =>
  /^[\p{L}\p{N}_./*?[\]-]+$/u.test(pattern) ? pattern : `"${pattern.replace(/["\\]/g, '\\$&')}"`;

/** What `.gitattributes` must say for files of a pattern to be shown by a driver. */
export interface Attribute {
  readonly file: string;
  readonly line: string;
  /** Whether the file said so already. */
  readonly present: boolean;
}

/**
 * The line of `.gitattributes`, at the top of the working tree, that names a driver for a pattern.
 *
 * @throws {GitError} when there is no repository, or it has no working tree
 */
export async function attributeFor(pattern: string, driver: string, options: GitOptions = {}): Promise<Attribute> {
  const place = await repositoryAt('.gitattributes', options);
  const { status, stdout, stderr } = await git(place, ['rev-parse', '--show-toplevel']);
  if (status !== 0) throw new GitError('refused', '.gitattributes', { said: inOneLine(stderr) });
  const file = join(stdout.toString('utf8').replace(/\n$/, ''), '.gitattributes');
  const line = `${quotedPattern(pattern)} diff=${driver}`;
  const lines = (await textOf(file)).split(/\r?\n/);
  return { file, line, present: lines.some((one) => one.trim() === line) };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw unreadable(file, cause);
  }
}

/**
 * Adds a line to `.gitattributes`, where it is not there yet. What is in the file stays as it is.
 *
 * @throws {UnreadableError} when the file cannot be written
 */
export async function writeAttribute({ file, line, present }: Attribute): Promise<void> {
  if (present) return;
  const text = await textOf(file);
  try {
    await appendFile(file, `${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}
