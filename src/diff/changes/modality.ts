import type { Reading, Stance } from '../../languages/index.js';
import type { Modality } from '../../model/index.js';
import type { Found } from './aspects.js';

/** How strongly each modality binds, from DESIGN's rungs; prohibition is obligation with a negation. */
const RUNGS: Readonly<Record<Modality, number>> = {
  prohibition: 5,
  obligation: 5,
  // Whether a promise binds less than a duty is disputed: they tie.
  undertaking: 5,
  recommendation: 3,
  effort: 2,
  permission: 1,
  none: 0,
};

/** What a sentence is worth to the people protected: a right counts for them, a burden against. */
function worth({ modality, bearing, benefits, intrusive }: Stance): number {
  if (bearing === 'right') return 4;
  if (bearing === 'exemption') return benefits === 'people' ? 0.5 : 0.2;
  if (bearing === 'burden') return -RUNGS[modality];
  if (bearing === 'power' && intrusive) return -1;
  return RUNGS[modality];
}

/** Terms that say just what the plain present says, affirmed or denied. */
const PLAIN = new Set(['', 'modals obligation 0', 'modals undertaking 0']);
const DENIED = new Set([...PLAIN, 'modals permission 0', 'modals prohibition 0']);

const same = ({ modal }: Stance): string => (modal?.term ?? '').toLowerCase();

/** Whether two modals of the same worth are one duty in other words. */
function isSame(was: Stance, is: Stance): boolean {
  // Of efforts, "best" and "reasonable" have no agreed order.
  if (was.form === is.form) return was.modality !== 'effort' || same(was) === same(is);
  const forms = was.modality === 'prohibition' ? DENIED : PLAIN;
  return forms.has(was.form) && forms.has(is.form);
}

/**
 * The modals of a text that bind less than a duty, wherever they stand. Where they differ, two wordings are never
 * one in other words, whatever else was read in them.
 */
export const softModals = ({ marks }: Reading): string =>
  marks
    .flatMap(({ modality }) => (modality !== null && RUNGS[modality] < RUNGS.undertaking ? [modality] : []))
    .sort()
    .join(' ');

/** What became of the modality. */
export interface ModalChange {
  readonly signs: readonly Found[];
  /** Other words of the same rung, whose order is disputed. */
  readonly tie: boolean;
  /** A duty to do became a duty not to: what kept the one breaks the other. */
  readonly reversal: boolean;
}

/** Compares who must, may or must not: the sign is that of the rung, seen by the people protected. */
export function compareModality(was: Stance, is: Stance): ModalChange {
  const none = { signs: [], tie: false, reversal: false };
  const [before, after] = [worth(was), worth(is)];
  const binds = before > 1 && after > 1 && was.bearing !== 'right' && is.bearing !== 'right';
  if (binds && was.polarity !== is.polarity && !was.exclusive && !is.exclusive) {
    if (!was.intrusive && !is.intrusive) return { ...none, reversal: true };
    return { ...none, signs: [sign(was, is, was.polarity === 'not' ? 'weakened' : 'strengthened')] };
  }
  if (before === after) return { ...none, tie: before > 0 && !isSame(was, is) };
  return { ...none, signs: [sign(was, is, after < before ? 'weakened' : 'strengthened')] };
}

const sign = (was: Stance, is: Stance, direction: Found['direction']): Found => ({
  direction,
  term: { before: was.modal?.term ?? null, after: is.modal?.term ?? null },
});
