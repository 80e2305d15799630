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

function heldBy(units: readonly Unit[]): ReadonlyMap<Unit, number> {
  const held = new Map<Unit, number>();
  for (const unit of units) if (unit.parent) held.set(unit.parent, (held.get(unit.parent) ?? 0) + weight(unit));
  return held;
}

/**
 * Which sections hold the same things, by what is matched so far: one entry for each two sections that
 * share anything, whether they are matched themselves or not. Symmetric in the two editions.
 */
export function carriedBy(matching: Matching): readonly Carried[] {
  const [heldBefore, heldAfter] = [heldBy(matching.before.units), heldBy(matching.after.units)];
  const shared = new Map<Unit, Map<Unit, number>>();
  for (const unit of matching.after.units) {
    const old = matching.counterpartOfAfter(unit);
    const [from, to] = [old?.parent, unit.parent];
    if (!old || !from || !to || !isSection(from) || !isSection(to)) continue;
    const votes = shared.get(from) ?? new Map<Unit, number>();
    votes.set(to, (votes.get(to) ?? 0) + weight(old) + weight(unit));
    shared.set(from, votes);
  }
  return [...shared].flatMap(([from, votes]) =>
    [...votes].map(([to, both]) => ({
      from,
      to,
      share: both / ((heldBefore.get(from) ?? 1) + (heldAfter.get(to) ?? 1)),
    })),
  );
}
