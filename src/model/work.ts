import type { Bump } from './bump.js';
import type { Edition, Json, Profile } from './edition.js';
import type { Localized } from './localized.js';
import type { Message } from './message.js';
import type { Digest, Erratum } from './seal.js';
import type { TranslationReview } from './translation.js';
import type { Waiver } from './waiver.js';

/** Something the charter rests on or quotes. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  /** As precisely as it is known: `2022`, `2022-05`, `2022-05-10`. */
  readonly date?: string;
  readonly url?: string;
}

/** One step of the way in which the charter was made and lives. */
export interface GovernanceStep {
  readonly step: string;
  readonly date?: string;
  readonly body?: Localized;
  readonly summary: Localized;
  /** Id of a source. */
  readonly source?: string;
  /** Digest of the text that the step speaks of: of an edition's bytes, or of a commitment's words. */
  readonly digest?: Digest;
  /** The same, when there are several: the languages of one edition, say. */
  readonly digests?: readonly Digest[];
}

/** What became of commitments in a later edition: none in `to` is a withdrawal. */
export interface Lineage {
  readonly edition: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** What stands instead of what is withdrawn, and is another promise. */
  readonly instead?: readonly string[];
  readonly reason?: Localized;
}

/** The work behind the editions: what `charter.yaml` says. */
export interface Work {
  readonly id: string;
  readonly titles: Localized;
  readonly publisher: string | null;
  readonly about: Localized;
  /** The language whose text is authoritative. */
  readonly language: string;
  /** How the editions that name no profile are read; null when the work names none either. */
  readonly profile: Profile | null;
  /** Whether its editions are documents of others, as they are: they need no front matter of ours. */
  readonly foreign: boolean;
  /** Template of the address of what is cited, see `permalink`; null when the work declares none. */
  readonly permalink: string | null;
  readonly sources: { readonly [id: string]: Source };
  readonly governance: readonly GovernanceStep[];
  readonly lineage: readonly Lineage[];
  /** What kinds or rules of change require here, where it is not the default. */
  readonly policy: { readonly [kindOrRule: string]: Bump };
  readonly waivers: readonly Waiver[];
  readonly errata: readonly Erratum[];
  readonly translations: readonly TranslationReview[];
  /** Fields that this version of the library does not know, kept as they are. */
  readonly other: { readonly [key: string]: Json };
}

/** A whole charter as plain data: what a compiled charter exports. */
export interface CharterData {
  readonly work: Work;
  readonly editions: readonly Edition[];
  readonly messages?: readonly Message[];
}
