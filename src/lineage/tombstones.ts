import type { Editions } from './editions.js';
import { type Ending, endingOf } from './fate.js';
import { citable } from './missing.js';
import { type NodeAt, nodesAt } from './places.js';
import { stepsOf } from './step.js';

/** A commitment that lives on in no edition, with its last words. */
export interface Tombstone extends Ending {
  readonly was: NodeAt;
}

/**
 * The commitments that came to an end and whose id no newer edition has again: each is still named by its id, with its last
 * words, why it ended and what stands instead. Oldest first.
 *
 * @param language the charter's own when none is given
 * @example
 * tombstones(charter).map(({ id, version }) => `${id}, withdrawn by ${version}`);
 */
export function tombstones(charter: Editions, language: string = charter.work.language): readonly Tombstone[] {
  const steps = stepsOf(charter, language);
  const known = steps.map(({ after }) => new Set(citable(after).map(({ id }) => id)));
  return steps.flatMap((step, i) =>
    citable(step.before)
      // What a later edition has again did not end here.
      .filter(({ id }) => step.heirs(id).length === 0 && !known.slice(i).some((ids) => ids.has(id)))
      .flatMap(({ id }) => nodesAt(step.before, [id]).map((was) => ({ ...endingOf(step, id), was }))),
  );
}
