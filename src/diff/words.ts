import { diffArrays } from 'diff';
import type { WordRun } from '../model/index.js';
import { tokens } from '../text/index.js';
import { longestIncreasing } from './longest-increasing.js';

/** Edits beyond which two stretches count as having nothing in common: the search is quadratic in them. */
const MAX_EDITS = 200;
/** Tokens from which on a text is cut where it surely stayed the same, before the search. */
const LONG = 200;

type Op = WordRun['op'];
type Runs = (readonly [op: Op, words: readonly string[]])[];

/** The places of the tokens that stand once in a list. */
function once(list: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  list.forEach((token, i) => {
    places.set(token, places.has(token) ? -1 : i);
  });
  return places;
}

/** Places of words that stand once on each side and kept their order (the patience diff of Bram Cohen). */
function anchors(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const there = once(now);
  const both = [...once(old)].flatMap(([token, i]): (readonly [number, number])[] => {
    const j = there.get(token) ?? -1;
    return i < 0 || j < 0 ? [] : [[i, j]];
  });
  const kept = longestIncreasing(both.map(([, j]) => j));
  return both.filter((_, i) => kept.has(i));
}

/** Compares two short lists word by word. */
function search(old: readonly string[], now: readonly string[]): Runs {
  if (old.length === 0 || now.length === 0)
    return [
      ['delete', old],
      ['insert', now],
    ];
  const parts = diffArrays([...old], [...now], { maxEditLength: MAX_EDITS });
  if (!parts)
    return [
      ['delete', old],
      ['insert', now],
    ];
  return parts.map(({ removed, added, value }) => [removed ? 'delete' : added ? 'insert' : 'equal', value] as const);
}

/** Compares two lists, cut at their anchors when they are long. */
function compare(old: readonly string[], now: readonly string[]): Runs {
  if (old.length + now.length < LONG) return search(old, now);
  const runs: Runs = [];
  let [i, j] = [0, 0];
  for (const [at, is] of [...anchors(old, now), [old.length, now.length] as const]) {
    runs.push(...search(old.slice(i, at), now.slice(j, is)), ['equal', old.slice(at, at + 1)]);
    [i, j] = [at + 1, is + 1];
  }
  return runs;
}

/** Runs as texts: neighbours of one sort are one, and empty ones are none. */
function joined(runs: Runs): readonly WordRun[] {
  const found: { op: Op; text: string }[] = [];
  for (const [op, words] of runs) {
    const last = found.at(-1);
    if (words.length === 0) continue;
    if (last?.op === op) last.text += words.join('');
    else found.push({ op, text: words.join('') });
  }
  return found;
}

/**
 * Two texts as runs of words: equal, deleted, inserted. Without the insertions the runs are `before`,
 * without the deletions `after`, byte for byte.
 *
 * @example
 * wordRuns('must answer', 'may answer');
 * // [{ op: 'delete', text: 'must' }, { op: 'insert', text: 'may' }, { op: 'equal', text: ' answer' }]
 */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const run = (op: WordRun['op'], text: string): WordRun[] => (text === '' ? [] : [{ op, text }]);
  if (before === after) return run('equal', before);
  if (before === '' || after === '') return [...run('delete', before), ...run('insert', after)];
  const [was, is] = [tokens(before), tokens(after)];
  // Most revisions touch a few words: what is the same at either end need not be searched.
  let start = 0;
  while (start < Math.min(was.length, is.length) && was[start] === is[start]) start++;
  let same = 0;
  while (same < Math.min(was.length, is.length) - start && was.at(-1 - same) === is.at(-1 - same)) same++;
  return joined([
    ['equal', was.slice(0, start)],
    ...compare(was.slice(start, was.length - same), is.slice(start, is.length - same)),
    ['equal', is.slice(is.length - same)],
  ]);
}
