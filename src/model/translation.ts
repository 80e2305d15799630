import type { Bump } from './bump.js';
import type { ChangeKind, Excerpt } from './change.js';
import type { IsoDate } from './edition.js';

/** A human's word that a translation says what its source says. */
export interface TranslationReview {
  /** The language of the translation. */
  readonly language: string;
  /** Id of the section, commitment or block. */
  readonly id: string;
  /** Digest of the source's words, as a seal has it: NFC, each run of white space one space. */
  readonly digest: string;
  readonly date: IsoDate;
  readonly by?: string;
}

/**
 * What a translation may have, the gravest first: words of the source that it lacks, a wording that the source has
 * left behind, a number, a force or a length of a list that is not the source's, words that the source has not, another
 * order.
 */
export const TRANSLATION_FAULTS = ['missing', 'stale', 'numbers', 'force', 'items', 'extra', 'out-of-order'] as const;
export type TranslationFault = (typeof TRANSLATION_FAULTS)[number];

/** The gravest of what became of the source since it was translated. */
export interface SourceChange {
  /** The version whose wording was translated; null when no edition has it. */
  readonly since: string | null;
  /** Whether a review names that wording; else it is told from when the translation last changed. */
  readonly reviewed: boolean;
  /** Null when no edition has the wording that was translated. */
  readonly kind: ChangeKind | null;
  readonly bump: Bump | null;
  readonly because: string | null;
}

/** One thing that a reader of the translation does not get as the source has it. */
export interface TranslationFinding {
  readonly fault: TranslationFault;
  /** What the source says; null when it says nothing. */
  readonly source: Excerpt | null;
  readonly translation: Excerpt | null;
  /** What the source has and the translation has not: numbers, a modality, a count of items; null when nothing. */
  readonly expected: string | null;
  readonly actual: string | null;
  /** Of what is stale: what became of the source. */
  readonly change: SourceChange | null;
  /** The finding in a sentence. */
  readonly because: string;
}

/** How one translation of an edition stands. */
export interface TranslationState {
  readonly language: string;
  /** False when the edition is not there in this language at all. */
  readonly exists: boolean;
  /** Blocks of the source that have a counterpart, and all of them. */
  readonly paired: number;
  readonly blocks: number;
  /** In the order of the source; what is extra, where it stands in the translation. */
  readonly findings: readonly TranslationFinding[];
}

/** How the translations of an edition stand, as JSON: schema `charter-translations/1`. */
export interface TranslationReport {
  readonly schema: 'charter-translations/1';
  readonly charter: string | null;
  readonly version: string | null;
  /** The language whose text is authoritative. */
  readonly source: string | null;
  readonly translations: readonly TranslationState[];
}
