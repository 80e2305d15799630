import { isSection, type Unit } from '../units.js';
import type { Matching } from './matching.js';

/** The share of what two sections hold that must be matched, for them to be one section. */
const SHARE = 0.5;

const weight = (unit: Unit): number => Math.max(1, unit.folded.length);

/** Sections that carry the same things under another title: renamed, not removed and added. */
export function byChildren(matching: Matching): void {
  const carried = new Map<Unit, Map<Unit, number>>();
  const held = new Map<Unit, number>();
  const hold = (unit: Unit) => {
    if (unit.parent) held.set(unit.parent, (held.get(unit.parent) ?? 0) + weight(unit));
  };
  for (const unit of matching.before.units) hold(unit);
  for (const unit of matching.after.units) {
    hold(unit);
    const old = matching.counterpartOfAfter(unit);
    const [from, to] = [old?.parent, unit.parent];
    if (!old || !from || !to || !isSection(from) || !isSection(to)) continue;
    if (matching.matchOfBefore(from) || matching.matchOfAfter(to)) continue;
    const votes = carried.get(from) ?? new Map<Unit, number>();
    votes.set(to, (votes.get(to) ?? 0) + weight(old));
    carried.set(from, votes);
  }
  const candidates = [...carried].flatMap(([from, votes]) =>
    [...votes].map(([to, carriedWeight]) => ({
      from,
      to,
      share: (2 * carriedWeight) / ((held.get(from) ?? 1) + (held.get(to) ?? 1)),
    })),
  );
  candidates.sort((a, b) => b.share - a.share || a.from.index - b.from.index || a.to.index - b.to.index);
  for (const { from, to, share } of candidates) {
    if (share < SHARE || matching.matchOfBefore(from) || matching.matchOfAfter(to)) continue;
    matching.match([from], [to], 'children', Math.min(0.95, share));
  }
}
