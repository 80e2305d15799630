import { carriedBy } from './carry.js';
import type { Matching } from './matching.js';
import { compareSymmetric } from './order.js';

/** The share of what two sections hold that must be matched, for them to be one section. */
const SHARE = 0.5;

/** Sections that carry the same things under another title: renamed, not removed and added. */
export function byChildren(matching: Matching): void {
  const candidates = carriedBy(matching)
    .filter(({ from, to, share }) => share >= SHARE && !matching.matchOfBefore(from) && !matching.matchOfAfter(to))
    .map(({ from, to, share }) => ({ before: from, after: to, score: share }))
    .sort(compareSymmetric);
  for (const { before, after, score } of candidates) {
    if (matching.matchOfBefore(before) || matching.matchOfAfter(after)) continue;
    matching.match([before], [after], 'children', Math.min(0.95, score));
  }
}
