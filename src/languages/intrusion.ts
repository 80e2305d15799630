import { has, isJoined, isModal } from './clause.js';
import { marksIn, type Reading } from './reading.js';

/** Whether what is done is done to people: filmed, charged, their data shared. */
export function isIntrusion(reading: Reading, from: number, end: number): boolean {
  // A second verb ("and may refuse") is another matter.
  const second = marksIn(reading, from + 1, end).find((mark) => isModal(mark) && isJoined(reading, mark, from));
  const to = second?.from ?? end;
  const { intrusions, takings, personal, prepositions, relatives, slight, passives, speakers, language } =
    reading.lexicon;
  const verb = (set: { has(word: string): boolean }) => {
    for (let at = from + 1; at < Math.min(to, from + 14); at++) {
      const before = reading.tokens[at - 1]?.word ?? '';
      const done = [before, reading.tokens[at - 2]?.word ?? ''].some((word) => passives.has(word));
      if (language.participle.test(reading.tokens[at]?.word ?? '') && !done) continue;
      if (!set.has(reading.tokens[at]?.word ?? '') || reading.regions[at] !== 'main') continue;
      const noun =
        prepositions.has(before) ||
        relatives.has(before) ||
        (slight.has(before) && !passives.has(before) && !speakers.has(before));
      if (!noun || passives.has(before)) return at;
    }
    return -1;
  };
  if (verb(intrusions) >= 0) return true;
  const at = verb(takings);
  if (at < 0) return false;
  // Of people's own things, as the subject before the verb or the object close after it.
  let last = at + 1;
  while (
    last < Math.min(to, at + 7) &&
    reading.tokens[last]?.stop === '' &&
    !relatives.has(reading.tokens[last]?.word ?? '')
  )
    last++;
  return has(reading, from, last, personal);
}
