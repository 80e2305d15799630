import { compare, gt, lte } from 'semver';
import type { Edition, Lineage } from '../../model/index.js';

/** What a work declares of old ids: the ids that took over, none for what is withdrawn. */
export type Declared = ReadonlyMap<string, readonly string[]>;

/** The entries that speak of what lies between two editions, in the order of their editions. */
function between(
  lineage: readonly Lineage[],
  before: Edition['version'],
  after: Edition['version'],
): readonly Lineage[] {
  if (after === null) return [];
  if (before === null) return lineage.filter(({ edition }) => edition === after);
  return lineage
    .filter(({ edition }) => gt(edition, before) && lte(edition, after))
    .sort((a, b) => compare(a.edition, b.edition));
}

/** What one edition declares: an id named by several entries went to all that they name. */
function stepOf(entries: readonly Lineage[]): Declared {
  const step = new Map<string, readonly string[]>();
  for (const { from, to } of entries)
    for (const id of from) step.set(id, [...new Set([...(step.get(id) ?? []), ...to])]);
  return step;
}

/**
 * What a lineage says became of the ids of an older edition in a newer one. Editions in between are gone through: `a`
 * renamed `b`, then `b` split into `c` and `d`, is `a` split into these.
 */
export function declaredBetween(
  lineage: readonly Lineage[],
  before: Pick<Edition, 'version'>,
  after: Pick<Edition, 'version'>,
): Declared {
  const entries = between(lineage, before.version, after.version);
  const known = new Map<string, readonly string[]>();
  for (const edition of new Set(entries.map((entry) => entry.edition))) {
    const step = stepOf(entries.filter((entry) => entry.edition === edition));
    const living = new Set([...known.values()].flat());
    for (const [id, ids] of known) known.set(id, [...new Set(ids.flatMap((one) => step.get(one) ?? [one]))]);
    for (const [id, ids] of step) if (!living.has(id) && !known.has(id)) known.set(id, ids);
  }
  return known;
}
