import { compare, inc, valid } from 'semver';
import type { Bump } from '../model/index.js';

/** Numbers in the name of a file or a folder: `1.4`, `v2`, `2025-02-12`, `2024`; what is not named stays 0. */
const NUMBERS = /(?<![\p{L}\p{N}.])v?(\d+)(?:[.-](\d+))?(?:[.-](\d+))?(?:-([0-9A-Za-z.-]+))?(?![\p{L}\p{N}])/giu;

/** A version out of one part of a path; null when it holds no number, or several. */
function versionIn(part: string): string | null {
  const exact = valid(part.replace(/^v(?=\d)/i, ''));
  if (exact) return exact;
  const found = [...part.matchAll(NUMBERS)];
  const [, major, minor = '0', patch = '0'] = found.length === 1 ? (found[0] ?? []) : [];
  return major === undefined ? null : valid(`${Number(major)}.${Number(minor)}.${Number(patch)}`);
}

/**
 * The version that a path names: its file's name without the extension, else its folders', the last one first.
 *
 * @example
 * versionNamed('2025-02-12.md'); // '2025.2.12'
 * versionNamed('covenant/2/1/code.md'); // '2.1.0'
 */
export function versionNamed(path: string): string | null {
  const parts = path.split(/[\\/:]/u);
  const file = (parts.pop() ?? '').replace(/\.[A-Za-z]+$/u, '');
  const own = versionIn(file);
  if (own) return own;
  // A folder a number: 2/1/code.md.
  const end = parts.findLastIndex((part) => !/^v?\d+$/i.test(part));
  const numbers = parts.slice(end + 1);
  if (numbers.length > 1) return versionIn(numbers.join('.'));
  return parts.map(versionIn).findLast((version) => version !== null) ?? null;
}

/** The versions that paths name, when all do and they rise in the order given; else null, and they are to be counted. */
export function versionsNamed(paths: readonly string[]): readonly string[] | null {
  const named = paths.map(versionNamed);
  const rising = named.every((version, i) => {
    const before = named[i - 1];
    return version !== null && (i === 0 || (before != null && compare(version, before) > 0));
  });
  return rising ? (named as string[]) : null;
}

/** The version that follows one by what its changes require; a change of nothing at all is a patch. */
export const versionAfter = (version: string, bump: Bump): string =>
  inc(version, bump === 'none' ? 'patch' : bump) as string;
