import { describe, expect, it } from 'vitest';
import { compareModality } from '../../../src/diff/changes/modality.js';
import { sentenceOf } from './reading-sentences.js';

const told = (before: string, after: string) => {
  const { signs, tie, reversal } = compareModality(sentenceOf(before).stance, sentenceOf(after).stance);
  return signs[0]?.direction ?? (reversal ? 'reversal' : tie ? 'tie' : 'same');
};

describe('compareModality', () => {
  it.each([
    ['We must publish.', 'We publish.', 'same'],
    ['We must publish.', 'We will publish.', 'same'],
    ['We must publish.', 'We undertake to publish.', 'tie'],
    ['We must publish.', 'We should publish.', 'weakened'],
    ['We must publish.', 'We may publish.', 'weakened'],
    ['We must publish.', 'We must not publish.', 'reversal'],
    ['We must not sell maps.', 'We shall never sell maps.', 'same'],
    ['We must not keep maps.', 'We need not keep maps.', 'weakened'],
    // A right lost, a burden laid: less for people, though the verb is stronger.
    ['Users may appeal.', 'Users must appeal.', 'weakened'],
    ['Users may appeal.', 'Users must not appeal.', 'weakened'],
    ['Users need not sign.', 'Users must sign.', 'weakened'],
    ['Users must sign.', 'Users should sign.', 'strengthened'],
    // Of efforts, no order is agreed.
    ['We use our best efforts to reply.', 'We use reasonable efforts to reply.', 'tie'],
  ])('from “%s” to “%s”: %s', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });
});
