import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beads } from '../../src/translation/beads.js';

const lists = fc.tuple(fc.array(fc.nat(9), { maxLength: 30 }), fc.array(fc.nat(9), { maxLength: 30 }));
const costOf =
  (one: readonly number[], other: readonly number[]) =>
  (i: number, j: number, [di, dj]: readonly [number, number]) => {
    const sum = (list: readonly number[], to: number, n: number) => list.slice(to - n, to).reduce((a, b) => a + b, 0);
    return di * dj === 0 ? 5 : Math.abs(sum(one, i, di) - sum(other, j, dj)) + (di * dj - 1);
  };

describe('beads', () => {
  it('cover both lists in their order, whatever they cost (law)', () => {
    fc.assert(
      fc.property(lists, ([one, other]) => {
        const found = beads(one.length, other.length, costOf(one, other));
        expect(found.flatMap(([[from, to]]) => one.slice(from, to))).toEqual(one);
        expect(found.flatMap(([, [from, to]]) => other.slice(from, to))).toEqual(other);
      }),
    );
  });

  it('leave out one that has no counterpart, and put two with one', () => {
    const [one, other] = [
      [40, 10, 70],
      [40, 30, 40],
    ];
    expect(beads(3, 3, costOf(one as number[], other as number[]))).toEqual([
      [
        [0, 1],
        [0, 1],
      ],
      [
        [1, 2],
        [1, 1],
      ],
      [
        [2, 3],
        [1, 3],
      ],
    ]);
  });

  it('are found near the diagonal of lists too long for a table', () => {
    const n = 6000;
    const same = (i: number, j: number, [one, other]: readonly [number, number]) =>
      one * other === 1 && i === j ? 0 : 1;
    expect(beads(n, n, same)).toHaveLength(n);
  });
});
