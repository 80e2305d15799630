import type { Modality, Profile } from '../model/index.js';

/** How a text is to be read, beyond its language. */
export interface Manner {
  /** What a third person in the plain present means. */
  readonly plainPresent: Extract<Modality, 'obligation' | 'undertaking' | 'none'>;
  /** Whether the key words bind in capitals only. */
  readonly capitals: boolean;
  /**
   * Whether it is what one side promises the other. Then a duty of those who are promised something is a burden to
   * them, and what the other side may do is its own gain.
   */
  readonly promises: boolean;
}

/** The readings to choose from: a new one is one row, and its name in the model. */
export const PROFILES = {
  /** What an organisation publishes about itself: "the school replies" is a promise to reply. */
  charter: { plainPresent: 'obligation', capitals: false, promises: true },
  /**
   * In a law too the plain present commands (G. Cornu, Linguistique juridique). But nobody promises: it binds people
   * towards each other, and the duty of one is the right of another (W. N. Hohfeld, Some Fundamental Legal Conceptions,
   * 23 Yale L.J. 16, 1913), so that a duty of people is no burden that counts against the text. A power ("the court
   * may") puts somebody under it and names nobody whom it serves: whether more of it is better is for a reader to say.
   */
  law: { plainPresent: 'obligation', capitals: false, promises: false },
  /** RFC 8174: the key words have their meaning "when, and only when, they appear in all capitals". */
  rfc2119: { plainPresent: 'none', capitals: true, promises: true },
} as const satisfies Record<Profile, Manner>;

/** The reading where none is named. */
export const MANNER: Manner = PROFILES.charter;

/** How a text is read that names this profile, or none. */
export const mannerOf = (profile: Profile | null): Manner => PROFILES[profile ?? 'charter'];
