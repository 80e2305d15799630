import type { Link, Nodes, PhrasingContent, Root, Text } from 'mdast';

/** What opens and closes a link in the source of a text, escapes read over. */
const BRACKETS = /\\[\s\S]|[[\]]/g;

/** How many brackets are open after a piece of source; a closing one that nothing opened closes nothing. */
function openAfter(source: string, before: number): number {
  let open = before;
  for (const [mark] of source.matchAll(BRACKETS)) {
    if (mark === '[') open++;
    else if (mark === ']' && open > 0) open--;
  }
  return open;
}

const sourceOf = ({ position }: Nodes, markdown: string): string =>
  markdown.slice(position?.start.offset, position?.end.offset);

/** An address that is a link by itself, without the brackets of a link or of `<address>`. */
const isBare = (node: Nodes, markdown: string): node is Link =>
  node.type === 'link' && !'[<'.includes(markdown.charAt(node.position?.start.offset ?? 0));

/** An electronic address with an escape in it; a web address may hold backslashes of its own. */
const isEscaped = ({ url }: Link, source: string): boolean => url.startsWith('mailto:') && source.includes('\\');

/** Adds a node to others; a text after a text makes one of them. */
function add(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1);
  if (node.type !== 'text' || last?.type !== 'text') return void nodes.push(node);
  const position = last.position && node.position && { start: last.position.start, end: node.position.end };
  nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value, ...(position && { position }) };
}

/** The inline content of one block, where `open` counts brackets. */
function level(content: readonly PhrasingContent[], markdown: string, state: { open: number }): PhrasingContent[] {
  const leveled: PhrasingContent[] = [];
  for (const node of content) {
    const source = sourceOf(node, markdown);
    if (node.type === 'text') state.open = openAfter(source, state.open);
    if (isBare(node, markdown) && (state.open > 0 || isEscaped(node, source))) {
      const [text] = node.children as [Text];
      add(leveled, { type: 'text', value: text.value, ...(node.position && { position: node.position }) });
    } else if ('children' in node && node.type !== 'link') {
      add(leveled, { ...node, children: level(node.children, markdown, state) } as PhrasingContent);
    } else add(leveled, node);
  }
  return leveled;
}

const INLINE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Makes text of bare addresses that remark leaves as text: those after a bracket that is still open
 * (`[see www.example.org`) and those with an escape in them. The tree is changed where it must be.
 */
export function levelAddresses(root: Root, markdown: string): Root {
  if (!/[[\\]/.test(markdown)) return root;
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node)) continue;
    if (!INLINE.has(node.type)) waiting.push(...node.children);
    else if (holdsAddress(node, markdown))
      node.children = level(node.children as PhrasingContent[], markdown, { open: 0 });
  }
  return root;
}

const holdsAddress = (node: Nodes, markdown: string): boolean =>
  isBare(node, markdown) || ('children' in node && node.children.some((child) => holdsAddress(child, markdown)));
