import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestIncreasing } from '../../src/diff/longest-increasing.js';

/** The length by the plain recurrence: slow and surely right. */
function longestLength(values: readonly number[]): number {
  const lengths: number[] = [];
  values.forEach((value, i) => {
    lengths[i] = 1 + Math.max(0, ...lengths.filter((_, j) => j < i && (values[j] as number) < value));
  });
  return Math.max(0, ...lengths);
}

describe('longestIncreasing', () => {
  it('gives places whose values strictly increase, as many as there can be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 25 }), (values) => {
        const places = [...longestIncreasing(values)].sort((a, b) => a - b);
        const kept = places.map((place) => values[place] as number);
        expect(kept.every((value, i) => i === 0 || (kept[i - 1] as number) < value)).toBe(true);
        expect(kept.length).toBe(longestLength(values));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps everything in order, one of what is reversed or equal, nothing of nothing', () => {
    expect(longestIncreasing([1, 2, 3]).size).toBe(3);
    expect(longestIncreasing([3, 2, 1]).size).toBe(1);
    expect(longestIncreasing([2, 2, 2]).size).toBe(1);
    expect(longestIncreasing([]).size).toBe(0);
  });
});
