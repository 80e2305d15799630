import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { fr } from '../../src/languages/fr.js';
import { lexiconOf } from '../../src/languages/lexicon.js';
import { relationOf } from '../../src/languages/word-forms.js';

describe('relationOf', () => {
  it.each([
    ['organise', 'organize', 'same'],
    ['theatres', 'theaters', 'same'],
    ['reply', 'replies', 'inflected'],
    ['availabel', 'available', 'typo'],
    ['committe', 'committee', 'inflected'],
    ['county', 'country', null],
    ['adopts', 'adapts', null],
    ['lawful', 'unlawful', null],
    ['inform', 'notify', 'related'],
    ['inform', 'sing', null],
  ])('of %s and %s is %s', (one, other, relation) => {
    expect(relationOf(one, other, lexiconOf(en))).toBe(relation);
  });

  it.each([
    ['maître', 'maitre', 'same'],
    ['publie', 'publier', 'inflected'],
    ['théatre', 'théâtre', 'typo'],
    ['cause', 'clause', null],
    ['poison', 'poisson', null],
    ['mis', 'mettre', 'related'],
  ])('de %s et %s est %s', (one, other, relation) => {
    expect(relationOf(one, other, lexiconOf(fr))).toBe(relation);
  });

  it('does not depend on which came first (law)', () => {
    const word = fc.constantFrom(
      'clause',
      'cause',
      'publie',
      'publier',
      'maître',
      'maitre',
      'garde',
      'conserve',
      'mis',
    );
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(relationOf(one, other, lexiconOf(fr))).toBe(relationOf(other, one, lexiconOf(fr)));
      }),
    );
  });
});
