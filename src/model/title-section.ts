import type { Edition, Node, Section } from './edition.js';

/**
 * The section that is the document's title: its only level-1 heading, when every other section
 * stands under it. Null for a document with several level-1 headings, or none. Paths leave it out.
 */
export function titleSection(edition: { readonly children: readonly Node[] } | Edition): Section | null {
  const roots = edition.children.filter((node): node is Section => node.type === 'section');
  const [only] = roots;
  return roots.length === 1 && only?.depth === 1 ? only : null;
}
