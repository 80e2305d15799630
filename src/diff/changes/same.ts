import { introducerOf, introducersOf } from '../introducers.js';
import { isSection, type Side, type Unit } from '../units.js';

/** Whether nothing but their places can tell two units apart: nearly all pairs, passed over at once. */
export const isSame = ({ written: was, node: old }: Unit, { written: is, node: now }: Unit): boolean =>
  was === is &&
  old.type === now.type &&
  old.text === now.text &&
  old.derived === now.derived &&
  old.label === now.label;

/** Tells whether the words above two blocks are the same, all the way up to the title: nearly all of them. */
export function sameAbove(was: Side, is: Side): (pair: { readonly before: Unit; readonly after: Unit }) => boolean {
  // One lead-in of a megabyte above as many items is compared once.
  const known = new Map<Unit, readonly [now: Unit, same: boolean]>();
  const same = (old: Unit | null, now: Unit | null): boolean => {
    if (!old || !now) return old === now;
    const [other, found] = known.get(old) ?? [];
    if (other === now && found !== undefined) return found;
    const alike =
      isSection(old) === isSection(now) &&
      old.node.text === now.node.text &&
      same(introducerOf(was, old), introducerOf(is, now));
    known.set(old, [now, alike]);
    return alike;
  };
  return ({ before, after }) => same(introducersOf(was).get(before) ?? null, introducersOf(is).get(after) ?? null);
}
