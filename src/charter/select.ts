import { compare, maxSatisfying, prerelease, valid, validRange } from 'semver';
import type { EditionHead } from './edition-head.js';

const isAdopted = ({ status }: EditionHead): boolean => status === 'adopted' || status === 'superseded';
const isOpen = ({ status }: EditionHead): boolean => status !== 'withdrawn';

/** Versions in their order, oldest first. */
export const inOrder = (versions: Iterable<string>): readonly string[] => [...new Set(versions)].sort(compare);

/** Editions by how much they count: adopted and released, then adopted, then any that is not withdrawn. */
function ranked(heads: readonly EditionHead[]): readonly (readonly EditionHead[])[] {
  const open = heads.filter(isOpen);
  const adopted = open.filter(isAdopted);
  return [adopted.filter(({ version }) => prerelease(version) === null), adopted, open];
}

/**
 * The version that a selector names among editions; null when none answers to it.
 *
 * - an exact version names itself;
 * - `latest` is the highest adopted one, and only where none is adopted the highest of the others:
 *   a draft never wins over an adopted edition, a withdrawn one answers to its exact version alone;
 * - a range, as npm reads it, is the highest adopted version that satisfies it, and only where none
 *   does the highest of the others. Pre-releases satisfy a range only when it names a pre-release of
 *   the same version.
 */
export function selectVersion(heads: readonly EditionHead[], selector: string): string | null {
  const exact = valid(selector);
  if (exact !== null) return heads.some(({ version }) => version === exact) ? exact : null;
  const range = selector === 'latest' ? null : validRange(selector);
  if (range === null && selector !== 'latest') return null;
  for (const list of ranked(heads)) {
    const versions = inOrder(list.map(({ version }) => version));
    const best = range === null ? versions.at(-1) : maxSatisfying(versions, range);
    if (best) return best;
  }
  return null;
}
