import type { Unit } from '../units.js';

/** Two units that could be one thing, and how much speaks for it. */
export interface Scored {
  readonly before: Unit;
  readonly after: Unit;
  readonly score: number;
}

/**
 * Best first. Ties go to those whose places in the two editions are nearest, then to what comes first.
 * The two editions play the same part, so that the diff of `(b, a)` pairs what that of `(a, b)` pairs.
 */
export function compareSymmetric(one: Scored, other: Scored): number {
  const distance = ({ before, after }: Scored) => Math.abs(before.index - after.index);
  const place = ({ before, after }: Scored) => before.index + after.index;
  return other.score - one.score || distance(one) - distance(other) || place(one) - place(other);
}
