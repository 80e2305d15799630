import { describe, expect, it } from 'vitest';
import { isJoined, isSubordinate, mainStart } from '../../src/languages/clause.js';
import { en, fr } from './both.js';

describe('mainStart', () => {
  it.each([
    [en('Where possible, we answer.'), 'we'],
    [en('On request, in writing, the clerk answers.'), 'the'],
    [fr('Sur demande, le greffe répond.'), 'le'],
    [en('We answer, where possible.'), 'we'],
  ])('finds the subject after what opens the sentence', (reading, word) => {
    const [sentence = [0, 0]] = reading.sentences;
    expect(reading.tokens[mainStart(reading, sentence)]?.word).toBe(word);
  });
});

describe('what a word belongs to', () => {
  const at = (reading: ReturnType<typeof en>, word: string) => reading.tokens.findIndex((token) => token.word === word);

  it('is another clause after "who" and "if"', () => {
    const reading = en('We answer users who must wait if they ask.');
    expect(isSubordinate(reading, at(reading, 'must'))).toBe(true);
    expect(isSubordinate(reading, at(reading, 'ask'))).toBe(true);
    expect(isSubordinate(reading, at(reading, 'answer'))).toBe(false);
  });

  it('is a second verb right after "and"', () => {
    const reading = en('We must listen and must answer.');
    const [first, second] = reading.marks.filter(({ modality }) => modality !== null);
    expect(first && isJoined(reading, first, 0)).toBe(false);
    expect(second && isJoined(reading, second, 0)).toBe(true);
  });
});
