import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of a text in UTF-8, as `sha256-` and 64 hexadecimal digits: what `sha256sum` prints.
 *
 * @example
 * digest(''); // 'sha256-e3b0c442…'
 */
export function digest(text: string): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/**
 * A short name for a list of facts: 12 hexadecimal digits (48 bits: one chance in a million of two
 * alike among 20,000). The order of the facts counts.
 */
export function fingerprint(facts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(facts)))).slice(0, 12);
}
