import type { Reading } from '../../languages/index.js';
import { compareItems } from './hunks.js';
import { type Item, itemsOf } from './items.js';

type Sentence = readonly [from: number, to: number];

/** Sentences that stand for each other; null where one side has none. */
export type Passage = readonly [before: Sentence | null, after: Sentence | null];

const wordsOf = ({ tokens }: Reading, [from, to]: Sentence): string =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

const writtenOf = ({ text, tokens }: Reading, [from, to]: Sentence): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** Share of the steps of two sentences that they have in common, from 0 to 1. */
function likeness(before: readonly Item[], after: readonly Item[]): number {
  const { pairs, moved } = compareItems(before, after);
  const length = (items: readonly Item[]) => items.filter(({ slight }) => !slight).length;
  return (2 * (pairs.length + moved.length)) / Math.max(1, length(before) + length(after));
}

/** Below this likeness two sentences are two: one was dropped, the other added. */
const LIKE = 0.4;

/** Pairs the sentences that changed: those that did not are left out. */
export function passagesOf(before: Reading, after: Reading, capitals: boolean): readonly Passage[] {
  const [was, is] = [[...before.sentences], [...after.sentences]];
  const textOf = capitals ? writtenOf : wordsOf;
  while (was[0] && is[0] && textOf(before, was[0]) === textOf(after, is[0])) [was.shift(), is.shift()];
  for (
    let a = was.at(-1), b = is.at(-1);
    a && b && textOf(before, a) === textOf(after, b);
    a = was.at(-1), b = is.at(-1)
  )
    [was.pop(), is.pop()];
  if (was.length === is.length) return was.map((sentence, i) => [sentence, is[i] as Sentence]);
  const free = new Set(is);
  const found: Passage[] = [];
  for (const sentence of was) {
    let best: Sentence | null = null;
    let most = LIKE;
    for (const other of free) {
      const alike = likeness(itemsOf(before, sentence), itemsOf(after, other));
      if (alike > most) [best, most] = [other, alike];
    }
    if (best) free.delete(best);
    found.push([sentence, best]);
  }
  return [...found, ...[...free].map((sentence): Passage => [null, sentence])];
}

/** Whether two texts are the same steps cut into sentences otherwise: joined, or split in two. */
export function isRecut(before: Reading, after: Reading): boolean {
  if (before.sentences.length === after.sentences.length) return false;
  const whole = ({ tokens }: Reading): Sentence => [0, tokens.length];
  const { hunks, moved } = compareItems(itemsOf(before, whole(before)), itemsOf(after, whole(after)));
  const words = (items: readonly Item[]) => items.filter(({ mark }) => mark?.table !== 'and');
  return moved.length <= 3 && hunks.every(({ went, came }) => words(went).length + words(came).length === 0);
}
