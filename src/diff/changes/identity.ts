import type { Match } from '../align/index.js';
import type { Unit } from '../units.js';
import type { Finding } from './finding.js';

const named = (type: Unit['node']['type']): string => (type === 'prose' ? 'commitment' : type);

/** What became of the id, of the kind of node and of its attributes. */
export function identityFindings(before: Unit, after: Unit, { by }: Match): readonly Finding[] {
  const [was, is] = [before.node, after.node];
  const sides = { before: [before], after: [after] };
  const found: Finding[] = [];
  if (was.type === 'commitment' && is.type === 'prose')
    found.push({ ...sides, rule: 'commitment-demoted', confidence: 0.9 });
  if (was.type === 'prose' && is.type === 'commitment')
    found.push({ ...sides, rule: 'commitment-promoted', confidence: 0.9 });
  if (!was.derived && was.id !== is.id) {
    found.push({
      ...sides,
      rule: `${named(is.type)}-${by === 'lineage' ? 'id-renamed' : 'id-changed'}`,
      confidence: 1,
      terms: [{ before: was.id, after: is.id }],
    });
  }
  const attributes = (unit: Unit) => {
    const { from: _, ...values } = unit.node.attributes.values;
    return JSON.stringify([[...unit.node.attributes.classes].sort(), Object.entries(values).sort()]);
  };
  if (attributes(before) !== attributes(after)) found.push({ ...sides, rule: `${is.type}-attributes`, confidence: 1 });
  return found;
}
