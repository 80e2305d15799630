import type { Matching } from '../align/index.js';
import type { Unit } from '../units.js';
import type { Finding } from './finding.js';

/** Nodes that one edition has and the other has not. */
export function presenceFindings(matching: Matching): readonly Finding[] {
  const gone = (unit: Unit): Finding => ({
    rule: `${unit.node.type}-removed`,
    before: [unit],
    after: [],
    confidence: 0.95,
  });
  const come = (unit: Unit): Finding => ({
    rule: `${unit.node.type}-added`,
    before: [],
    after: [unit],
    confidence: 0.95,
  });
  return [...matching.freeBefore.map(gone), ...matching.freeAfter.map(come)];
}
