import { compare } from 'semver';
import type { Lock, Seal, SealName } from '../model/index.js';

/** The seal of an edition in a lock; undefined when it is not sealed. */
export const sealIn = ({ seals }: Pick<Lock, 'seals'>, { version, language }: SealName): Seal | undefined =>
  seals.find((seal) => seal.version === version && seal.language === language);

/**
 * A lock with more seals. One that it has already stays as it is: a seal is never made again.
 *
 * @throws {RangeError} when an edition is sealed with other bytes
 * @example
 * withSeals(lock, [sealOf(edition)]).seals.length;
 */
export function withSeals(lock: Lock, seals: readonly Seal[]): Lock {
  const other = seals.find((seal) => (sealIn(lock, seal)?.digest ?? seal.digest) !== seal.digest);
  if (other)
    throw new RangeError(
      `Unexpected ${other.digest} for ${other.version}/${other.language}, expected ${sealIn(lock, other)?.digest}, as it is sealed`,
    );
  const added = seals.filter((seal) => !sealIn(lock, seal));
  const sorted = [...lock.seals, ...added].sort(
    (a, b) => compare(a.version, b.version) || (a.language < b.language ? -1 : 1),
  );
  return { ...lock, seals: sorted };
}
