import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/diff/changes/items.js';
import { limitSense, modifier } from '../../../src/diff/changes/modifiers.js';
import { sentenceOf } from './reading-sentences.js';

/** What a word of a sentence does, as if it had come alone. */
function told(text: string, word: string) {
  const { reading, sentence, stance } = sentenceOf(text);
  const items = itemsOf(reading, sentence).filter((item) => item.word === word);
  return modifier(items, reading, stance, sentence);
}

describe('modifier', () => {
  it.each([
    ['narrows what it stands beside', 'We must not film sleeping guests.', 'sleeping', ['scope', -1]],
    ['tells nothing as the subject', 'Crews must sing.', 'crews', ['scope', 0]],
    ['makes a condition harder', 'Users may appeal if they are old adults.', 'old', ['condition', -1]],
  ])('%s', (_, text, word, expected) => expect(told(text, word)).toEqual(expected));
});

describe('limitSense', () => {
  it.each([
    ['We must answer within two days.', 1],
    ['Users may appeal within two days.', -1],
  ])('of %s', (text, expected) => {
    const { reading, stance } = sentenceOf(text);
    const mark = reading.marks.find(({ amount }) => amount);
    if (!mark) throw new RangeError('Unexpected sentence, expected an amount in it');
    expect(limitSense(reading, mark, stance)).toBe(expected);
  });
});
