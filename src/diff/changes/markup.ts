import type { Unit } from '../units.js';
import type { Finding } from './finding.js';

/** What surrounds the words: their markup, the form of their block, the level of their heading. */
const shape = ({ node }: Unit): string =>
  JSON.stringify([node.type === 'section' ? node.depth : node.form, node.content]).replace(/(?:\\[nrt]|\s)+/g, ' ');

/** The same words in other markup: bold added, another link target. Line wraps are no markup. */
export function markupFindings(before: Unit, after: Unit): readonly Finding[] {
  // Most pairs are the same to the byte: comparing their trees would cost as much as all the rest.
  if (before.written === after.written) return [];
  if (before.node.type !== after.node.type || before.node.text !== after.node.text || shape(before) === shape(after))
    return [];
  return [{ rule: `${after.node.type}-markup`, before: [before], after: [after], confidence: 0.99 }];
}
