import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/diff/align/assign.js';
import type { Scored } from '../../../src/diff/align/order.js';
import type { Unit } from '../../../src/diff/units.js';
import { sideOf } from '../comparing.js';

const lines = Array.from({ length: 50 }, (_, i) => `Line ${i}.`).join('\n\n');
const [olds, news] = [sideOf(lines).units, sideOf(lines).units];
const candidate = (i: number, j: number, score: number): Scored => ({
  before: olds[i] as Unit,
  after: news[j] as Unit,
  score,
});
const places = (pairs: readonly Scored[]) =>
  pairs.map(({ before, after }) => [before.index, after.index]).sort((a, b) => (a[0] as number) - (b[0] as number));

describe('assign', () => {
  it('takes what scores most together, not the best pair first', () => {
    const candidates = [candidate(0, 0, 0.9), candidate(0, 1, 0.8), candidate(1, 0, 0.8), candidate(1, 1, 0.1)];
    expect(places(assign(candidates))).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('prefers one pair beyond doubt to two doubtful ones', () => {
    expect(places(assign([candidate(0, 0, 0.9), candidate(0, 1, 0.5), candidate(1, 0, 0.5)]))).toEqual([[0, 0]]);
  });

  it('keeps the order among equals', () => {
    const equals = [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => candidate(i, j, 0.5)));
    expect(places(assign(equals))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('takes the same of equals whatever stands before them', () => {
    const ties = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom(0.5, 0.7, 0.75)), {
      selector: ([i, j]) => i * 5 + j,
      minLength: 4,
    });
    fc.assert(
      fc.property(ties, fc.integer({ min: 1, max: 40 }), (cells, by) => {
        const from = (first: number) =>
          places(assign(cells.map(([i, j, score]) => candidate(i + first, j + first, score)))).map((pair) =>
            pair.map((place) => place - first),
          );
        expect(from(by)).toEqual(from(0));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes knots too large for the optimum best first', () => {
    const many = olds.flatMap((_, i) => news.map((_, j) => candidate(i, j, i === j ? 0.9 : 0.3)));
    expect(places(assign(many))).toEqual(olds.map((_, i) => [i, i]));
  });

  it('pairs each unit once, as candidates only, and the same the other way round', () => {
    const cells = fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 20, max: 99 })), {
      selector: ([i, j]) => i * 8 + j,
      maxLength: 30,
    });
    fc.assert(
      fc.property(cells, (cells) => {
        const there = assign(cells.map(([i, j, score]) => candidate(i, j, score / 100)));
        for (const side of ['before', 'after'] as const)
          expect(new Set(there.map((pair) => pair[side])).size).toBe(there.length);
        const allowed = new Set(cells.map(([i, j]) => `${i} ${j}`));
        for (const [i, j] of places(there)) expect(allowed).toContain(`${i} ${j}`);
        const total = (pairs: readonly Scored[]) => pairs.reduce((sum, { score }) => sum + score ** 2, 0);
        expect(total(assign(cells.map(([i, j, score]) => candidate(j, i, score / 100))))).toBeCloseTo(total(there), 4);
      }),
    );
  });
});
