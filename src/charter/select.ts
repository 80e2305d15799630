import { compare, prerelease, satisfies, valid, validRange } from 'semver';
import { isDate, STATUSES } from '../model/index.js';
import type { EditionHead } from './edition-head.js';
import { pointAt } from './points.js';

/** What is known of an edition to select it. */
type Head = Pick<EditionHead, 'version' | 'status'> & Partial<Pick<EditionHead, 'dates'>>;

/** Words that name a version by its place or by its status. */
export const SELECTOR_WORDS = ['latest', 'next', 'previous', ...STATUSES] as const;

/**
 * Whether a text can name a version: an exact one, a range, a day or a word such as `latest`.
 *
 * @example
 * isSelector('2023-05-12'); // true
 */
export function isSelector(text: string): boolean {
  if ((SELECTOR_WORDS as readonly string[]).includes(text) || isDate(text)) return true;
  // A range names a number: `x` alone is one to semver, and a missing file to people.
  return /\d/.test(text) && validRange(text) !== null;
}

const isAdopted = ({ status }: Head): boolean => status === 'adopted' || status === 'superseded';
const isOpen = ({ status }: Head): boolean => status !== 'withdrawn';

/** Versions in their order, oldest first. */
export const inOrder = (versions: Iterable<string>): readonly string[] => [...new Set(versions)].sort(compare);

const isReleased = (head: Head): boolean => prerelease(head.version) === null && isAdopted(head);

/** Which editions count, the first kind before all others: adopted and released, then adopted, then any that is not withdrawn. */
const RANKS: readonly ((head: Head) => boolean)[] = [isReleased, isAdopted, isOpen];

/**
 * The version that a selector names among editions; null when none answers to it.
 *
 * - an exact version names itself;
 * - `latest` is the highest adopted one, and only where none is adopted the highest of the others:
 *   a draft never wins over an adopted edition, a withdrawn one answers to its exact version alone;
 * - a range, as npm reads it, is the highest adopted version that satisfies it, and only where none
 *   does the highest of the others. Pre-releases satisfy a range only when it names a pre-release of
 *   the same version;
 * - `next` is the lowest version above `latest` that is not withdrawn, `previous` the highest adopted one below it;
 * - a status is the highest version of that status;
 * - a day, `YYYY-MM-DD`, is the version in force that day, as `pointAt` tells it.
 */
export function selectVersion(heads: readonly Head[], selector: string): string | null {
  const exact = valid(selector);
  if (exact !== null) return heads.some(({ version }) => version === exact) ? exact : null;
  if (isDate(selector))
    return pointAt(
      heads.map(({ dates = {}, ...head }) => ({ ...head, dates })),
      selector,
    ).version;
  // A head may have to be read from a file: from the highest down, no more are looked at than the answer needs.
  const rising = [...heads].sort((a, b) => compare(a.version, b.version));
  const highest = (fits: (head: Head) => boolean) => rising.findLast(fits)?.version ?? null;
  if ((STATUSES as readonly string[]).includes(selector)) return highest(({ status }) => status === selector);
  if (selector === 'next' || selector === 'previous') {
    const latest = selectVersion(heads, 'latest');
    if (latest === null) return null;
    if (selector === 'previous') return highest((head) => compare(head.version, latest) < 0 && isAdopted(head));
    return rising.find((head) => compare(head.version, latest) > 0 && isOpen(head))?.version ?? null;
  }
  const range = selector === 'latest' ? null : validRange(selector);
  if (range === null && selector !== 'latest') return null;
  for (const counts of RANKS) {
    const best = highest((head) => (range === null || satisfies(head.version, range)) && counts(head));
    if (best !== null) return best;
  }
  return null;
}
