import { expect } from 'vitest';
import { wordRuns } from '../../src/diff/index.js';
import { type Diff, type Edit, type Edition, walk } from '../../src/model/index.js';
import { type Compared, idsOf } from './compared.js';

type Side = 'before' | 'after';
type Bucket = 'same' | 'changed' | 'added' | 'removed' | 'moved';

/** A stretch of source, and what became of it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly bucket: Bucket;
}

/** What an edit says of one of its sides, stretch by stretch. */
function stretchesOf(edit: Edit, side: Side): readonly Stretch[] {
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
function partition(source: string, { edits }: Diff, side: Side): readonly Stretch[] {
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
function count(source: string, diff: Diff, side: Side) {
  const stretches = partition(source, diff, side);
  const words = [...source.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
  const counts: Record<Bucket, number> = { same: 0, changed: 0, added: 0, removed: 0, moved: 0 };
  for (const { start, end, bucket } of stretches)
    counts[bucket] += words.filter((word) => start <= word && word < end).length;
  return { counts, total: words.length, stretches };
}

/** Every word of both editions is the same, changed, added, removed or moved, and one of these. */
export function conservation({ before: { source: was }, after: { source: is }, found }: Compared): void {
  const [old, now] = [count(was, found, 'before'), count(is, found, 'after')];
  const sum = ({ counts }: typeof old) => Object.values(counts).reduce((a, b) => a + b, 0);
  expect([sum(old), sum(now)]).toEqual([old.total, now.total]);
  expect([old.counts.added, now.counts.removed]).toEqual([0, 0]);
  // What is the same or moved is the same text on both sides, whatever the order.
  const kept = (source: string, { stretches }: typeof old, bucket: Bucket) =>
    stretches.filter((stretch) => stretch.bucket === bucket).map(({ start, end }) => source.slice(start, end));
  expect(kept(was, old, 'same').join('')).toBe(kept(is, now, 'same').join(''));
  expect(kept(was, old, 'moved').sort().join('')).toBe(kept(is, now, 'moved').sort().join(''));
}

const nodesOf = (edition: Edition) => [...walk(edition)].map(({ node }) => node);

/** What came, what went and whose words the other edition lacks is told by a change; so is an explicit id that is gone. */
export function nothingUnseen({ before, after, found: { edits, changes } }: Compared): void {
  expect(changes.length > 0).toBe(before.source !== after.source);
  const told = (side: Side) => new Set(changes.flatMap((change) => idsOf(change, side)));
  const [gone, come] = [told('before'), told('after')];
  for (const { op, before: was, after: is } of edits) {
    if (op === 'delete') expect(gone).toContain(was?.id);
    if (op === 'insert') expect(come).toContain(is?.id);
  }
  const [olds, news] = [nodesOf(before), nodesOf(after)];
  const unseen = (nodes: typeof olds, others: typeof olds, seen: ReadonlySet<string>) => {
    const known = new Set(others.map(({ text }) => text.normalize()));
    return nodes.filter(({ id, text }) => !known.has(text.normalize()) && !seen.has(id));
  };
  expect([...unseen(olds, news, gone), ...unseen(news, olds, come)].map(({ id }) => id)).toEqual([]);
  const left = new Set(news.map(({ id }) => id));
  const renamed = changes.filter(({ kind }) => ['removed', 'renamed', 'split', 'merged'].includes(kind));
  for (const { id, derived } of olds)
    if (!derived && !left.has(id)) expect(renamed.flatMap((change) => idsOf(change, 'before'))).toContain(id);
}

/** The words of a change are its old text without the insertions, its new one without the deletions. */
export function words({ found: { changes } }: Compared): void {
  for (const { words: runs, before, after } of changes) {
    const without = (op: string) => runs.flatMap((run) => (run.op === op ? [] : run.text)).join('');
    expect(without('insert')).toBe(before.map(({ text }) => text).join('\n'));
    expect(without('delete')).toBe(after.map(({ text }) => text).join('\n'));
  }
}
