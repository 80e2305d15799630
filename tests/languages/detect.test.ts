import { describe, expect, it } from 'vitest';
import { detectLanguage, LANGUAGES } from '../../src/languages/index.js';

const detect = (text: string) => detectLanguage(text, LANGUAGES);

describe('detectLanguage', () => {
  it('tells French', () => {
    expect(detect('L’établissement s’engage à répondre aux usagers dans un délai de deux mois.')).toBe('fr');
  });

  it('tells English', () => {
    expect(detect('The institution undertakes to answer users within two months.')).toBe('en');
  });

  it('tells neither from another language', () => {
    expect(detect('Die Einrichtung verpflichtet sich, den Nutzern binnen zweier Monate zu antworten.')).toBeNull();
    expect(detect('機関は利用者に二か月以内に回答することを約束する。')).toBeNull();
  });

  it.each(['', '   ', '1234', 'Transparency', '🙂\0'])('tells nothing from %j', (text) => {
    expect(detect(text)).toBeNull();
  });

  it('tells nothing from a text that is half one, half the other', () => {
    const french = 'le chien et la maison sont dans les bois ';
    const english = 'the dog and the house are in the woods ';
    expect(detect((french + english).repeat(10))).toBeNull();
  });

  it('tells nothing without languages to tell', () => {
    expect(detectLanguage('The dog is in the house.', [])).toBeNull();
  });
});
