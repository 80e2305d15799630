import { createReadStream } from 'node:fs';

/** A file that cannot be read as text: not there, not allowed, not UTF-8. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly path: string;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.path = path;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'not allowed to read it',
  EPERM: 'not allowed to read it',
  ENOTDIR: 'inside a file, expected a folder',
  EISDIR: 'a folder, expected a file',
  ELOOP: 'a loop of symbolic links',
};

/** What went wrong with a path, in words. */
export function unreadable(path: string, cause: unknown): UnreadableError {
  if (cause instanceof UnreadableError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  return new UnreadableError(path, REASONS[code ?? ''] ?? message, { cause });
}

/** Whether bytes are UTF-8; in a `stream`, a character cut at the end is no fault yet. */
function isText(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Where bytes stop being UTF-8: the offset of the first byte of what is no character. */
function firstBadByte(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isText(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  // The character that breaks off there began up to three bytes before.
  while (low > 0 && !isText(bytes.subarray(0, low), false)) low--;
  return low;
}

/**
 * Bytes as text, byte order mark kept.
 *
 * @throws {UnreadableError} when they are not UTF-8: a wrong character is never written back in place of one
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const at = firstBadByte(bytes);
    const byte = (bytes[at] as number).toString(16).toUpperCase().padStart(2, '0');
    throw new UnreadableError(path, `byte ${at + 1} (${byte}) is not UTF-8, expected a text in UTF-8`, { cause });
  }
}

/** Bytes of a text at most: no charter comes near, and a device without an end is never read whole. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** The bytes of a stream, up to the limit. */
export async function readBytes(stream: AsyncIterable<Uint8Array>, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new UnreadableError(path, `more than ${MAX_BYTES} bytes, expected a text`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The text of a file in UTF-8, byte order mark kept.
 *
 * @throws {UnreadableError} when it cannot be read, has more than 64 MiB or is not UTF-8
 */
export async function readText(path: string): Promise<string> {
  try {
    return decodeText(await readBytes(createReadStream(path), path), path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
