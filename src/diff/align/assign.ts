import { munkres } from 'munkres';
import type { Unit } from '../units.js';
import { compareSymmetric, type Scored } from './order.js';

/** Larger knots are taken best first: the optimum costs the cube of their size. */
const MAX_KNOT = 40;
/** What a shorter way, and an earlier place, weigh: enough to part equals, and nothing more. */
const [DISTANCE, PLACE] = [1e-6, 1e-9];

/** Splits candidates into knots: groups that share no unit, so that each can be settled alone. */
function knotsOf<T extends Scored>(candidates: readonly T[]): readonly (readonly T[])[] {
  // A union-find over the places of both sides: even for the older units, odd for the newer.
  const root: number[] = [];
  const find = (place: number): number => {
    let top = place;
    for (let up = root[top]; up !== undefined && up !== top; up = root[top]) top = up;
    for (let at = place; at !== top; ) {
      const up = root[at] as number;
      root[at] = top;
      at = up;
    }
    return top;
  };
  const old = ({ before }: Scored) => before.index * 2;
  const now = ({ after }: Scored) => after.index * 2 + 1;
  for (const candidate of candidates) root[find(old(candidate))] = find(now(candidate));
  const knots = new Map<number, T[]>();
  for (const candidate of candidates) {
    const top = find(old(candidate));
    const knot = knots.get(top);
    if (knot) knot.push(candidate);
    else knots.set(top, [candidate]);
  }
  return [...knots.values()];
}

function bestFirst<T extends Scored>(knot: readonly T[]): readonly T[] {
  const taken = new Set<Unit>();
  return [...knot].sort(compareSymmetric).filter(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return false;
    taken.add(before).add(after);
    return true;
  });
}

/** Scores are squared: one pair beyond doubt is worth more than two doubtful ones. */
function optimum<T extends Scored>(knot: readonly T[]): readonly T[] {
  const places = (units: readonly Unit[]) => new Map([...new Set(units)].map((unit, i) => [unit, i]));
  const rows = places(knot.map(({ before }) => before));
  const columns = places(knot.map(({ after }) => after));
  if (rows.size === 1 || columns.size === 1 || Math.max(rows.size, columns.size) > MAX_KNOT) return bestFirst(knot);
  // Counted from the first of the knot: what stands before it must not part equals by a rounding.
  const [firstOld, firstNow] = [rows, columns].map((units) =>
    Math.min(...[...units.keys()].map(({ index }) => index)),
  ) as [number, number];
  const costs = Array.from(rows, () => new Array<number>(columns.size).fill(0));
  const cells = new Map<number, T>();
  for (const candidate of knot) {
    const [i, j] = [rows.get(candidate.before) as number, columns.get(candidate.after) as number];
    const [at, is] = [candidate.before.index, candidate.after.index];
    (costs[i] as number[])[j] =
      DISTANCE * Math.abs(at - is) + PLACE * (at - firstOld + is - firstNow) - candidate.score ** 2;
    cells.set(i * columns.size + j, candidate);
  }
  return munkres(costs).flatMap(([i, j]) => cells.get(i * columns.size + j) ?? []);
}

/**
 * Settles which candidates become pairs, each unit in one of them at most: so that together they score
 * most where a choice has to be made (the linear assignment problem, by the library munkres), and best
 * first where too many depend on each other for that.
 */
export function assign<T extends Scored>(candidates: readonly T[]): readonly T[] {
  return knotsOf(candidates).flatMap(optimum);
}
