/** How many items of each list go together: a bead, in the word of Gale and Church. */
export type Bead = readonly [source: number, translation: number];

const BEADS: readonly Bead[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
];

/** Where a run of a list begins and ends. */
export type Span = readonly [start: number, end: number];

/** Cells of the table that are filled at most: two lists of 1,000; of longer ones, those near the diagonal. */
const MOST_CELLS = 1_000_000;

/**
 * Strings two lists on beads at the least cost, in the order of both: dynamic programming, after Gale and Church.
 *
 * @param n length of the one list
 * @param m length of the other
 * @param costOf the cost of a bead that ends before the places `i` and `j`; infinite when there can be none
 * @returns the runs that go together, which cover both lists
 * @example
 * beads(1, 2, (i, j, [one, other]) => (one * other === 2 ? 0 : 1)); // [[[0, 1], [0, 2]]]
 */
export function beads(
  n: number,
  m: number,
  costOf: (i: number, j: number, bead: Bead) => number,
): readonly (readonly [Span, Span])[] {
  const reach = Math.ceil(MOST_CELLS / Math.max(n, 1) / 2);
  /** The cells of a row begin here, so that long lists take no more room than time. */
  const firsts = Array.from({ length: n + 1 }, (_, i) => Math.max(0, Math.round((i * m) / Math.max(n, 1)) - reach));
  const firstOf = (i: number): number => firsts[i] as number;
  const widthOf = (i: number): number => Math.min(m, firstOf(i) + 2 * reach) - firstOf(i) + 1;
  const costs = Array.from({ length: n + 1 }, (_, i) => new Float64Array(widthOf(i)).fill(Number.POSITIVE_INFINITY));
  const taken = Array.from({ length: n + 1 }, (_, i) => new Uint8Array(widthOf(i)));
  const costAt = (i: number, j: number): number =>
    i === 0 && j === 0 ? 0 : (costs[i]?.[j - firstOf(i)] ?? Number.POSITIVE_INFINITY);
  for (let i = 0; i <= n; i++) {
    const [row, ways, first] = [costs[i] as Float64Array, taken[i] as Uint8Array, firstOf(i)];
    for (let k = 0; k < row.length; k++) {
      const j = first + k;
      BEADS.forEach((bead, way) => {
        const [di, dj] = bead;
        const before = i >= di && j >= dj ? costAt(i - di, j - dj) : Number.POSITIVE_INFINITY;
        if (before === Number.POSITIVE_INFINITY) return;
        const cost = before + costOf(i, j, bead);
        if (cost >= (row[k] as number)) return;
        row[k] = cost;
        ways[k] = way;
      });
    }
  }
  const found: (readonly [Span, Span])[] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const [one, other] = BEADS[taken[i]?.[j - firstOf(i)] ?? 0] as Bead;
    const [start, begin] = [i - one, j - other];
    found.push([
      [start, i],
      [begin, j],
    ]);
    [i, j] = [start, begin];
  }
  return found.reverse();
}
