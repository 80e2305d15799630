import type { Change, Edit, Edition, Excerpt } from '../../model/index.js';
import type { Matching } from '../align/index.js';
import type { Unit } from '../units.js';
import { changeOf, type Weighing } from './change.js';

/** The unit that follows a piece; null at the end. */
type Next = (end: number) => Unit | null;

const nextIn = (units: readonly Unit[]): Next => {
  const byStart = new Map(units.map((unit) => [unit.start, unit]));
  return (end) => byStart.get(end) ?? null;
};

/** Finds the edits of something that no change speaks of. */
function unexplained(matching: Matching, edits: readonly Edit[], changes: readonly Change[]): boolean {
  const told = changes.some(({ node }) => node === 'edition');
  const named = (side: 'before' | 'after') => new Set(changes.flatMap((change) => change[side].map(({ id }) => id)));
  const [before, after] = [named('before'), named('after')];
  const [nextOld, nextNow] = [nextIn(matching.before.units), nextIn(matching.after.units)];
  /** Whether two pieces differ in the blank lines at their ends alone, next to a node that came, went or moved. */
  const isGapOfNeighbour = ({ before: was, after: is }: Edit) => {
    if (!was || !is || was.text.trimEnd() !== is.text.trimEnd()) return false;
    const [old, now] = [nextOld(was.at + was.text.length), nextNow(is.at + is.text.length)];
    return old === null || now === null ? old !== now : matching.counterpartOfBefore(old) !== now;
  };
  return edits.some((edit) => {
    const [was, is] = [edit.before?.id, edit.after?.id];
    if (was === null || is === null) return !told && !isGapOfNeighbour(edit);
    if (edit.op !== 'update' || before.has(was as string) || after.has(is as string)) return false;
    return !isGapOfNeighbour(edit);
  });
}

/**
 * A difference of bytes that no other change accounts for, as one change of the edition. A diff of two
 * texts that differ is never empty, whatever the reason for which nothing else was seen.
 */
export function sourceOnlyChange(
  matching: Matching,
  edits: readonly Edit[],
  changes: readonly Change[],
  weighing: Weighing,
): readonly Change[] {
  if (changes.length > 0 && !unexplained(matching, edits, changes)) return [];
  const [before, after] = [matching.before.edition, matching.after.edition];
  const whole = ({ position }: Edition): Excerpt[] => [{ id: '', path: [], text: '', position }];
  const identity = [before.digest, after.digest];
  return [changeOf({ rule: 'source-only', before: whole(before), after: whole(after), identity }, weighing)];
}
