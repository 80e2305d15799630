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
  if (one.score !== other.score) return other.score - one.score;
  const [was, is] = [one.before.index, one.after.index];
  const [old, now] = [other.before.index, other.after.index];
  return Math.abs(was - is) - Math.abs(old - now) || was + is - old - now;
}
