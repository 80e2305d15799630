import type { Bag } from './bags.js';

/** Words of a text that are looked up, the rarest first. */
const MAX_WORDS = 24;
/** Texts that are looked up by one word: of a word that more have, those nearest in place. */
const MAX_SHARED_BY = 40;
/** Texts that are weighed against one text. */
const MAX_CANDIDATES = 8;

/** Which texts have a word, in their order; by the number of the word. */
function postingsOf(bags: readonly Bag[], words: number): readonly (readonly number[])[] {
  const postings: number[][] = Array.from({ length: words }, () => []);
  bags.forEach((bag, i) => {
    for (const word of bag.words) (postings[word] as number[]).push(i);
  });
  return postings;
}

/** The first place in an increasing list whose value is not below. */
export function firstFrom(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * For each text of one side, the places of those of the other side that are worth weighing: they share
 * the weightiest of its rare words. Near linear: what is looked up for one text is bounded.
 *
 * @param expected where the counterpart of a text of `from` would stand in `to`, had nothing moved
 */
export function candidatesOf(
  from: readonly Bag[],
  to: readonly Bag[],
  weights: Float64Array,
  expected: (place: number) => number,
): readonly (readonly number[])[] {
  const postings = postingsOf(to, weights.length);
  const scores = new Float64Array(to.length);
  return from.map((bag, place) => {
    const here = expected(place);
    const touched: number[] = [];
    for (const word of bag.words.subarray(0, MAX_WORDS)) {
      const sharing = postings[word] as readonly number[];
      const start = sharing.length <= MAX_SHARED_BY ? 0 : firstFrom(sharing, here) - MAX_SHARED_BY / 2;
      const first = Math.max(0, Math.min(start, sharing.length - MAX_SHARED_BY));
      for (let i = first; i < Math.min(sharing.length, first + MAX_SHARED_BY); i++) {
        const other = sharing[i] as number;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] as number) + (weights[word] as number);
      }
    }
    // The best few by insertion: sorting all that were touched would cost more than finding them.
    const best: number[] = [];
    const precedes = (one: number, other: number) =>
      (scores[one] as number) - (scores[other] as number) || Math.abs(other - here) - Math.abs(one - here);
    for (const other of touched) {
      if (best.length === MAX_CANDIDATES && precedes(other, best.at(-1) as number) <= 0) continue;
      let at = best.length;
      while (at > 0 && precedes(other, best[at - 1] as number) > 0) at--;
      best.splice(at, 0, other);
      if (best.length > MAX_CANDIDATES) best.pop();
    }
    for (const other of touched) scores[other] = 0;
    return best;
  });
}
