import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareModality } from '../../../src/diff/changes/modality.js';
import { sentences } from '../../arbitraries/pairs.js';
import { changesBetween } from '../comparing.js';
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

  it('a softer verb is never another form of the same', () => {
    const around = fc.tuple(sentences, sentences);
    fc.assert(
      fc.property(around, fc.constantFrom('should', 'may', 'strives to', 'need not'), ([one, other], softer) => {
        const told = (verb: string) => `## A\n\n- The office ${verb} answer ${one}, made of ${other}. {#a}\n`;
        const kinds = (before: string, after: string) => changesBetween(before, after).map(({ kind }) => kind);
        expect(kinds(told('must'), told(softer))).not.toContain('editorial');
        expect(kinds(told(softer), told('must'))).not.toContain('editorial');
      }),
      { numRuns: 1000 },
    );
  });
});
