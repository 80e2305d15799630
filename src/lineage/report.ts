import type { Declaration } from './declared-in.js';
import { type Editions, versionsIn } from './editions.js';
import { missingLineage, type Proposal } from './missing.js';
import { stepsOf } from './step.js';
import { type Tombstone, tombstones } from './tombstones.js';

/** What is declared of the ids of a charter, and what is not, as JSON: schema `charter-lineage/1`. */
export interface LineageReport {
  readonly schema: 'charter-lineage/1';
  readonly charter: string;
  readonly language: string;
  readonly versions: readonly string[];
  /** What each edition declares, in its text and in the work, oldest first. */
  readonly declared: readonly (Declaration & { readonly edition: string })[];
  /** What nothing declares, as the differ finds it. */
  readonly missing: readonly Proposal[];
  readonly tombstones: readonly Tombstone[];
}

/**
 * The whole lineage of a charter in one language.
 *
 * @param language the charter's own when none is given
 * @example
 * lineageReport(charter).missing.length; // 0 when no citation is left without an answer
 */
export function lineageReport(charter: Editions, language: string = charter.work.language): LineageReport {
  return {
    schema: 'charter-lineage/1',
    charter: charter.work.id,
    language,
    versions: versionsIn(charter, language),
    declared: stepsOf(charter, language).flatMap((step) =>
      [...step.declared.values()].map((one) => ({ edition: step.after.version ?? '', ...one })),
    ),
    missing: missingLineage(charter, language),
    tombstones: tombstones(charter, language),
  };
}
