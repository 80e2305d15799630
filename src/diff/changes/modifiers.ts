import { type Mark, type Reading, roleOf, type Stance } from '../../languages/index.js';
import { senseOf } from './amounts.js';
import type { Aspect } from './aspects.js';
import type { Item } from './items.js';
import { flip, isBan, type Sense, wider } from './senses.js';

/** A limit that comes: a time limit on a duty is for the people, one on their right is not. */
export function limitSense(reading: Reading, mark: Mark, stance: Stance): Sense {
  if (mark.amount?.of === 'frequency') return wider(stance);
  const role = roleOf(reading, mark);
  // A threshold leaves out those who do not pass it.
  if (role === 'over' || role === 'under') return flip(wider(stance));
  const sense = senseOf(reading, mark, stance);
  return stance.bearing === 'right' ? -1 : mark.region === 'condition' ? flip(wider(stance)) : sense === 0 ? 0 : 1;
}

/** Whether a word is the first of its sentence, articles apart. */
const isSubject = ({ at }: Item, start: number, { tokens, lexicon }: Reading): boolean =>
  tokens.slice(start, at).every(({ word }) => lexicon.slight.has(word));

/** What a modifier does: it narrows what it stands beside, or says how a duty is met. */
export function modifier(
  content: readonly Item[],
  reading: Reading,
  stance: Stance,
  [start]: readonly [number, number],
): [Aspect, Sense] {
  const [first] = content as [Item];
  const { adverbial } = reading.lexicon;
  const narrows = flip(wider(stance));
  if (first.region === 'exception') return ['exception', wider(stance)];
  if (first.region === 'condition') return ['condition', narrows];
  // The subject that comes or goes is another actor, or none.
  if (first.region === 'example' || isSubject(first, start, reading)) return ['scope', 0];
  const before = reading.tokens[first.at - 1]?.word ?? '';
  // In a time ("before the vote on …") a word narrows nothing.
  for (let at = first.at - 1; at >= 0 && reading.tokens[at]?.stop === ''; at--)
    if (reading.markOf[at]?.table === 'ahead') return ['scope', 0];
  const manner = adverbial.has(reading.lexicon.standardForm(first.word)) || adverbial.has(before);
  if (manner && stance.bearing === 'duty' && !isBan(stance)) return ['content', 1];
  return ['scope', narrows];
}
