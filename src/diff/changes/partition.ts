import type { Match } from '../align/index.js';
import type { Unit } from '../units.js';
import type { Finding } from './finding.js';

/** The telling words of several units, in no order and each once: parts repeat what the whole says once. */
const wordsOf = (units: readonly Unit[], common: ReadonlySet<string>): string =>
  JSON.stringify([...new Set(units.flatMap((unit) => unit.words.filter((word) => !common.has(word))))].sort());

/**
 * One that became several, several that became one. When the parts have not the words of the whole, a
 * human must read them: what is weaker in a part hides behind the split.
 */
export function partitionFinding({ before, after, confidence }: Match, common: ReadonlySet<string>): Finding {
  const name = after.length > 1 ? 'split' : 'merged';
  const reworded = wordsOf(before, common) !== wordsOf(after, common);
  return { rule: `${after[0]?.node.type}-${name}${reworded ? '-reworded' : ''}`, before, after, confidence };
}
