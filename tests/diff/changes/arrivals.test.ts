import { describe, expect, it } from 'vitest';
import { tellArrivals } from '../../../src/diff/changes/arrivals.js';
import { compareItems } from '../../../src/diff/changes/hunks.js';
import { itemsOf } from '../../../src/diff/changes/items.js';
import { sentenceOf } from './reading-sentences.js';

/** What the words that came do: an aspect with + or -, or nothing. */
const told = (before: string, after: string) => {
  const [was, is] = [sentenceOf(before), sentenceOf(after)];
  const { hunks } = compareItems(itemsOf(was.reading, was.sentence), itemsOf(is.reading, is.sentence));
  return hunks.flatMap(({ came }) =>
    tellArrivals({ ...is, came, everywhere: came, swapped: false, alone: true }).arrivals.map(
      ({ aspect, sense }) => `${aspect} ${sense}`,
    ),
  );
};

describe('tellArrivals', () => {
  it.each([
    ['a hedge in a duty', 'We must sing.', 'We must, in principle, sing.', ['hedge -1']],
    ['a hedge in a ban', 'We must not sing.', 'In principle, we must not sing.', ['hedge -1']],
    ['a condition on a right', 'Users may appeal.', 'Users may appeal if they are adults.', ['condition -1']],
    ['a condition on a power', 'Staff may search bags.', 'Staff may search bags if a judge agrees.', ['condition 1']],
    ['a wider right', 'Users may see letters.', 'Users may see all letters.', ['scope 1']],
    ['a further duty', 'We log claims.', 'We log claims and inform the owner.', ['content 1']],
    ['a further right', 'Users are told.', 'Users are told and may appeal.', ['content 1']],
    ['a further power', 'The owner mends roofs.', 'The owner mends roofs and may suspend visits.', ['content -1']],
    ['a choice in a duty', 'We send a letter.', 'We send a letter or a card.', ['alternative -1']],
    ['a choice in a right', 'Users may send a letter.', 'Users may send a letter or a card.', ['content 1']],
    ['a choice in a ban', 'We must not film guests.', 'We must not film or draw guests.', ['content 1']],
    [
      'a ground that does not matter',
      'We serve all, regardless of age or faith.',
      'We serve all, regardless of age, race or faith.',
      ['scope 1'],
    ],
    ['a narrower ban', 'We must not film guests.', 'We must not film sleeping guests.', ['scope -1']],
    ['a wider exception', 'We sing unless it rains.', 'We sing unless it rains or snows.', ['exception -1']],
    [
      'a case among others',
      'Staff clear the paths.',
      'Staff clear the paths, in particular where it snows.',
      ['scope 1'],
    ],
    ['an example', 'We sing a song.', 'We sing a song, for example a carol.', []],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});
