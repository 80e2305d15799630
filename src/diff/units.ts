import { type Edition, type Node, titleSection, walk } from '../model/index.js';
import { fold, words } from '../text/index.js';

const NO_PATH: readonly string[] = [];

/**
 * A node as the differ sees it: one of a flat list, in the order of the document. What costs to know
 * of it is worked out when first asked for, since most nodes of two editions are the same to the byte.
 */
export class Unit {
  /** Place in the list, from 0. */
  readonly index: number;
  readonly node: Node;
  /** The unit that it stands in; null at the top, which is under the document's only title too. */
  readonly parent: Unit | null;
  /** The top-level section that it stands in or is; null above them all. */
  readonly stake: Unit | null;
  /** Section ids, outermost first; the document's only title is left out. */
  readonly path: readonly string[];
  /** The piece of source that this unit opens: up to the next unit. */
  readonly start: number;
  readonly end: number;
  /** That piece, byte for byte. */
  readonly written: string;
  #folded: string | null = null;
  #words: readonly string[] | null = null;
  #pathWithin: readonly string[] | null = null;

  constructor(index: number, node: Node, parent: Unit | null, isTitle: boolean, start: number, written: string) {
    this.index = index;
    this.node = node;
    this.parent = parent;
    this.stake = parent ? parent.stake : isSection(this) && !isTitle ? this : null;
    this.path = parent ? parent.#within() : NO_PATH;
    this.start = start;
    this.end = start + written.length;
    this.written = written;
  }

  /** The text without what typography alone may change. */
  get folded(): string {
    this.#folded ??= fold(this.node.text);
    return this.#folded;
  }

  /** The words of its text, for comparing. */
  get words(): readonly string[] {
    this.#words ??= words(this.node.text);
    return this.#words;
  }

  /** The path of what stands in it: one list for all of them. */
  #within(): readonly string[] {
    this.#pathWithin ??= isSection(this) ? [...this.path, this.node.id] : this.path;
    return this.#pathWithin;
  }
}

/** One side of a comparison. */
export interface Side {
  readonly edition: Edition;
  readonly units: readonly Unit[];
}

/** An edition that is compared again, as when one of the two is being typed, is not flattened again. */
const sides = new WeakMap<Edition, Side>();

function flatten(edition: Edition): readonly Unit[] {
  const title = titleSection(edition);
  const visited = [...walk(edition)];
  const byNode = new Map<Node, Unit>();
  return visited.map(({ node, parent }, index) => {
    const above = parent === null || parent === title ? null : (byNode.get(parent) as Unit);
    const start = node.position.start.offset;
    const end = visited[index + 1]?.node.position.start.offset ?? edition.source.length;
    const unit = new Unit(index, node, above, node === title, start, edition.source.slice(start, end));
    if (node.children.length > 0) byNode.set(node, unit);
    return unit;
  });
}

/**
 * Flattens an edition. The pieces of its units, after what comes before the first, are its source.
 * Remembered as long as the edition lives: an edition is never written to.
 */
export function unitsOf(edition: Edition): Side {
  const known = sides.get(edition);
  if (known) return known;
  const side = { edition, units: flatten(edition) };
  sides.set(edition, side);
  return side;
}

export const isSection = (unit: Unit): boolean => unit.node.type === 'section';
