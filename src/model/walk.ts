import type { Edition, Node, Section } from './edition.js';

/** A node on the way through the tree, with the sections that it stands in, outermost first. */
export interface Visited {
  readonly node: Node;
  readonly parent: Node | null;
  readonly sections: readonly Section[];
}

/**
 * All nodes below an edition (or a node) in the order of the document, each before what it contains.
 * Iterative: a tree 10,000 levels deep is no danger to it.
 *
 * @example
 * for (const { node, sections } of walk(edition)) console.log(sections.length, node.text);
 */
export function* walk(root: Edition | Node): Generator<Visited, void, undefined> {
  const waiting: Visited[] = [];
  const push = (children: readonly Node[], parent: Node | null, sections: readonly Section[]) => {
    for (let i = children.length - 1; i >= 0; i--) waiting.push({ node: children[i] as Node, parent, sections });
  };
  push(root.children, root.type === 'edition' ? null : root, root.type === 'section' ? [root] : []);
  for (let visited = waiting.pop(); visited !== undefined; visited = waiting.pop()) {
    yield visited;
    const { node, sections } = visited;
    push(node.children, node, node.type === 'section' ? [...sections, node] : sections);
  }
}
