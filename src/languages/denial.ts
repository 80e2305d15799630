import { isModal, isSubordinate, NEAR } from './clause.js';
import { type Mark, marksIn, type Reading } from './reading.js';

/** Whether what surrounds a verb denies it, and how: « ne … pas », "no one may", "must not". */
export function denial(reading: Reading, from: number, to: number, verb: Mark | null): 'not' | 'only' | null {
  const { tokens, markOf, lexicon } = reading;
  const { preNegations, restrictors, negations } = lexicon;
  const word = (i: number) => tokens[i]?.word ?? '';
  const denies =
    preNegations.size > 0 &&
    tokens.slice(from, to).some((token, i) => preNegations.has(token.word) && !isSubordinate(reading, from + i));
  for (let at = from; at < to; at++) {
    const mark = markOf[at];
    const subordinate = isSubordinate(reading, at);
    if (
      mark?.table === 'noSubjects' &&
      !subordinate &&
      (preNegations.size === 0 || denies) &&
      (!verb || at < verb.from || at - verb.to < NEAR)
    )
      return 'not';
    if (subordinate || (verb && at > verb.to + 1)) continue;
    // "Peut ne pas" leaves free: only what stands before the verb denies it.
    if (preNegations.has(word(at)) && !(verb && at >= verb.to)) {
      if (!verb && tokens.slice(from, at).filter((token) => token.stop !== '').length === 1) continue;
      for (let i = at + 1; i < Math.min(to, at + 14) && tokens[i]?.stop !== 'full'; i++) {
        if (restrictors.has(word(i)) && i > at + 1) return 'only';
        if (negations.has(word(i)) || markOf[i]?.table === 'noSubjects') return 'not';
      }
      // French "ne peut" denies without "pas".
      if (verb && verb.from > at && verb.from - at < NEAR) return 'not';
    } else if (
      preNegations.size === 0 &&
      negations.has(word(at)) &&
      !lexicon.prepositions.has(word(at)) &&
      (!mark || isModal(mark)) &&
      (!verb || Math.abs(at - verb.to) <= 1)
    )
      return 'not';
  }
  return null;
}

/** "No request goes without an answer": every request has one. */
export function isDoubleDenial(reading: Reading, [from, to]: readonly [number, number]): boolean {
  const { tokens, lexicon } = reading;
  const none = marksIn(reading, from, to).find(({ table }) => table === 'noSubjects');
  return none !== undefined && tokens.slice(none.to, to).some(({ word }) => lexicon.without.has(word));
}
