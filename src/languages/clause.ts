import type { Mark, Reading } from './reading.js';

/** Whether a mark says what must, may or should be done. */
export const isModal = ({ modality }: Mark): boolean => modality !== null;

/** After an article it is a noun: "a will", « une demande ». */
export const isNoun = ({ tokens, markOf, lexicon }: Reading, { from }: Mark): boolean =>
  lexicon.articles.has(tokens[from - 1]?.word ?? '') && !markOf[from - 1];

/** Words that a negation may stand from its verb. */
export const NEAR = 3;

/** What opens a sentence before its subject, up to a comma: "Where possible, …", « Sur demande, … ». */
export function mainStart(reading: Reading, [from, to]: readonly [number, number]): number {
  const { tokens, regions, markOf, lexicon } = reading;
  const opens =
    regions[from] !== 'main' || lexicon.prepositions.has(tokens[from]?.word ?? '') || markOf[from]?.table === 'hedges';
  if (!opens) return from;
  for (let at = from; at < to - 1; at++) {
    // "Under no circumstances will users post, host …": what has the verb is no opening.
    const mark = markOf[at];
    if (mark && isModal(mark) && !isSubordinate(reading, at) && !isNoun(reading, mark)) return from;
    if (tokens[at]?.word !== ',') continue;
    const next = markOf[at + 1]?.table === 'and' ? at + 2 : at + 1;
    return mainStart(reading, [next, to]);
  }
  return from;
}

/** Whether a word stands in a clause of its own after "who" or "if": what it says is not the sentence's. */
export function isSubordinate({ tokens, regions, lexicon }: Reading, at: number): boolean {
  if (regions[at] !== 'main') return true;
  for (let i = at - 1; i >= Math.max(0, at - NEAR) && tokens[i]?.stop === ''; i--)
    if (lexicon.relatives.has(tokens[i]?.word ?? '')) return true;
  return false;
}

/** Right after "and", a verb follows another one: "is told, and may refuse" is first of all a promise to tell. */
export function isJoined({ markOf, tokens }: Reading, { from }: Mark, start: number): boolean {
  const before = tokens[from - 1]?.stop === '' ? markOf[from - 1] : null;
  return from - 1 > start && (before?.table === 'and' || before?.table === 'or');
}

/** Whether a sentence has one of the words in its main clause. */
export const has = (
  { tokens, regions }: Reading,
  from: number,
  to: number,
  set: { has(word: string): boolean },
): boolean => {
  for (let at = from; at < to; at++) if (regions[at] === 'main' && set.has(tokens[at]?.word ?? '')) return true;
  return false;
};
