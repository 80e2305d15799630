import { describe, expect, it } from 'vitest';
import { compareAmounts, senseOf } from '../../../src/diff/changes/amounts.js';
import type { Mark } from '../../../src/languages/index.js';
import { sentenceOf } from './reading-sentences.js';

/** The first amount of a sentence, with what it stands in. */
const amountIn = (text: string) => {
  const { reading, stance } = sentenceOf(text);
  return [reading, reading.marks.find(({ amount }) => amount) as Mark, stance] as const;
};

describe('senseOf', () => {
  it.each([
    ['We answer within ten days.', -1],
    ['Users may appeal within ten days.', 1],
    ['Footage is kept for ten days.', -1],
    ['At least ten people sign.', 1],
    ['Fees do not exceed 10 euros.', -1],
    ['Tenants get ten days’ notice.', 1],
    ['We publish it every ten days.', 1],
    ['The jury has ten seats.', 0],
    ['“Delay” means ten minutes.', 0],
  ])('of “%s” is %d', (text, sense) => {
    expect(senseOf(...amountIn(text))).toBe(sense);
  });
});

describe('compareAmounts', () => {
  const told = (before: string, after: string) => {
    const { signs, unknown } = compareAmounts(amountIn(before), amountIn(after));
    return unknown ? 'unknown' : (signs[0]?.direction ?? 'same');
  };

  it.each([
    ['We answer within ten days.', 'We answer within five days.', 'strengthened'],
    ['We answer within two weeks.', 'We answer within fourteen days.', 'same'],
    ['We answer within two months.', 'We answer within sixty days.', 'unknown'],
    ['We publish it twice a year.', 'We publish it every six months.', 'same'],
    ['The jury has ten seats.', 'The jury has nine seats.', 'unknown'],
    ['At least ten sign.', 'At most ten sign.', 'unknown'],
  ])('from “%s” to “%s”: %s', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });
});
