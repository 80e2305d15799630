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
  const step = new Map(pairs.map(({ old, unit }, i) => [unit, { old, moved: !inOrder.has(i) }]));
  const edits: Edit[] = [];
  const compare = (op: 'update' | 'move', was: EditSide, is: EditSide) => {
    if (op === 'move' || was.text !== is.text) edits.push({ op, before: was, after: is });
  };
  compare('update', sideOf(before, null), sideOf(after, null));
  for (const unit of after.units) {
    const from = step.get(unit);
    if (from) compare(from.moved ? 'move' : 'update', sideOf(before, from.old), sideOf(after, unit));
    else edits.push({ op: 'insert', before: null, after: sideOf(after, unit) });
  }
  const kept = new Set(pairs.map(({ old }) => old));
  for (const unit of before.units) {
    if (!kept.has(unit)) edits.push({ op: 'delete', before: sideOf(before, unit), after: null });
  }
  return edits;
}
