import type { Mark, Stance } from '../../languages/index.js';
import type { Aspect } from './aspects.js';

/** Better (1) or worse (-1) for the people protected, or not to be told (0). */
export type Sense = 1 | -1 | 0;

/** Covering more: good in a duty or a right, bad in a power over people. */
export const wider = ({ benefits }: Stance): Sense =>
  benefits === 'people' ? 1 : benefits === 'organisation' ? -1 : 0;
/** The other way round. */
export const flip = (sense: Sense): Sense => (sense === 0 ? 0 : sense === 1 ? -1 : 1);

/** Whether it forbids what would harm, rather than lay a burden on people. */
export const isBan = ({ modality, bearing }: Stance): boolean => modality === 'prohibition' && bearing === 'duty';

/** Whether "one of" lets off: of a duty one part suffices, where a ban or a right is of every part. */
export const letsOff = (stance: Stance): boolean => stance.bearing === 'duty' && !isBan(stance);

/** "One of" in a duty lets off; in a ban or a right it adds. */
export const alternative = (stance: Stance): Sense => {
  if (stance.benefits === null) return 0;
  if (isBan(stance) || stance.bearing === 'right' || stance.bearing === 'burden') return 1;
  return stance.bearing === 'exemption' ? wider(stance) : -1;
};

/** A guarantee makes a duty or a right heavier and a power lighter; inside a ban it narrows what is banned. */
const guarantee = (stance: Stance): Sense =>
  stance.benefits === null ? 0 : isBan(stance) || stance.bearing === 'burden' ? -1 : 1;

/** "Only" in a plain present or a power closes the rest; in a right it shuts people out. */
export const exclusive = (stance: Stance): Sense => {
  if (stance.bearing === 'right' || stance.bearing === 'exemption') return flip(wider(stance));
  if (stance.benefits === null) return 0;
  return isBan(stance) ? -1 : 1;
};

/** What the coming of a term of each table does by itself. */
export const SENSES: Readonly<Partial<Record<Mark['table'], readonly [Aspect, (stance: Stance) => Sense]>>> = {
  hedges: ['hedge', (stance) => flip(wider(stance))],
  reservations: ['hedge', (stance) => flip(wider(stance))],
  exceptions: ['exception', (stance) => flip(wider(stance))],
  conditions: ['condition', (stance) => flip(wider(stance))],
  wide: ['scope', wider],
  regardless: ['scope', wider],
  including: ['scope', wider],
  narrow: ['scope', (stance) => flip(wider(stance))],
  only: ['scope', exclusive],
  guarantees: ['content', guarantee],
  qualities: ['content', guarantee],
  consequences: ['content', wider],
  immediately: ['delay', (stance) => (stance.bearing === 'duty' ? 1 : 0)],
};
