import type { Match } from '../align/index.js';
import type { Finding } from './finding.js';

/** One that became several, several that became one. */
export function partitionFinding({ before, after, confidence }: Match): Finding {
  const name = after.length > 1 ? 'split' : 'merged';
  return { rule: `${after[0]?.node.type}-${name}`, before, after, confidence };
}
