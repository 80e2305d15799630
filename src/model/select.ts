import type { Commitment, Edition, Node, Section } from './edition.js';
import { titleSection } from './title-section.js';
import { walk } from './walk.js';

/**
 * The commitments below an edition or a node, in the order of the document.
 *
 * @example
 * commitments(edition).length; // 28
 */
export function commitments(root: Edition | Node): readonly Commitment[] {
  const found: Commitment[] = [];
  for (const { node } of walk(root)) if (node.type === 'commitment') found.push(node);
  return found;
}

/**
 * The stakes of an edition in their order: top-level sections that carry commitments, those apart that
 * their class `annex` sets aside (how the charter itself lives). Top level is right under the document's
 * title, or the outermost sections when there is no single title.
 *
 * @example
 * stakes(edition).map((stake) => stake.text); // ['Transparence', …]
 */
export function stakes(edition: Edition): readonly Section[] {
  const top = titleSection(edition)?.children ?? edition.children;
  return top.filter(
    (node): node is Section =>
      node.type === 'section' && !node.attributes.classes.includes('annex') && commitments(node).length > 0,
  );
}

/**
 * The node with this id, explicit or derived; undefined when the edition has none.
 *
 * @example
 * nodeById(edition, 'transparence')?.type; // 'section'
 */
export function nodeById(edition: Edition, id: string): Node | undefined {
  for (const { node } of walk(edition)) if (node.id === id) return node;
  return undefined;
}
