import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Node's own SHA-256 where there is one, ten times faster; not imported, so that bundles for browsers hold no trace of it. */
const native = globalThis.process?.getBuiltinModule?.('node:crypto')?.hash;

/** The hexadecimal digits of the SHA-256 of a text or of bytes, by the library that runs anywhere. */
export const portableSha256 = (data: string | Uint8Array): string =>
  bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));

const hexSha256 = native ? (data: string | Uint8Array): string => native('sha256', data, 'hex') : portableSha256;

/**
 * The SHA-256 of bytes, or of a text in UTF-8, as `sha256-` and 64 hexadecimal digits: what `sha256sum` prints.
 *
 * @example
 * digest(''); // 'sha256-e3b0c442…'
 */
export function digest(data: string | Uint8Array): string {
  return `sha256-${hexSha256(data)}`;
}

/**
 * A short name for a list of facts: 12 hexadecimal digits (48 bits: one chance in a million of two
 * alike among 20,000). The order of the facts counts.
 */
export function fingerprint(facts: readonly string[]): string {
  return hexSha256(JSON.stringify(facts)).slice(0, 12);
}
