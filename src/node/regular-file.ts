import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { decodeText, MAX_BYTES, UnreadableError, unreadable } from './read-text.js';

/** A named pipe is opened without waiting for whoever would write to it, who may never come. Windows has no such flag. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file of a charter's folder, read at once: for the few KB of an edition, handing the work to another
 * thread and back costs several times what reading does.
 *
 * @throws {UnreadableError} when it cannot be read, is a pipe or a device, or has more than 64 MiB
 */
export function bytesOf(path: string): Uint8Array {
  try {
    const file = openSync(path, AT_ONCE);
    try {
      const stats = fstatSync(file);
      // A folder is refused by reading it, in its own words.
      if (!stats.isFile() && !stats.isDirectory())
        throw new UnreadableError(path, 'a pipe or a device, expected a regular file');
      if (stats.size > MAX_BYTES) throw new UnreadableError(path, `more than ${MAX_BYTES} bytes, expected a text`);
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/**
 * The text of a file of a charter's folder, byte order mark kept.
 *
 * @throws {UnreadableError} as `bytesOf`, and when it is not UTF-8
 */
export const textOf = (path: string): string => decodeText(bytesOf(path), path);
