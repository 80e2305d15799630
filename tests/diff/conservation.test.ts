import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRuns } from '../../src/diff/index.js';
import type { Diff, Edit } from '../../src/model/index.js';
import { pairs } from '../arbitraries/editions.js';
import { compare } from './comparing.js';

type Bucket = 'same' | 'changed' | 'added' | 'removed' | 'moved';

/** A stretch of source, and what became of it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly bucket: Bucket;
}

/** What an edit says of one of its sides, stretch by stretch. */
function stretchesOf(edit: Edit, side: 'before' | 'after'): readonly Stretch[] {
  const here = edit[side];
  if (!here) return [];
  if (!edit.before || !edit.after)
    return [{ start: here.at, end: here.at + here.text.length, bucket: side === 'before' ? 'removed' : 'added' }];
  let at = here.at;
  return wordRuns(edit.before.text, edit.after.text).flatMap(({ op, text }) => {
    if (op === (side === 'before' ? 'insert' : 'delete')) return [];
    const start = at;
    at += text.length;
    return [{ start, end: at, bucket: op !== 'equal' ? 'changed' : edit.op === 'move' ? 'moved' : 'same' }];
  });
}

/** A source cut into stretches: what no edit names is the same. Throws where two edits claim one place. */
function partition(source: string, { edits }: Diff, side: 'before' | 'after'): readonly Stretch[] {
  const named = edits.flatMap((edit) => stretchesOf(edit, side)).sort((a, b) => a.start - b.start || a.end - b.end);
  const all: Stretch[] = [];
  let at = 0;
  for (const stretch of named) {
    if (stretch.start < at) throw new RangeError(`Unexpected second edit of offset ${stretch.start}, expected one`);
    if (stretch.start > at) all.push({ start: at, end: stretch.start, bucket: 'same' });
    all.push(stretch);
    at = stretch.end;
  }
  return [...all, { start: at, end: source.length, bucket: 'same' }];
}

/** The words of a source in each bucket, each word where it begins; and all words of the source. */
function count(source: string, diff: Diff, side: 'before' | 'after') {
  const stretches = partition(source, diff, side);
  const words = [...source.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
  const counts: Record<Bucket, number> = { same: 0, changed: 0, added: 0, removed: 0, moved: 0 };
  for (const { start, end, bucket } of stretches)
    counts[bucket] += words.filter((word) => start <= word && word < end).length;
  return { counts, total: words.length, stretches };
}

function expectConserved(before: string, after: string): void {
  const found = compare(before, after);
  const [old, now] = [count(before, found, 'before'), count(after, found, 'after')];
  const sum = ({ counts }: typeof old) => Object.values(counts).reduce((a, b) => a + b, 0);
  expect([sum(old), sum(now)]).toEqual([old.total, now.total]);
  expect([old.counts.added, now.counts.removed]).toEqual([0, 0]);
  // What is the same or moved is the same text on both sides, whatever the order.
  const kept = (source: string, { stretches }: typeof old, bucket: Bucket) =>
    stretches.filter((stretch) => stretch.bucket === bucket).map(({ start, end }) => source.slice(start, end));
  expect(kept(before, old, 'same').join('')).toBe(kept(after, now, 'same').join(''));
  expect(kept(before, old, 'moved').sort().join('')).toBe(kept(after, now, 'moved').sort().join(''));
}

describe('conservation: every word of both editions is the same, changed, added, removed or moved, and one of these', () => {
  it('holds of any two documents', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => expectConserved(before, after)),
      { numRuns: 300 },
    );
  });

  it('what came and what went is told by a change', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const { edits, changes } = compare(before, after);
        const told = (side: 'before' | 'after') =>
          new Set(changes.flatMap((change) => change[side].map(({ id }) => id)));
        const [gone, come] = [told('before'), told('after')];
        for (const { op, before: was, after: is } of edits) {
          if (op === 'delete') expect(gone).toContain(was?.id);
          if (op === 'insert') expect(come).toContain(is?.id);
        }
      }),
      { numRuns: 300 },
    );
  });

  const corpora = new URL('../../../shared/corpora/', import.meta.url);
  it.skipIf(!existsSync(corpora)).each([
    ['contributor-covenant-fr/1.4.md', 'contributor-covenant-fr/2.0.md'],
    ['github-acceptable-use/2021-07-14.md', 'github-acceptable-use/2022-03-14.md'],
  ])('holds of real documents (skipped without the shared corpora): %s → %s', (...paths) => {
    const [before, after] = paths.map((path) => readFileSync(new URL(path, corpora), 'utf8')) as [string, string];
    expectConserved(before, after);
  });
});
