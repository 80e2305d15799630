import { isSection, type Unit } from '../units.js';
import type { Matching } from './matching.js';

/** An explicit id is a permanent key: the same id is the same thing. Derived ids say nothing here. */
export function byId(matching: Matching): void {
  const before = new Map<string, Unit>();
  for (const unit of matching.freeBefore) if (!unit.node.derived) before.set(unit.node.id, unit);
  for (const unit of matching.freeAfter) {
    const same = unit.node.derived ? undefined : before.get(unit.node.id);
    if (same && isSection(same) === isSection(unit)) matching.match([same], [unit], 'id', 1);
  }
}
