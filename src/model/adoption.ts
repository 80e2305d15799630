import type { Bump } from './bump.js';
import type { Lineage } from './work.js';

/** An edition as it was adopted: how many ids it got, and from where. */
export interface AdoptedEdition {
  readonly version: string;
  /** The document that it was made from. */
  readonly from: string;
  /** Its file in the folder of the charter. */
  readonly path: string;
  /** Ids that the document had itself. */
  readonly own: number;
  /** Ids carried from the edition before. */
  readonly kept: number;
  /** Ids of commitments that an earlier edition had ended, and that are there again. */
  readonly back: number;
  /** Ids that are new. */
  readonly fresh: number;
  /** The words of commitments and sections that can bear no id where they stand. */
  readonly without: readonly string[];
  /** What its changes require; null for the first. */
  readonly bump: Bump | null;
}

/** What adopting a document did, as JSON: schema `charter-adoption/1`. */
export interface AdoptionReport {
  readonly schema: 'charter-adoption/1';
  readonly charter: string;
  readonly language: string;
  /** Oldest first. */
  readonly editions: readonly AdoptedEdition[];
  /** What was written of ids that an edition has no more. */
  readonly lineage: readonly Lineage[];
}
