import { describe, expect, it } from 'vitest';
import { compareSentences, FORM_ONLY } from '../../../src/diff/changes/comparing.js';
import { CHARTERS } from '../../../src/diff/changes/manners.js';
import { sentenceOf } from './reading-sentences.js';

const compare = (before: string, after: string) => {
  const [was, is] = [sentenceOf(before), sentenceOf(after)];
  return compareSentences(was.reading, was.sentence, is.reading, is.sentence, CHARTERS);
};

describe('compareSentences', () => {
  it('finds nothing in a sentence against itself', () => {
    expect(compare('We must sing.', 'We must sing.')).toEqual(FORM_ONLY);
  });

  it('keeps a sign among other new words, and says that they are unknown', () => {
    const { signs, unknown } = compare('We must feed the geese daily.', 'We may feed the ducks daily.');
    expect([signs.map(({ direction }) => direction), unknown]).toEqual([['weakened'], true]);
  });

  it('is blocked by a number that has no direction', () => {
    expect(compare('The jury has nine seats.', 'The jury has ten seats.').blocked).toBe(true);
  });

  it('is in doubt over a comma', () => {
    expect(compare('Drivers, who pay, park.', 'Drivers who pay park.').doubt).toBe(true);
  });

  it('leaves a sentence of thousands of words to a human', () => {
    const long = (verb: string) => `We ${verb} answer ${'letters and calls and '.repeat(200)}notes.`;
    expect(compare(long('must'), long('may'))).toMatchObject({ signs: [], unknown: true, blocked: true });
  });
});
