import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareItems } from '../../../src/diff/changes/hunks.js';
import { itemsOf } from '../../../src/diff/changes/items.js';
import { sentenceOf } from './reading-sentences.js';

const compare = (before: string, after: string) => {
  const items = (text: string) => {
    const { reading, sentence } = sentenceOf(text);
    return itemsOf(reading, sentence);
  };
  const { pairs, hunks, moved } = compareItems(items(before), items(after));
  const words = (list: readonly { word: string }[]) => list.map(({ word }) => word).join(' ');
  return { pairs: pairs.length, moved: moved.length, hunks: hunks.map(({ went, came }) => [words(went), words(came)]) };
};

describe('compareItems', () => {
  it('pairs what stands for each other and shows what went and came', () => {
    expect(compare('We sell maps.', 'We sell old books.')).toEqual({
      pairs: 1,
      moved: 0,
      hunks: [['maps', 'old books']],
    });
  });

  it('sees what moved', () => {
    expect(compare('In winter the hostel opens late.', 'The hostel opens late in winter.').hunks).toEqual([]);
  });

  it('joins words written apart', () => {
    expect(compare('The help desk opens.', 'The helpdesk opens.').hunks).toEqual([]);
  });

  it('is the same read from either end', () => {
    const goods = fc.shuffledSubarray(['maps', 'books', 'boats', 'trains', 'lamps'], { minLength: 1 });
    const sentences = goods.map((words) => `We sell ${words.join(', ')}.`);
    const mirrored = (hunks: ReturnType<typeof compare>['hunks']) => hunks.map(([went, came]) => [came, went]);
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const [there, back] = [compare(before, after), compare(after, before)];
        expect({ ...there, hunks: mirrored(there.hunks) }).toEqual(back);
      }),
      { numRuns: 300 },
    );
  });
});
