import type { Edit, EditSide } from '../../model/index.js';
import type { Matching } from '../align/index.js';
import { longestIncreasing } from '../longest-increasing.js';
import type { Side, Unit } from '../units.js';

/** A piece of source: a unit and what follows it up to the next; the first piece has no unit. */
function sideOf({ edition, units }: Side, unit: Unit | null): EditSide {
  const [start, end] = unit ? [unit.start, unit.end] : [0, units[0]?.start ?? edition.source.length];
  return { id: unit?.node.id ?? null, at: start, text: edition.source.slice(start, end) };
}

/**
 * The lossless script from one edition to the other, over the pieces of source that their nodes open.
 * What keeps its order and its bytes is not named in it. In the order of the newer edition, deletions
 * last.
 */
export function script(matching: Matching): readonly Edit[] {
  const { before, after } = matching;
  const pairs = after.units.flatMap((unit) => {
    const old = matching.counterpartOfAfter(unit);
    return old && matching.counterpartOfBefore(old) === unit ? [{ old, unit }] : [];
  });
  const inOrder = longestIncreasing(pairs.map(({ old }) => old.index));
  // By place: a map of units takes as long as all the rest.
  const olds: (Unit | undefined)[] = new Array(after.units.length);
  const [moved, kept] = [new Uint8Array(after.units.length), new Uint8Array(before.units.length)];
  pairs.forEach(({ old, unit }, i) => {
    olds[unit.index] = old;
    kept[old.index] = 1;
    if (!inOrder.has(i)) moved[unit.index] = 1;
  });
  const edits: Edit[] = [];
  const compare = (op: 'update' | 'move', was: EditSide, is: EditSide) => {
    if (op === 'move' || was.text !== is.text) edits.push({ op, before: was, after: is });
  };
  compare('update', sideOf(before, null), sideOf(after, null));
  for (const unit of after.units) {
    const old = olds[unit.index];
    if (old) compare(moved[unit.index] ? 'move' : 'update', sideOf(before, old), sideOf(after, unit));
    else edits.push({ op: 'insert', before: null, after: sideOf(after, unit) });
  }
  for (const unit of before.units) {
    if (!kept[unit.index]) edits.push({ op: 'delete', before: sideOf(before, unit), after: null });
  }
  return edits;
}
