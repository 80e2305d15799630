import type { Unit } from '../units.js';
import { commonWords } from './bags.js';
import type { Matching } from './matching.js';
import { isRelated } from './related.js';

/**
 * An explicit id is a permanent key: the same id is the same thing, unless it was given to something
 * else. Derived ids say nothing here.
 */
export function byId(matching: Matching): void {
  const common = commonWords([matching.before, matching.after]);
  const before = new Map<string, Unit>();
  for (const unit of matching.freeBefore) if (!unit.node.derived) before.set(unit.node.id, unit);
  for (const unit of matching.freeAfter) {
    const same = unit.node.derived ? undefined : before.get(unit.node.id);
    if (same && isRelated(same, unit, common)) matching.match([same], [unit], 'id', 1);
  }
}
