import type { Force } from '../model/index.js';
import { isModal } from './clause.js';
import type { Reading } from './reading.js';

/** Whether a noun is part of a longer one: "copying client material", "user accounts". */
function isCompound({ tokens, markOf, lexicon }: Reading, from: number, at: number): boolean {
  const plain = (i: number) => {
    const token = tokens[i];
    return (
      token !== undefined &&
      token.stop === '' &&
      !markOf[i] &&
      !lexicon.slight.has(token.word) &&
      !lexicon.prepositions.has(token.word) &&
      !lexicon.relatives.has(token.word)
    );
  };
  if (tokens[at + 1]?.word === 's') return true;
  if (!plain(at + 1)) return false;
  if (at > from && plain(at - 1)) return true;
  if (/[sx]$/u.test(tokens[at]?.word ?? '')) return false;
  const next = markOf[at + 2];
  return (next !== null && next !== undefined && isModal(next)) || lexicon.passives.has(tokens[at + 2]?.word ?? '');
}

/** Who the subject is: its noun comes before any preposition, and before the verb. */
export function actorOf(reading: Reading, from: number, to: number): Force['actor'] | 'worker' {
  const { tokens, markOf, lexicon } = reading;
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const { word, stop } = tokens[at] ?? { word: '', stop: 'full' };
    if (stop !== '' || lexicon.relatives.has(word)) break;
    if (lexicon.speakers.has(word)) return 'speaker';
    if (lexicon.people.has(word) && !isCompound(reading, from, at)) return 'people';
    if (lexicon.workers.has(word)) return 'worker';
    const mark = markOf[at];
    if (lexicon.prepositions.has(word) && !mark) break;
    if (mark && isModal(mark)) break;
  }
  return 'other';
}
