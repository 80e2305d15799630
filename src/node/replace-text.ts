import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { UnreadableError, unreadable } from './read-text.js';
import { textOf } from './regular-file.js';

/** How long to wait for another process that writes the same file, in milliseconds; writing takes a few. */
const PATIENCE = 10_000;
const PAUSE = 20;

/** Opens a file that is not there yet; where it is, another process writes, and this one waits for its turn. */
async function openAlone(path: string, patience: number): Promise<FileHandle> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await open(path, 'wx');
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw unreadable(path, cause);
    }
    if (Date.now() >= end)
      throw new UnreadableError(path, 'another process writes this file, expected none: delete it if there is none');
    // Not the same pause for all, so that they do not all come back at once.
    await setTimeout(PAUSE * (0.5 + Math.random()));
  }
}

function textOrNull(path: string): string | null {
  try {
    return textOf(path);
  } catch (error) {
    if (((error as Error).cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Replaces a text by one made from it, whole or not at all, and never loses what another process wrote meanwhile.
 *
 * It is done as git does with its index: the new text is written beside the file, under a name that only one process
 * can create, and takes its place by being renamed. That name is the lock and the temporary file at once, so that no
 * lock is left behind by a rename. A process that is killed in between leaves it, and the next one says so: no age
 * tells a dead process from a slow one. (`proper-lockfile` guesses by age and has three dependencies of its own,
 * `write-file-atomic` has no lock.)
 *
 * @param change gives the new text; null to leave the file as it is
 * @param change.now what the file holds; null when there is none
 * @throws {UnreadableError} when it cannot be read or written, or another process is at it for too long
 * @example
 * await replaceText('counter.txt', (now) => String(Number(now ?? 0) + 1));
 */
export async function replaceText(
  path: string,
  change: (now: string | null) => string | null,
  patience: number = PATIENCE,
): Promise<void> {
  const beside = `${path}.new`;
  const file = await openAlone(beside, patience);
  try {
    let text: string | null;
    try {
      text = change(textOrNull(path));
      if (text !== null) {
        await file.writeFile(text);
        // On the disk before the name is: after a power cut there is the old text or the new one.
        await file.sync();
      }
    } finally {
      await file.close();
    }
    if (text === null) await rm(beside);
    else await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause instanceof UnreadableError || !(cause as NodeJS.ErrnoException).code ? cause : unreadable(path, cause);
  }
}
