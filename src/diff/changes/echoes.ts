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

/** Marks the changes that follow from a larger one: a commitment that went with its section. */
export function withEchoes(found: readonly Weighed[]): readonly Change[] {
  const fates = new Map(found.map((weighed) => [fateOf(weighed), weighed.change]));
  return found.map((weighed) => {
    const parent = fateOf(weighed)?.parent;
    const larger = parent && fates.get(parent);
    return larger ? { ...weighed.change, partOf: larger.id } : weighed.change;
  });
}
