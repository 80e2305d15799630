import { type Editions, versionsIn } from './editions.js';
import { type Ending, endingOf } from './fate.js';
import { citable } from './missing.js';
import { type NodeAt, nodesAt } from './places.js';
import { stepsOf } from './step.js';

/** A commitment that lives on in no edition, with its last words. */
export interface Tombstone extends Ending {
  readonly was: NodeAt;
}

/**
 * The commitments that came to an end and are in no newer edition again: each is still named by its id, with its last
 * words, why it ended and what stands instead. Oldest first.
 *
 * @param language the charter's own when none is given
 * @example
 * tombstones(charter).map(({ id, version }) => `${id}, withdrawn by ${version}`);
 */
export function tombstones(charter: Editions, language: string = charter.work.language): readonly Tombstone[] {
  const newest = versionsIn(charter, language).at(-1);
  const living = new Set(
    newest === undefined ? [] : citable(charter.edition({ version: newest, language })).map(({ id }) => id),
  );
  return stepsOf(charter, language).flatMap((step) =>
    citable(step.before)
      .filter(({ id }) => !living.has(id) && step.heirs(id).length === 0)
      .flatMap(({ id }) => nodesAt(step.before, [id]).map((was) => ({ ...endingOf(step, id), was }))),
  );
}
