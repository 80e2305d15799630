import { isSection, type Unit } from '../units.js';
import type { Matching } from './matching.js';

/** How much of what stood in one section now stands in another. */
export interface Carried {
  readonly from: Unit;
  readonly to: Unit;
  /** The weight of what both hold over the mean weight of what each holds, 0 to 1. */
  readonly share: number;
}

const weight = (unit: Unit): number => Math.max(1, unit.node.text.length);

/** How much stands right in each unit, by its place. */
function heldBy(units: readonly Unit[]): Float64Array {
  const held = new Float64Array(units.length);
  for (const unit of units)
    if (unit.parent) held[unit.parent.index] = (held[unit.parent.index] as number) + weight(unit);
  return held;
}

/**
 * Which sections hold the same things, by what is matched so far: one entry for each two sections that
 * share anything, whether they are matched themselves or not. Symmetric in the two editions.
 */
export function carriedBy(matching: Matching): readonly Carried[] {
  const { before, after } = matching;
  const shared = new Map<number, { readonly from: Unit; readonly to: Unit; both: number }>();
  let last: { readonly from: Unit; readonly to: Unit; both: number } | undefined;
  for (const unit of after.units) {
    const old = matching.counterpartOfAfter(unit);
    const [from, to] = [old?.parent, unit.parent];
    if (!old || !from || !to || !isSection(from) || !isSection(to)) continue;
    // Neighbours mostly went the same way: they are looked up once.
    if (last?.from !== from || last.to !== to) {
      const way = from.index * after.units.length + to.index;
      last = shared.get(way) ?? { from, to, both: 0 };
      shared.set(way, last);
    }
    last.both += weight(old) + weight(unit);
  }
  const [heldBefore, heldAfter] = [heldBy(before.units), heldBy(after.units)];
  return Array.from(shared.values(), ({ from, to, both }) => ({
    from,
    to,
    share: both / ((heldBefore[from.index] as number) + (heldAfter[to.index] as number)),
  }));
}
