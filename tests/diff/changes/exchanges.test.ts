import { describe, expect, it } from 'vitest';
import { exchanged, rankOf } from '../../../src/diff/changes/exchanges.js';
import { compareItems } from '../../../src/diff/changes/hunks.js';
import { itemsOf } from '../../../src/diff/changes/items.js';
import { sentenceOf } from './reading-sentences.js';

const told = (before: string, after: string) => {
  const [was, is] = [sentenceOf(before), sentenceOf(after)];
  const { hunks } = compareItems(itemsOf(was.reading, was.sentence), itemsOf(is.reading, is.sentence));
  const sides = { before: was.reading, after: is.reading, was: was.stance, is: is.stance };
  return hunks.map((hunk) => exchanged(hunk, sides)?.direction ?? null);
};

describe('exchanged', () => {
  it.each([
    ['Users are told.', 'Users are consulted.', 'strengthened'],
    ['The ruling is final.', 'The ruling is advisory.', 'weakened'],
    ['We send the date and the reason.', 'We send the date or the reason.', 'weakened'],
    ['We must not sell maps and books.', 'We must not sell maps or books.', 'strengthened'],
    ['We sell maps.', 'We sell books.', null],
  ])('from “%s” to “%s”: %s', (before, after, direction) => {
    expect(told(before, after)).toEqual([direction]);
  });
});

it('ranks a discretion above a condition', () => {
  const items = (text: string) => itemsOf(sentenceOf(text).reading, sentenceOf(text).sentence);
  expect(rankOf(items('In principle we sing.'))).toBeGreaterThan(rankOf(items('If asked we sing.')));
  expect(rankOf(items('We sing.'))).toBe(0);
});
