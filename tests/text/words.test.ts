import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens, words } from '../../src/text/words.js';

describe('tokens', () => {
  it('joined again are the text, byte for byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tokens(text).join('')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["L'usager peut", ["L'", 'usager', ' ', 'peut']],
    ['jusqu’au soir', ['jusqu’', 'au', ' ', 'soir']],
    ['aujourd’hui', ['aujourd’hui']],
    ["don't stop", ["don't", ' ', 'stop']],
    ['well-kept', ['well-kept']],
    ['1.10.0 ou 2,5 %', ['1.10.0', ' ', 'ou', ' ', '2,5', ' ', '%']],
    ['oui\u202F: non', ['oui', '\u202F', ':', ' ', 'non']],
    ['a  \n b', ['a', '  \n ', 'b']],
    ['👍🏽 e\u0301', ['👍', '🏽', ' ', 'e\u0301']],
  ])('cut %j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('take half a megabyte of one word, of spaces and of punctuation', () => {
    for (const unit of ['a', ' ', '.', "l'"])
      expect(tokens(unit.repeat(500_000)).join('').length).toBe(unit.length * 500_000);
  });
});

describe('words', () => {
  it('are alike whatever the case, the apostrophe and the composition of accents', () => {
    expect(words('L’ÉTÉ, oui !')).toEqual(words("l'e\u0301te\u0301 oui"));
  });
});
