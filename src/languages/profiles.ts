import type { Modality } from '../model/index.js';

/** How a text is to be read, beyond its language. */
export interface Manner {
  /** What a third person in the plain present means. */
  readonly plainPresent: Extract<Modality, 'obligation' | 'undertaking' | 'none'>;
  /** Whether the key words bind in capitals only. */
  readonly capitals: boolean;
}

/** The readings to choose from: a new one is one row. */
export const PROFILES = {
  /** What an organisation publishes about itself: "the school replies" is a promise to reply. */
  charter: { plainPresent: 'obligation', capitals: false },
  /** French drafting guides give the present of a statute the force of a duty; so do common-law "shall"-free drafts. */
  law: { plainPresent: 'obligation', capitals: false },
  /** RFC 8174: the key words have their meaning "when, and only when, they appear in all capitals". */
  rfc2119: { plainPresent: 'none', capitals: true },
} as const satisfies Record<string, Manner>;
export type Profile = keyof typeof PROFILES;

/** The reading where none is named. */
export const MANNER: Manner = PROFILES.charter;
