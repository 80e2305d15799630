import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { fr } from '../../src/languages/fr.js';
import { LANGUAGES } from '../../src/languages/index.js';
import { lexiconOf } from '../../src/languages/lexicon.js';
import { tokenize } from '../../src/languages/tokenize.js';

const words = (text: string, language = en) => tokenize(text, lexiconOf(language)).map(({ word }) => word);

describe('tokenize', () => {
  it('writes contractions out', () => {
    expect(words('We don’t, we can’t, we’ll')).toEqual(['we', 'do', 'not', ',', 'we', 'cannot', ',', 'we', 'will']);
  });

  it.each(['agent·e·s', 'agent(e)s', 'agent.e.s', 'agent-e-s'])('reads %s as agents', (text) => {
    expect(words(text, fr)).toEqual(['agents']);
  });

  it('reads œ as oe', () => {
    expect(words('L’œuvre', fr)).toEqual(["l'", 'oeuvre']);
  });

  it('ends a sentence at a full stop before a capital, at a semicolon and at a list item', () => {
    const full = (text: string) => tokenize(text, lexiconOf(en)).filter(({ stop }) => stop === 'full').length;
    expect(full('One. Two')).toBe(1);
    expect(full('e.g. this')).toBe(0);
    expect(full('one; two')).toBe(1);
    expect(full('we:\n- one\n- two')).toBe(2);
    expect(full('one\ntwo')).toBe(0);
  });

  it('places every token in the text, in order (law)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LANGUAGES), (text, language) => {
        let start = 0;
        for (const token of tokenize(text, lexiconOf(language))) {
          expect(token.start).toBeGreaterThanOrEqual(start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          start = token.start;
        }
      }),
      { numRuns: 300 },
    );
  });
});
