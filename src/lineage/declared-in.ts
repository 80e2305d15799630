import type { Edition, Lineage } from '../model/index.js';
import { indexOf } from './places.js';

/** What an edition says became of one id of the edition before. */
export interface Declaration {
  readonly from: string;
  /** The ids that took over; none for a withdrawal. */
  readonly to: readonly string[];
  /** What stands instead of what is withdrawn. */
  readonly instead: readonly string[];
  readonly reason: Lineage['reason'] | null;
}

/** Remembered as long as the edition lives, for the lineage that it was read with. */
const known = new WeakMap<Edition, readonly [readonly Lineage[], ReadonlyMap<string, Declaration>]>();

const union = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] => [...new Set([...a, ...b])];

/**
 * What is declared of the ids before an edition, in the edition (`from=old`) and in the work, by old id.
 *
 * @param lineage `work.lineage`
 * @example
 * declaredIn(edition, charter.work.lineage).get('listen')?.to; // ['hear']
 */
export function declaredIn(edition: Edition, lineage: readonly Lineage[]): ReadonlyMap<string, Declaration> {
  const [read, before] = known.get(edition) ?? [];
  if (read === lineage && before) return before;
  const declared = new Map<string, Declaration>();
  const add = (from: string, to: readonly string[], entry?: Lineage) => {
    const had = declared.get(from);
    declared.set(from, {
      from,
      to: union(had?.to, to),
      instead: union(had?.instead, entry?.instead),
      reason: had?.reason ?? entry?.reason ?? null,
    });
  };
  for (const entry of lineage)
    if (entry.edition === edition.version) for (const from of entry.from) add(from, entry.to, entry);
  for (const [id, from] of indexOf(edition).origins) for (const one of from) add(one, [id]);
  known.set(edition, [lineage, declared]);
  return declared;
}
