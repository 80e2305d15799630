import type { Bump } from './bump.js';
import type { IsoDate } from './edition.js';
import type { Localized } from './localized.js';

/**
 * A human's decision that one change requires less than its rule says. It lowers the effective bump of the
 * edition, never the detected one, and it stands beside the change wherever that is shown.
 */
export interface Waiver {
  /** The edition that brings the change. */
  readonly edition: string;
  /** Id of the change. */
  readonly change: string;
  /** What the change is to require. */
  readonly bump: Bump;
  readonly reason: Localized;
  readonly author: string;
  readonly date: IsoDate;
}
