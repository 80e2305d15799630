import { isSection, type Unit } from '../units.js';
import type { Matching } from './matching.js';

/** The ids that a later node declares to come from, each once: `{#new from=old}`, `{#both from="one other"}`. */
export const declaredOrigins = (unit: Unit): readonly string[] => [
  ...new Set(unit.node.attributes.values.from?.split(/[\s,]+/u).filter(Boolean)),
];

/** The ids that each later id comes from, as the work declares. */
function originsInWork({ declared }: Matching): ReadonlyMap<string, readonly string[]> {
  const origins = new Map<string, string[]>();
  for (const [from, to] of declared ?? []) for (const id of to) origins.set(id, [...(origins.get(id) ?? []), from]);
  return origins;
}

/** Units by what they come from: those that say so, and those that keep the id of one that others come from. */
function originsOf(matching: Matching): ReadonlyMap<Unit, readonly Unit[]> {
  const old = new Map(matching.freeBefore.map((unit) => [unit.node.id, unit]));
  const inWork = originsInWork(matching);
  const declared = new Map(
    matching.freeAfter.map((unit) => [
      unit,
      [...new Set([...declaredOrigins(unit), ...(inWork.get(unit.node.id) ?? [])])],
    ]),
  );
  const named = new Set([...declared.values()].flat());
  const origins = new Map<Unit, readonly Unit[]>();
  for (const [unit, ids] of declared) {
    const { id, derived } = unit.node;
    const keepsId = !derived && (ids.length > 0 || named.has(id));
    const from = [...new Set(keepsId ? [id, ...ids] : ids)].flatMap((one) => old.get(one) ?? []);
    const alike = from.filter((origin) => isSection(origin) === isSection(unit));
    if (alike.length > 0) origins.set(unit, alike);
  }
  return origins;
}

/**
 * Declared lineage: what an editor says became of an id, in the newer edition or in the work. One old id named by
 * several nodes is a split, several named by one node a merge, one by one a new id for the same thing. One of the
 * parts may keep the old id.
 */
export function byLineage(matching: Matching): void {
  if (matching.declared === null) return;
  const origins = originsOf(matching);
  const heirs = new Map<Unit, Unit[]>();
  for (const [unit, from] of origins) {
    for (const origin of from) heirs.set(origin, [...(heirs.get(origin) ?? []), unit]);
  }
  for (const [unit, from] of origins) {
    if (matching.matchOfAfter(unit)) continue;
    const into = from.length === 1 ? (heirs.get(from[0] as Unit) as Unit[]) : [unit];
    const before = from.filter((origin) => !matching.matchOfBefore(origin));
    const after = into.filter((heir) => !matching.matchOfAfter(heir));
    if (before.length > 0) matching.match(before, after, 'lineage', 1);
  }
}
