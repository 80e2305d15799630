import type { Matching } from '../align/index.js';
import { longestIncreasing } from '../longest-increasing.js';
import type { Unit } from '../units.js';
import type { Finding } from './finding.js';

interface Pair {
  readonly before: Unit;
  readonly after: Unit;
}

/** Whether a pair stands under another stake than before. */
function crossesStakes(matching: Matching, { before, after }: Pair): boolean {
  const stakeWas = before.stake && matching.counterpartOfBefore(before.stake);
  return before.stake !== null && after.stake !== null && stakeWas !== after.stake;
}

/**
 * Nodes that stand elsewhere: in another section, or in another order among those that stayed. What
 * stays in order is a longest such run, so that as little as possible is said to have moved.
 */
export function placeFindings(matching: Matching, pairs: readonly Pair[]): readonly Finding[] {
  const siblings = new Map<Unit | null, Pair[]>();
  const found: Finding[] = [];
  const moved = ({ before, after }: Pair, name: string) => {
    found.push({ rule: `${after.node.type}-${name}`, before: [before], after: [after], confidence: 0.95 });
  };
  for (const pair of pairs) {
    if (matching.sameParent(pair.before, pair.after)) {
      const { parent } = pair.after;
      const list = siblings.get(parent);
      if (list) list.push(pair);
      else siblings.set(parent, [pair]);
    } else if (pair.after.node.type === 'commitment' && crossesStakes(matching, pair))
      moved(pair, 'moved-across-stakes');
    else moved(pair, 'moved-across-sections');
  }
  for (const list of siblings.values()) {
    const inOrder = longestIncreasing(list.map(({ before }) => before.index));
    list.forEach((pair, i) => {
      if (!inOrder.has(i)) moved(pair, 'moved');
    });
  }
  return found;
}
