import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/diff/changes/items.js';
import { sentenceOf } from './reading-sentences.js';

const keys = (text: string, tag?: 'en' | 'fr') => {
  const { reading, sentence } = sentenceOf(text, tag);
  return itemsOf(reading, sentence)
    .filter(({ slight }) => !slight)
    .map(({ key }) => key);
};

describe('itemsOf', () => {
  it.each([
    ['equal quantifiers', 'Every map.', 'Each map.'],
    ['hyphens', 'A decision-making board.', 'A decision making board.'],
    ['modals', 'We must sing.', 'We shall sing.'],
    ['two denials', 'No letter goes without a stamp.', 'Every letter has a stamp.'],
    ['articles', 'The map.', 'Its map.'],
  ])('gives %s the same keys', (_, one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  it('leaves out the second of two genders', () => {
    expect(keys('Les usagers et usagères votent.', 'fr')).toEqual(keys('Les usagers votent.', 'fr'));
    expect(keys('Les usagers et agents votent.', 'fr')).not.toEqual(keys('Les usagers votent.', 'fr'));
  });

  it('takes « ne … que » for only', () => {
    expect(keys('Il ne vend que du pain.', 'fr')).toContain('@only 0');
    expect(keys('Il ne vend pas le pain que tu veux.', 'fr')).not.toContain('@only 0');
  });
});
