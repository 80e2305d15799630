import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checkCharter, digestMessages, unreadMessages } from '../check/index.js';
import type { Message } from '../model/index.js';
import { readText, UnreadableError, unreadable } from '../node/index.js';
import { type ReadOptions, readCharterFolderBy } from '../node/open-charter.js';
import { readLockFile } from '../node/seals.js';
import { parseBy } from '../parse/parse.js';
import { counted, PHRASES } from '../phrases/index.js';
import type { Run } from './command.js';
import { EXIT } from './errors.js';
import { output, warn } from './io.js';
import { warnAll } from './messages.js';
import { standardInput } from './operand.js';
import { readingBy } from './reading.js';

const WORK = 'charter.yaml';

/** What checking one file or charter folder found. */
interface Checked {
  readonly files: number;
  readonly messages: readonly Message[];
  /** Why files in it cannot be read, each by its name. */
  readonly unread?: readonly string[];
}

/** The reason why something cannot be read; null when it can. */
function unreadReason(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof UnreadableError) return error.message;
    throw error;
  }
}

async function checkFile(path: string, { parser, profile }: ReadOptions): Promise<Checked> {
  const text = path === '-' ? await standardInput() : await readText(path);
  return { files: 1, messages: parseBy(parser, text, { path, profile }).messages };
}

async function checkCharterFolder(folder: string, how: ReadOptions): Promise<Checked> {
  const { charter, files, unread } = await readCharterFolderBy(folder, how);
  const reasons = files.map((file) => unreadReason(() => file.text));
  // Between files nothing is said while one of them is unknown: what it holds would be missed in it.
  if (reasons.some((reason) => reason !== null)) {
    const read = files.filter((_, i) => reasons[i] === null);
    const own = read.flatMap((file) => file.parsed().messages);
    return {
      files: read.length + 1,
      messages: [...charter.messages, ...unreadMessages(unread), ...own],
      unread: reasons.flatMap((reason) => reason ?? []),
    };
  }
  const checked = files.map((file) => ({ ...file, edition: file.parsed().edition }));
  const path = join(folder, WORK);
  const yaml = await readText(path);
  const own = files.flatMap((file) => file.parsed().messages);
  const { lock, messages: ofLock } = await readLockFile(folder);
  // What a lock that cannot be read holds is not known.
  const digests = ofLock.length > 0 ? [] : digestMessages(charter.work, lock, path, yaml);
  const between = [...checkCharter(charter, checked, path, yaml), ...ofLock, ...digests];
  return { files: files.length + 1, messages: [...charter.messages, ...unreadMessages(unread), ...own, ...between] };
}

/** What there is to check: a charter's folder as such; any other by its Markdown files, hidden ones and node_modules apart. */
async function targets(path: string, how: ReadOptions): Promise<readonly (() => Promise<Checked>)[]> {
  if (path === '-') return [() => checkFile(path, how)];
  if (basename(path) === WORK) return [() => checkCharterFolder(dirname(path), how)];
  try {
    if (!(await stat(path)).isDirectory()) return [() => checkFile(path, how)];
    const entries = await readdir(path, { withFileTypes: true });
    if (entries.some(({ name }) => name === WORK)) return [() => checkCharterFolder(path, how)];
    const inside = entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .filter((entry) => entry.isDirectory() || /\.(?:md|markdown)$/i.test(entry.name))
      .map(({ name }) => name)
      .sort();
    return (await Promise.all(inside.map((name) => targets(join(path, name), how)))).flat();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** Checks all that can be read, and says of the rest that it cannot. */
async function checkAll(
  paths: readonly string[],
  how: ReadOptions,
): Promise<{ all: readonly Checked[]; unread: readonly string[] }> {
  const all: Checked[] = [];
  const unread: string[] = [];
  const reading = async <T>(read: () => Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      unread.push(error.message);
      return null;
    }
  };
  for (const path of paths) {
    for (const check of (await reading(() => targets(path, how))) ?? []) {
      const checked = await reading(check);
      if (checked) all.push(checked);
      unread.push(...(checked?.unread ?? []));
    }
  }
  return { all, unread };
}

/** `charter check FILE|FOLDER...` */
export const run: Run = async ({ operands, options, speaks }) => {
  const { all, unread } = await checkAll(operands, await readingBy(options));
  const messages = all.flatMap((checked) => checked.messages);
  const count = (severity: Message['severity']) => messages.filter((message) => message.severity === severity).length;
  const file = options.output as string | undefined;
  if (options.format === 'json') await output(`${JSON.stringify(messages, null, 2)}\n`, file);
  else if (all.length > 0 || unread.length === 0) {
    await warnAll(messages, speaks);
    const { files, errors, warnings, colon } = PHRASES[speaks];
    const read = all.reduce((sum, checked) => sum + checked.files, 0);
    const found = [counted(errors, count('error'), speaks), counted(warnings, count('warning'), speaks)];
    await output(`${counted(files, read, speaks)}${colon}${found.join(', ')}\n`, file);
  }
  for (const reason of unread) await warn(`charter: ${reason}`);
  if (unread.length > 0) return EXIT.unreadable;
  return count('error') > 0 ? EXIT.found : EXIT.fine;
};
