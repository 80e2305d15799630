import type { PhrasingContent } from 'mdast';
import type { Unit } from '../units.js';
import type { Finding } from './finding.js';

/** What surrounds the words: their markup, the form of their block, the level of their heading. */
const shape = ({ node }: Unit): string =>
  JSON.stringify([node.type === 'section' ? node.depth : node.form, node.content]).replace(/(?:\\[nrt]|\s)+/g, ' ');

/** Words that the author struck out, by Markdown or by tags: they no longer say what they say. */
function struck(content: readonly PhrasingContent[]): string {
  let depth = 0;
  const words = (node: PhrasingContent): string => {
    if (node.type === 'html') {
      if (/^<(?:del|s|strike)\b/i.test(node.value)) depth++;
      else if (/^<\/(?:del|s|strike)\b/i.test(node.value)) depth--;
      return '';
    }
    if (node.type === 'delete') depth++;
    const said =
      'children' in node ? node.children.map(words).join('') : depth > 0 && 'value' in node ? node.value : '';
    if (node.type === 'delete') depth--;
    return said;
  };
  return content.map(words).join('');
}

/**
 * The same words in other markup: bold added, another link target. Line wraps are no markup. Words struck out
 * or no longer so are more than that: a human must read them.
 */
export function markupFindings(before: Unit, after: Unit): readonly Finding[] {
  // Most pairs are the same to the byte: comparing their trees would cost as much as all the rest.
  if (before.written === after.written) return [];
  if (before.node.type !== after.node.type || before.node.text !== after.node.text || shape(before) === shape(after))
    return [];
  const { type } = after.node;
  const sides = { before: [before], after: [after] };
  if (struck(before.node.content) !== struck(after.node.content))
    return [
      { ...sides, rule: type === 'section' ? 'section-renamed' : `${type}-reworded`, confidence: 0.5, review: true },
    ];
  return [{ ...sides, rule: `${type}-markup`, confidence: 0.99 }];
}
