import { describe, expect, it } from 'vitest';
import { bagsOf } from '../../../src/diff/align/bags.js';
import { candidatesOf, firstFrom } from '../../../src/diff/align/candidates.js';
import { sideOf } from '../comparing.js';

const candidates = (before: readonly string[], after: readonly string[]) => {
  const [olds, news] = [before, after].map((texts) => sideOf(`${texts.join('\n\n')}\n`).units) as [never, never];
  const bags = bagsOf(olds, news, new Set());
  return candidatesOf(bags.before, bags.after, bags.weights, (place) => place);
};

describe('candidates', () => {
  it('are those that share words, what shares the rarest first', () => {
    expect(candidates(['we harvest apples'], ['we sleep', 'they dance', 'they harvest apples'])).toEqual([[2, 0]]);
  });

  it('are few and near, for a word that everyone has', () => {
    const same = Array.from({ length: 300 }, () => 'we answer');
    const found = candidates(same, same);
    found.forEach((places, i) => {
      expect(places.length).toBeLessThanOrEqual(8);
      expect(places[0]).toBe(i);
      for (const place of places) expect(Math.abs(place - i)).toBeLessThanOrEqual(40);
    });
  });

  it('are none where no word is shared', () => {
    expect(candidates(['apples'], ['trains'])).toEqual([[]]);
  });
});

describe('firstFrom', () => {
  it('finds the first place whose value is not below', () => {
    expect([0, 2, 3, 9].map((value) => firstFrom([1, 2, 2, 5], value))).toEqual([0, 1, 3, 4]);
    expect(firstFrom([], 1)).toBe(0);
  });
});
