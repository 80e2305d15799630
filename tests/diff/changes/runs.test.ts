import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/diff/changes/items.js';
import { inSeries, isOneMore, joinOf, runsOf } from '../../../src/diff/changes/runs.js';
import { sentenceOf } from './reading-sentences.js';

const told = (text: string) => {
  const { reading, sentence } = sentenceOf(text);
  return { reading, items: itemsOf(reading, sentence).filter(({ slight }) => !slight) };
};

describe('runsOf', () => {
  it('cuts at a comma and before what joins', () => {
    const { reading, items } = told('Crews paint boats, barges and quays.');
    expect(runsOf(items, reading).map((run) => run.map(({ word }) => word).join(' '))).toEqual([
      'crews paint boats',
      'barges',
      'and quays',
    ]);
  });
});

describe('joinOf', () => {
  it('is what an item joins by', () => {
    const { items } = told('Crews paint boats or quays and sing.');
    expect(items.map(joinOf).filter(Boolean)).toEqual(['or', 'and']);
  });
});

describe('inSeries', () => {
  it('is what ends the series that an item stands in', () => {
    const { reading, items } = told('Crews paint boats, barges and quays.');
    const barges = items.find(({ word }) => word === 'barges');
    const quays = items.find(({ word }) => word === 'quays');
    if (!barges || !quays) throw new RangeError('Unexpected items, expected barges and quays');
    expect(inSeries(reading, barges, barges)).toBe('and');
    expect(inSeries(reading, quays, quays)).toBeNull();
  });
});

describe('isOneMore', () => {
  const more = (text: string, ...words: readonly string[]) => {
    const { reading, sentence } = sentenceOf(text);
    const items = itemsOf(reading, sentence);
    const came = items.filter(({ word }) => words.includes(word));
    return isOneMore(came.slice(-1), came, reading);
  };

  it.each([
    ['We send letters or cards.', ['cards'], true],
    ['We send letters or the cards.', ['cards'], true],
    ['We send letters, cards or parcels.', ['letters', 'cards', 'parcels'], false],
    ['We send letters.', ['letters'], false],
  ])('in “%s”, of %j: %s', (text, words, expected) => {
    expect(more(text, ...words)).toBe(expected);
  });
});
