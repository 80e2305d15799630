import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fr } from '../../src/languages/fr.js';
import { LANGUAGES, spellAlike } from '../../src/languages/index.js';

describe('spellAlike', () => {
  it.each(LANGUAGES)('takes the two spellings of each word of $tag as one', (language) => {
    const apart = language.spellings.filter(([one, other]) => !spellAlike(`x ${one}, y`, `x ${other}, y`, language));
    expect(apart).toEqual([]);
  });

  it('takes typography as form, even without language data', () => {
    expect(spellAlike('L’usager : « oui »', 'L\'usager\u00A0: "oui"', null)).toBe(true);
  });

  it('knows spellings of the language given only', () => {
    expect(spellAlike('un évènement', 'un événement', fr)).toBe(true);
    expect(spellAlike('un évènement', 'un événement', null)).toBe(false);
  });

  it.each([
    ['doit', 'peut'],
    ['trois jours', 'dix jours'],
    ['l’agent, informé', 'l’agent informé'],
    ['Il répond', 'il répond'],
    ['pêcheur', 'pécheur'],
    ['', 'mot'],
  ])('keeps « %s » and « %s » apart', (one, other) => {
    expect(spellAlike(one, other, fr)).toBe(false);
  });

  it('is symmetric and holds of a text and itself (law)', () => {
    const text = fc
      .array(fc.constantFrom('évènement', 'événement', 'clé', 'clef', '’', "'", ' ', 'x'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(spellAlike(one, one, fr)).toBe(true);
        expect(spellAlike(one, other, fr)).toBe(spellAlike(other, one, fr));
      }),
      { numRuns: 1000 },
    );
  });
});
