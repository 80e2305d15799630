import { type Edition, type Node, walk } from '../model/index.js';
import type { ParseOptions } from '../parse/index.js';
import { type Parsed, parse } from '../parse/index.js';

/** How a document is read and read again; always as a foreign one. */
export type Reading = Pick<ParseOptions, 'parser' | 'profile' | 'language'>;

export const readForeign = (markdown: string, how: Reading): Parsed => parse(markdown, { ...how, foreign: true });

/** The nodes of an edition in the order of the document. */
export const nodesOf = (edition: Edition): readonly Node[] => [...walk(edition)].map(({ node }) => node);

/** Whether a node can bear an id of its own: the words of code, HTML, rows and quotes stand in marks of others. */
export const canBear = (node: Node): boolean =>
  node.derived && node.text !== '' && (node.type === 'section' || node.form === 'item' || node.form === 'paragraph');

/** An id for the node at an index of `nodesOf`. */
export interface Naming {
  readonly index: number;
  readonly id: string;
}

/** A document with ids in it. */
export interface Named {
  readonly markdown: string;
  readonly edition: Edition;
  /** In the order of the document that it was made from, one for one. */
  readonly nodes: readonly Node[];
}

/**
 * How many times one document is read at most to find the words that cannot take an id; where that is not enough, more
 * of them go without. Each one that cannot costs two readings for every doubling of the document: this finds a dozen
 * in a document of a thousand blocks.
 */
const READINGS = 200;

/** Ids written after the words of their nodes, in an attribute block of their own or in the one that is there. */
function withIds(markdown: string, nodes: readonly Node[], namings: readonly Naming[]): string {
  let out = '';
  let at = 0;
  for (const { index, id } of namings) {
    const end = nodes[index]?.textPosition.end.offset ?? 0;
    const block = /^\s*\{:?\s*(?=[.\p{L}_])/u.exec(markdown.slice(end, nodes[index]?.position.end.offset))?.[0];
    const place = end + (hasAttributes(nodes[index]) ? (block?.length ?? 0) : 0);
    out += markdown.slice(at, place) + (place > end ? `#${id} ` : ` {#${id}}`);
    at = place;
  }
  return out + markdown.slice(at);
}

const hasAttributes = (node: Node | undefined): boolean =>
  node !== undefined && (node.attributes.classes.length > 0 || Object.keys(node.attributes.values).length > 0);

/** Whether two readings are one document, ids apart, and those that were given are there. */
function isSame(before: readonly Node[], after: readonly Node[], namings: readonly Naming[]): boolean {
  const ids = new Map(namings.map(({ index, id }) => [index, id]));
  const form = (node: Node) => (node.type === 'section' ? node.depth : node.form);
  return (
    before.length === after.length &&
    before.every((was, i) => {
      const is = after[i] as Node;
      const given = ids.get(i);
      const named = given === undefined ? was.derived === is.derived : is.id === given && !is.derived;
      return named && was.type === is.type && form(was) === form(is) && was.text === is.text;
    })
  );
}

/**
 * Writes ids into a document, and nothing else: with them taken out, it is what it was to the byte, and with them in,
 * every block says what it said. An id that its block cannot take, since Markdown would read the block otherwise, is
 * left out.
 *
 * @param nodes of the document, as `nodesOf` gives them
 * @param namings in the order of their nodes
 */
export function name(markdown: string, nodes: readonly Node[], namings: readonly Naming[], how: Reading): Named {
  const read = (some: readonly Naming[]): Named | null => {
    const text = withIds(markdown, nodes, some);
    const { edition } = readForeign(text, how);
    const found = nodesOf(edition);
    return isSame(nodes, found, some) ? { markdown: text, edition, nodes: found } : null;
  };
  const all = read(namings);
  if (all) return all;
  // Halves of what cannot all be taken, those alone that can: the good ones are kept and grow.
  let kept: readonly Naming[] = [];
  let best = read(kept) as Named;
  let readings = READINGS;
  const waiting: (readonly Naming[])[] = [namings];
  for (let some = waiting.pop(); some && readings > 0; some = waiting.pop()) {
    const together = [...kept, ...some].sort((a, b) => a.index - b.index);
    const found = read(together);
    readings--;
    if (found) [kept, best] = [together, found];
    else if (some.length > 1) {
      const half = some.length >> 1;
      waiting.push(some.slice(half), some.slice(0, half));
    }
  }
  return best;
}
