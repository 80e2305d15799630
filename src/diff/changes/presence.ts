import type { Matching } from '../align/index.js';
import type { Unit } from '../units.js';
import type { Finding } from './finding.js';

/** Nothing that was not found is known not to be there. */
const MAX_CONFIDENCE = 0.95;

/** The less sure, the more alike the likest unit of the other edition is. */
const confidenceOf = (matching: Matching, unit: Unit): number =>
  Math.min(MAX_CONFIDENCE, 1 - (matching.alternativeTo(unit)?.confidence ?? 0));

/**
 * Nodes that one edition has and the other has not. An id that now names something else leads citations astray. Of
 * prose, the lead-ins given are told apart: what they opened is another promise without them.
 */
export function presenceFindings(matching: Matching, leadIns: ReadonlySet<Unit> = new Set()): readonly Finding[] {
  const ids = new Set(matching.after.units.flatMap(({ node }) => (node.derived ? [] : [node.id])));
  const named = (unit: Unit, name: string): string =>
    unit.node.type === 'prose' && leadIns.has(unit) ? `prose-lead-in-${name}` : `${unit.node.type}-${name}`;
  const gone = (unit: Unit): Finding => ({
    rule: !unit.node.derived && ids.has(unit.node.id) ? `${unit.node.type}-id-reused` : named(unit, 'removed'),
    before: [unit],
    after: [],
    confidence: confidenceOf(matching, unit),
  });
  const come = (unit: Unit): Finding => ({
    rule: named(unit, 'added'),
    before: [],
    after: [unit],
    confidence: confidenceOf(matching, unit),
  });
  return [...matching.freeBefore.map(gone), ...matching.freeAfter.map(come)];
}
