import type { Lexicon } from './lexicon.js';
import { withoutAccents } from './stem.js';

/** How two words that are not the same letter for letter are related. */
export type Relation = 'same' | 'inflected' | 'typo' | 'related';

function isInflected(one: string, other: string, { language }: Lexicon): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  for (let at = shared; at >= Math.max(2, shared - 3); at--)
    if (language.endings.includes(one.slice(at)) && language.endings.includes(other.slice(at))) return true;
  return false;
}

/** Letters that a slip takes for each other since they sound alike. */
const ALIKE = ['cs', 'sz', 'ck', 'fp', 'iy', 'qk'];
/** A shorter word is too close to others to be a slip of one. */
const SLIP = 5;

/** Whether two words are one slip of the pen apart: a letter too many, two swapped, an accent lost. */
function isSlip(one: string, other: string, { language }: Lexicon): boolean {
  if (Math.min(one.length, other.length) < SLIP || language.pitfalls.includes(one) || language.pitfalls.includes(other))
    return false;
  if (withoutAccents(one) === withoutAccents(other)) return !/[ée]s?$/u.test(one) || one.at(-1) === other.at(-1);
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  // A prefix ("in-", "un-", "re-") or another ending is no slip.
  if (at === 0) return false;
  if (long.length - short.length === 1)
    return at < short.length ? long.slice(at + 1) === short.slice(at) : !language.endings.includes(long.slice(at));
  if (long.length !== short.length) return false;
  if (long[at] === short[at + 1] && long[at + 1] === short[at]) return long.slice(at + 2) === short.slice(at + 2);
  return (
    ALIKE.some((pair) => pair.includes(long[at] as string) && pair.includes(short[at] as string)) &&
    long.slice(at + 1) === short.slice(at + 1)
  );
}

/** How two words that align are related; null when they are two different words. */
export function relationOf(one: string, other: string, lexicon: Lexicon): Relation | null {
  const [was, is] = [lexicon.standardForm(one), lexicon.standardForm(other)];
  if (was === is) return 'same';
  if (isInflected(was, is, lexicon)) return 'inflected';
  if (isSlip(one, other, lexicon) || isSlip(was, is, lexicon)) return 'typo';
  const near = lexicon.synonym(one);
  return (near >= 0 && near === lexicon.synonym(other)) || lexicon.stemOf(was) === lexicon.stemOf(is)
    ? 'related'
    : null;
}
