import { MANNER, type Manner } from '../../languages/index.js';

/** How each side is read. An edition promised what it did by its own reading, whatever the next one names. */
export type Manners = readonly [was: Manner, is: Manner];

/** Two charters, where neither names how it is read. */
export const CHARTERS: Manners = [MANNER, MANNER];
