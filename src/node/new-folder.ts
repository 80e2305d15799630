import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UnreadableError, unreadable } from './read-text.js';

/** Whether a folder has something in it; one that is not there has nothing. */
async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw unreadable(folder, cause);
  }
}

/**
 * Writes a folder that is not there yet, or is empty: all of its files or none. They are written beside it, in a folder
 * that takes its place when all are there; a process that is killed before leaves that one, and the next says so.
 *
 * @param files by their path in the folder
 * @throws {UnreadableError} when there is something in the folder, or it cannot be written
 * @example
 * await newFolder('charter', [{ path: 'charter.yaml', text: 'id: ours\n' }]);
 */
export async function newFolder(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<void> {
  if (!(await isFree(folder))) throw new UnreadableError(folder, 'there are files in it, expected a new folder');
  const beside = `${folder.replace(/[\\/]+$/u, '')}.new`;
  try {
    await mkdir(dirname(beside), { recursive: true });
    await mkdir(beside);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw unreadable(beside, cause);
    throw new UnreadableError(beside, 'it is there already, expected none: delete it if no other process writes it');
  }
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(beside, path)), { recursive: true });
      await writeFile(join(beside, path), text);
    }
    // Windows renames to no folder that is there, an empty one neither.
    await rmdir(folder).catch(() => undefined);
    await rename(beside, folder);
  } catch (cause) {
    await rm(beside, { recursive: true, force: true });
    throw unreadable(folder, cause);
  }
}
