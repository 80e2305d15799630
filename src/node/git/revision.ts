import { GitError } from './fault.js';
import { answerOf, type Place } from './git.js';
import type { Repository } from './repository.js';

/** A file in a revision, as git writes it: `REVISION:PATH`. */
export interface RevisionPath {
  /** A commit, a branch, a tag, `main~3`; empty for the index. */
  readonly revision: string;
  readonly path: string;
}

/** Where a mark stands outside of braces: `main@{10:00}` has no colon of ours. */
function outsideBraces(text: string, mark: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    else if (depth <= 0 && text.startsWith(mark, at)) return at;
  }
  return -1;
}

/**
 * Reads `REVISION:PATH`; null for a text that is none: no colon, a drive (`C:\charter.md`), an address (`https://…`).
 *
 * @example
 * splitRevision('main~3:charter/1.0.0/fr.md'); // { revision: 'main~3', path: 'charter/1.0.0/fr.md' }
 */
export function splitRevision(operand: string): RevisionPath | null {
  const at = outsideBraces(operand, ':');
  if (at < 0 || /^[\\/]/.test(operand.slice(at + 1))) return null;
  return { revision: operand.slice(0, at), path: operand.slice(at + 1) };
}

/** From where to where a history goes; `before` is null for the very beginning. */
export interface Range {
  readonly before: string | null;
  readonly after: string;
}

/**
 * Reads `BEFORE..AFTER` as git does: an end left out is HEAD, and a revision alone is all that led to it. Null for
 * `A...B`, which names no two ends in order.
 *
 * @example
 * splitRange('v1..v2'); // { before: 'v1', after: 'v2' }
 */
export function splitRange(range: string): Range | null {
  const at = outsideBraces(range, '..');
  if (range === '' || (at >= 0 && range[at + 2] === '.')) return null;
  if (at < 0) return { before: null, after: range };
  return { before: range.slice(0, at) || 'HEAD', after: range.slice(at + 2) || 'HEAD' };
}

/** The id of what a name means to git; null for nothing. */
export async function idOf(place: Place, name: string): Promise<string | null> {
  if (name.startsWith('-')) return null;
  return (await answerOf(place, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]))?.trim() || null;
}

/**
 * The id of a revision's commit or tree.
 *
 * @param about what to name in an error
 * @throws {GitError} when there is none, saying so when the clone is shallow, or when it could be taken for an option
 */
export async function revisionId(
  repository: Repository,
  revision: string,
  kind: 'commit' | 'tree',
  about: string,
): Promise<string> {
  if (revision.startsWith('-')) throw new GitError('option-as-revision', about, { revision });
  const id = await idOf(repository, `${revision}^{${kind}}`);
  if (id === null) throw new GitError(repository.shallow ? 'cut-history' : 'unknown-revision', about, { revision });
  return id;
}
