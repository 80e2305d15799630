import { describe, expect, it } from 'vitest';
import { denial, isDoubleDenial } from '../../src/languages/denial.js';
import { en, fr } from './both.js';

type Reading = ReturnType<typeof en>;
const denied = (reading: Reading) => {
  const modal = reading.marks.find(({ modality }) => modality !== null) ?? null;
  return denial(reading, 0, reading.tokens.length, modal);
};

describe('denial', () => {
  it.each([
    [en('We do sell tickets.'), null],
    [en('We never sell tickets.'), 'not'],
    [en('Nobody sells tickets.'), 'not'],
    [fr('Nous ne vendons pas de billets.'), 'not'],
    [fr('Nous ne vendons que des billets.'), 'only'],
    [fr('Nous vendons des billets.'), null],
  ])('says whether the verb is denied, and how', (reading, expected) => {
    expect(denied(reading)).toBe(expected);
  });
});

describe('isDoubleDenial', () => {
  it('is "no … without": all of them', () => {
    const whole = (reading: Reading) => isDoubleDenial(reading, [0, reading.tokens.length]);
    expect(whole(en('No letter stays without an answer.'))).toBe(true);
    expect(whole(en('No letter is opened.'))).toBe(false);
    expect(whole(fr('Aucune lettre ne reste sans réponse.'))).toBe(true);
  });
});
