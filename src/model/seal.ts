import type { Change } from './change.js';
import type { IsoDate } from './edition.js';
import type { Localized } from './localized.js';
import type { Position } from './position.js';

/** `sha256-` and 64 hexadecimal digits. */
export type Digest = string;

/** A correction of form to a sealed edition. */
export interface Erratum {
  readonly edition: string;
  /** The one of its languages that is corrected; any when none is given. */
  readonly language?: string;
  readonly date: IsoDate;
  readonly reason: Localized;
  /** Digest of the corrected file. */
  readonly digest: Digest;
}

/** What a lock says of one commitment. */
export interface CommitmentSeal {
  readonly id: string;
  /** Digest of its words: NFC, each run of white space one space. */
  readonly text: Digest;
  /** Digest of its attributes, as canonical JSON. */
  readonly metadata: Digest;
}

/** The digests that make one edition immutable. */
export interface Seal {
  readonly version: string;
  readonly language: string;
  /** Digest of the file, byte for byte: what `sha256sum` prints. */
  readonly digest: Digest;
  /** Digest of the fields of the front matter, as canonical JSON. */
  readonly metadata: Digest;
  /** In the order of the text. */
  readonly commitments: readonly CommitmentSeal[];
}

/** What `charter.lock.json` holds: schema `charter-lock/1`. */
export interface Lock {
  readonly schema: 'charter-lock/1';
  /** Which versions of this package read the schema: for one that does not, to say so. */
  readonly reader: string;
  /** Id of the charter. */
  readonly charter: string;
  /** By version, then by language. */
  readonly seals: readonly Seal[];
}

/** A place where a text is not what was sealed. */
export interface Moved {
  /** Where the words stood in the sealed text; where they are missing now, when they are new. */
  readonly before: Position;
  readonly after: Position;
  /** The sealed words; empty when there are only new ones. */
  readonly deleted: string;
  /** The words in their place; empty when they are gone. */
  readonly inserted: string;
}

/**
 * How a sealed edition stands: untouched, touched by an erratum that `charter.yaml` declares and that
 * changes nothing of substance, touched otherwise, or gone.
 */
export const SEAL_STATES = ['sound', 'corrected', 'broken', 'missing'] as const;
export type SealState = (typeof SEAL_STATES)[number];

/** One sealed edition against its seal. */
export interface SealVerdict {
  readonly version: string;
  readonly language: string;
  readonly state: SealState;
  readonly sealed: Digest;
  /** Digest of the file as it is; null when it is gone. */
  readonly found: Digest | null;
  /** The erratum declared for the text as it is; null when there is none, or no need of one. */
  readonly erratum: Erratum | null;
  /** Every place that moved, in the order of the text; none when no sealed text is left to compare with. */
  readonly moved: readonly Moved[];
  /** What the differ says of it; null when there is nothing to compare, or no sealed text left. */
  readonly changes: readonly Change[] | null;
  /** Of these, the changes that no erratum may bring. */
  readonly substance: readonly Change[];
}

/** What the sealed editions of a charter are worth: schema `charter-seals/1`. */
export interface SealReport {
  readonly schema: 'charter-seals/1';
  readonly charter: string;
  /** True when every edition is as it was sealed, or corrected as declared. */
  readonly sound: boolean;
  readonly editions: readonly SealVerdict[];
}

/** An edition that is sealed, without its digests. */
export type SealName = Pick<Seal, 'version' | 'language'>;

/**
 * What a step of governance saw of a text: the same words; words that changed since in form only; words whose
 * substance changed since, so that the step speaks of them no more; nothing of it; a text in another language only;
 * a digest that no seal has; or no digest is named, and nobody can tell.
 */
export const SEEN_STATES = ['same', 'form', 'overtaken', 'absent', 'other-language', 'unknown', 'unnamed'] as const;
export type SeenState = (typeof SEEN_STATES)[number];

/** What one step of governance saw. */
export interface SeenStep {
  readonly step: string;
  /** As precise as it is known; null when it is not. */
  readonly date: string | null;
  readonly body: Localized;
  readonly summary: Localized;
  readonly state: SeenState;
  /** The digest that the answer rests on; null when the step names none. */
  readonly digest: Digest | null;
  /** The sealed edition that the digest is of, or of a commitment of; null when there is none. */
  readonly edition: SealName | null;
  /** Id of the commitment there; null for a whole edition, or when it is not there. */
  readonly id: string | null;
  /** What changed since. */
  readonly changes: readonly Change[];
  /** Of these, the changes that overtake an opinion. */
  readonly substance: readonly Change[];
}

/** Which steps of governance saw an edition, or one of its commitments: schema `charter-seen/1`. */
export interface SeenReport {
  readonly schema: 'charter-seen/1';
  readonly charter: string;
  readonly version: string | null;
  readonly language: string | null;
  /** Null when the whole edition is asked for. */
  readonly id: string | null;
  readonly text: string | null;
  /** In the order of `charter.yaml`. */
  readonly steps: readonly SeenStep[];
}
