import { describe, expect, it } from 'vitest';
import { lengthCost, PRIORS } from '../../src/translation/lengths.js';

describe('the cost of a pair by its lengths', () => {
  it('is nothing where they are as expected, and grows with what they are apart', () => {
    expect(lengthCost(100, 110, 1.1)).toBeCloseTo(0, 5);
    expect(lengthCost(0, 0, 1)).toBe(0);
    const costs = [100, 120, 150, 300].map((length) => lengthCost(100, length, 1));
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });

  it('is that of the normal distribution: one chance in three beyond one deviation', () => {
    // delta = 1 where the lengths are apart by sqrt(mean * 6.8)
    expect(lengthCost(100 - 13, 100 + 13.077, 1)).toBeCloseTo(-Math.log(0.3173), 1);
  });

  it('is finite, however far they are apart', () => {
    expect(lengthCost(1, 1_000_000, 1)).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it('has one for one as the rule, and one for none as the exception', () => {
    expect(PRIORS.one).toBeLessThan(PRIORS.two);
    expect(PRIORS.two).toBeLessThan(PRIORS.none);
  });
});
