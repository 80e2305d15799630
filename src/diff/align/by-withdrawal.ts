import type { Matching } from './matching.js';

/**
 * What is declared withdrawn has no heir, however alike another text is: an editor said so. What keeps its id is there,
 * whatever is declared of it.
 */
export function byWithdrawal(matching: Matching): void {
  for (const unit of matching.before.units) {
    if (matching.declared?.get(unit.node.id)?.length !== 0) continue;
    const match = matching.matchOfBefore(unit);
    if (!match || match.after.some(({ node }) => node.id === unit.node.id)) continue;
    const others = match.before.filter((one) => one !== unit);
    if (others.length > 0) matching.match(others, match.after, match.by, match.confidence);
    else matching.part(match);
  }
}
