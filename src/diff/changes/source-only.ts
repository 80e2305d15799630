import type { Change, Edit, Edition, Excerpt } from '../../model/index.js';
import type { Matching } from '../align/index.js';
import type { Unit } from '../units.js';
import { changeOf, type Weighing } from './change.js';

/** Whether two pieces differ in the blank lines at their ends alone, next to a node that came, went or moved. */
function isGapOfNeighbour(matching: Matching, { before, after }: Edit): boolean {
  if (!before || !after || before.text.trimEnd() !== after.text.trimEnd()) return false;
  const next = (units: readonly Unit[], end: number) => units.find(({ start }) => start === end) ?? null;
  const old = next(matching.before.units, before.at + before.text.length);
  const now = next(matching.after.units, after.at + after.text.length);
  return old === null || now === null ? old !== now : matching.counterpartOfBefore(old) !== now;
}

/** Whether an edit is of something that no change speaks of. */
function isUnexplained(matching: Matching, edit: Edit, changes: readonly Change[]): boolean {
  const { op, before, after } = edit;
  const opening = (before ?? after)?.id === null;
  if (opening) return !changes.some(({ kind, node }) => kind === 'metadata' && node === 'edition');
  const named = changes.some(
    (change) => change.before.some(({ id }) => id === before?.id) || change.after.some(({ id }) => id === after?.id),
  );
  return !named && op === 'update' && !isGapOfNeighbour(matching, edit);
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
  if (changes.length > 0 && !edits.some((edit) => isUnexplained(matching, edit, changes))) return [];
  const [before, after] = [matching.before.edition, matching.after.edition];
  const whole = ({ position }: Edition): Excerpt[] => [{ id: '', path: [], text: '', position }];
  const identity = [before.digest, after.digest];
  return [changeOf({ rule: 'source-only', before: whole(before), after: whole(after), identity }, weighing)];
}
