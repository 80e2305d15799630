import type { Change } from '../../model/index.js';
import type { Unit } from '../units.js';
import type { Finding } from './finding.js';

/** A change with the finding that it was made from. */
export interface Weighed {
  readonly finding: Finding;
  readonly change: Change;
}

/** The node that came or went, or null when it is another sort of change. */
const fateOf = ({ finding, change }: Weighed): Unit | null => {
  if (change.kind === 'removed') return finding.before[0] ?? null;
  return change.kind === 'added' ? (finding.after[0] ?? null) : null;
};

/** What a larger change can be: what became of the words of a node, or of the node. */
const LARGER = new Set<Change['kind']>(['removed', 'added', 'weakened', 'strengthened', 'reworded']);

/** The change of words of each node that others follow from; its place or its id is another matter. */
function changesByUnit(found: readonly Weighed[]): ReadonlyMap<Unit, Change> {
  const byUnit = new Map<Unit, Change>();
  for (const { finding, change } of found)
    if (finding.larger === undefined && LARGER.has(change.kind))
      for (const unit of [...finding.before, ...finding.after]) if (!byUnit.has(unit)) byUnit.set(unit, change);
  return byUnit;
}

/**
 * Marks the changes that follow from a larger one: a commitment that went with its section, one that stands under
 * another lead-in. Each follows from what stands above it, so that no two follow from each other.
 */
export function withEchoes(found: readonly Weighed[]): readonly Change[] {
  const fates = new Map(found.map((weighed) => [fateOf(weighed), weighed.change]));
  const larger = changesByUnit(found);
  return found.map((weighed) => {
    const parent = fateOf(weighed)?.parent;
    const cause = weighed.finding.larger ? larger.get(weighed.finding.larger) : parent && fates.get(parent);
    return cause ? { ...weighed.change, partOf: cause.id } : weighed.change;
  });
}
