import type { Side, Unit } from './units.js';

/** Whether a block is one of a list: an item, or a paragraph with a label of its own, as laws write them. */
export const isListed = ({ node }: Unit): boolean =>
  node.type !== 'section' && (node.form === 'item' || (node.form === 'paragraph' && node.label !== null));

/** How words end that a list goes on: "The agency will:", or no stop at all. */
const GOES_ON = /(?:[:…—–-]|[\p{L}\p{N}])\s*$/u;

/** Whether the words of a block are no whole sentence: what follows in a list ends it. */
export const goesOn = ({ node }: Unit): boolean => GOES_ON.test(node.text);

/** One list of a side is asked for many times. */
const known = new WeakMap<Side, ReadonlyMap<Unit, Unit>>();

/**
 * What introduces each block of a list: the paragraph right above the list that it goes on from, else the item
 * that it stands in, else the title of its section. Which paragraph with a label a deeper one goes on from, its
 * label alone does not tell: it introduces nothing.
 */
export function introducersOf(side: Side): ReadonlyMap<Unit, Unit> {
  let found = known.get(side) as Map<Unit, Unit> | undefined;
  if (found) return found;
  found = new Map();
  const open = new Map<Unit | null, Unit>();
  for (const unit of side.units) {
    const { node, parent } = unit;
    if (isListed(unit)) {
      const introducer = open.get(parent) ?? parent;
      if (introducer) found.set(unit, introducer);
    } else if (node.type !== 'section' && node.form === 'paragraph' && goesOn(unit)) open.set(parent, unit);
    else open.delete(parent);
  }
  known.set(side, found);
  return found;
}

/** What introduces a unit or, above a paragraph that introduces it, what that stands in; null at a title. */
export const introducerOf = (side: Side, unit: Unit): Unit | null =>
  unit.node.type === 'section' ? null : (introducersOf(side).get(unit) ?? unit.parent);
