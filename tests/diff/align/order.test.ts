import { describe, expect, it } from 'vitest';
import { compareSymmetric, type Scored } from '../../../src/diff/align/order.js';
import type { Unit } from '../../../src/diff/units.js';
import { sideOf } from '../comparing.js';

const { units } = sideOf('One.\n\nTwo.\n\nThree.\n');
const scored = (i: number, j: number, score: number): Scored => ({
  before: units[i] as Unit,
  after: units[j] as Unit,
  score,
});
const sorted = (list: readonly Scored[]) =>
  [...list].sort(compareSymmetric).map(({ before, after }) => [before.index, after.index]);

describe('the order of candidates', () => {
  it('is by score, then by how near the places are, then by place', () => {
    expect(sorted([scored(2, 2, 0.5), scored(0, 2, 0.5), scored(0, 0, 0.5), scored(0, 1, 0.9)])).toEqual([
      [0, 1],
      [0, 0],
      [2, 2],
      [0, 2],
    ]);
  });

  it('is the same with the two editions swapped', () => {
    expect(compareSymmetric(scored(0, 2, 0.5), scored(1, 2, 0.5))).toBe(
      compareSymmetric(scored(2, 0, 0.5), scored(2, 1, 0.5)),
    );
  });
});
