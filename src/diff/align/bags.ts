import { languageOf } from '../../languages/index.js';
import type { Side, Unit } from '../units.js';

/** What a frequent word of the language ("the", "of") weighs beside another one that as many units have. */
const COMMON = 0.25;

/** The words of a text with how often each stands in it, as numbers: the rarest word has the smallest. */
export interface Bag {
  readonly unit: Unit;
  /** Increasing. */
  readonly words: Int32Array;
  /** How often each word stands in the text; in the order of `words`. */
  readonly counts: Uint32Array;
  /** The weight of all its words. */
  readonly total: number;
}

/** The words of a unit. */
export type Reader = (unit: Unit) => readonly string[];

/** Letters that stand for a word where inflection is not to count ("threaten", "threatens"). */
const STEM = 6;

/** The words of a unit, whatever their inflection: for titles, which are short, and parts, recast to stand alone. */
export const stems: Reader = (unit) => unit.words.map((word) => word.slice(0, STEM));

/** Texts of both sides, ready to be compared by their words. */
export interface Bags {
  readonly before: readonly Bag[];
  readonly after: readonly Bag[];
  /** Weight of a word, by its number. */
  readonly weights: Float64Array;
}

/** The words that every text of their language is full of; none when the language is not known. */
export function commonWords(sides: readonly Side[]): ReadonlySet<string> {
  return new Set(sides.flatMap(({ edition }) => languageOf(edition.language)?.common ?? []));
}

/**
 * Counts the words of the units of both sides. Rarer words weigh more: the weight of a word is the
 * logarithm of how few of the units of one side have it. What is matched already is not counted, so that
 * the weights do not depend on what is the same in both editions.
 */
export function bagsOf(
  olds: readonly Unit[],
  news: readonly Unit[],
  common: ReadonlySet<string>,
  read: Reader = (unit) => unit.words,
): Bags {
  const ids = new Map<string, number>();
  const spelled: string[] = [];
  // Plain loops here and below: these see every word, and `Int32Array.from` goes through an iterator.
  const idsOf = (unit: Unit): Int32Array => {
    const told = read(unit);
    const list = new Int32Array(told.length);
    for (let i = 0; i < told.length; i++) {
      const word = told[i] as string;
      let id = ids.get(word);
      if (id === undefined) {
        id = spelled.push(word) - 1;
        ids.set(word, id);
      }
      list[i] = id;
    }
    return list.sort();
  };
  const [before, after] = [olds.map(idsOf), news.map(idsOf)];

  const frequency = (lists: readonly Int32Array[]) => {
    const found = new Uint32Array(spelled.length);
    for (const list of lists) {
      for (let i = 0; i < list.length; i++) {
        const id = list[i] as number;
        if (id !== list[i - 1]) found[id] = (found[id] as number) + 1;
      }
    }
    return found;
  };
  const [inOlds, inNews] = [frequency(before), frequency(after)];
  const size = Math.max(olds.length, news.length);
  const weightOf = (id: number) =>
    Math.log(1 + size / Math.max(inOlds[id] as number, inNews[id] as number)) *
    (common.has(spelled[id] as string) ? COMMON : 1);
  const unsorted = Float64Array.from(spelled, (_, id) => weightOf(id));
  const order = Int32Array.from(spelled, (_, id) => id).sort(
    (a, b) =>
      (unsorted[b] as number) - (unsorted[a] as number) || ((spelled[a] as string) < (spelled[b] as string) ? -1 : 1),
  );
  const rank = new Int32Array(order.length);
  order.forEach((id, i) => {
    rank[id] = i;
  });
  const weights = Float64Array.from(order, (id) => unsorted[id] as number);

  const bag = (unit: Unit, list: Int32Array): Bag => {
    const ranks = new Int32Array(list.length);
    for (let i = 0; i < list.length; i++) ranks[i] = rank[list[i] as number] as number;
    ranks.sort();
    const words = new Int32Array(ranks.length);
    const counts = new Uint32Array(ranks.length);
    let total = 0;
    let size = 0;
    for (let i = 0; i < ranks.length; i++) {
      const word = ranks[i] as number;
      if (size === 0 || word !== words[size - 1]) words[size++] = word;
      counts[size - 1] = (counts[size - 1] as number) + 1;
      total += weights[word] as number;
    }
    return { unit, words: words.subarray(0, size), counts: counts.subarray(0, size), total };
  };
  return {
    before: olds.map((unit, i) => bag(unit, before[i] as Int32Array)),
    after: news.map((unit, i) => bag(unit, after[i] as Int32Array)),
    weights,
  };
}

/** The weight of the words that both have. */
export function sharedWeight(one: Bag, other: Bag, weights: Float64Array): number {
  let shared = 0;
  let j = 0;
  for (let i = 0; i < one.words.length; i++) {
    const word = one.words[i] as number;
    while (j < other.words.length && (other.words[j] as number) < word) j++;
    if (other.words[j] === word)
      shared += Math.min(one.counts[i] as number, other.counts[j] as number) * (weights[word] as number);
  }
  return shared;
}

/** Weighted Dice: the weight of the words that both have, over the mean weight of both; 0 to 1. */
export function likeness(one: Bag, other: Bag, weights: Float64Array): number {
  const all = one.total + other.total;
  return all === 0 ? 0 : (2 * sharedWeight(one, other, weights)) / all;
}
