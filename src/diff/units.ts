import { type Edition, type Node, titleSection, walk } from '../model/index.js';
import { fold } from '../text/index.js';

/** A node as the differ sees it: one of a flat list, in the order of the document. */
export interface Unit {
  /** Place in the list, from 0. */
  readonly index: number;
  readonly node: Node;
  /** The unit that it stands in; null at the top, which is under the document's only title too. */
  readonly parent: Unit | null;
  /** The top-level section that it stands in or is; null above them all. */
  readonly stake: Unit | null;
  /** Section ids, outermost first; the document's only title is left out. */
  readonly path: readonly string[];
  /** The text without what typography alone may change. */
  readonly folded: string;
  /** The piece of source that this unit opens: up to the next unit. */
  readonly start: number;
  readonly end: number;
  /** That piece, byte for byte. */
  readonly written: string;
}

/** One side of a comparison. */
export interface Side {
  readonly edition: Edition;
  readonly units: readonly Unit[];
}

/** Flattens an edition. The pieces of its units, after what comes before the first, are its source. */
export function unitsOf(edition: Edition): Side {
  const title = titleSection(edition);
  const visited = [...walk(edition)];
  const byNode = new Map<Node, Unit>();
  const units = visited.map(({ node, parent, sections }, index): Unit => {
    const above = parent === null || parent === title ? null : (byNode.get(parent) as Unit);
    const path = sections.filter((section) => section !== title).map(({ id }) => id);
    const start = node.position.start.offset;
    const end = visited[index + 1]?.node.position.start.offset ?? edition.source.length;
    const unit: Unit = {
      index,
      node,
      parent: above,
      get stake() {
        return above ? above.stake : node.type === 'section' && node !== title ? unit : null;
      },
      path,
      folded: fold(node.text),
      start,
      end,
      written: edition.source.slice(start, end),
    };
    byNode.set(node, unit);
    return unit;
  });
  return { edition, units };
}

export const isSection = (unit: Unit): boolean => unit.node.type === 'section';
