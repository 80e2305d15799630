import { describe, expect, it } from 'vitest';
import { bindingOf, isBar, isLeadIn, isLeadInTitle, isOwnSentence } from '../../src/languages/lead-in.js';
import { en, fr } from './both.js';

describe('isLeadIn', () => {
  it.each([
    [en('The agency will:'), true],
    [en('Never:'), true],
    [en('The colours are:'), false],
    [fr('L’agence s’engage à :'), true],
    [fr('Les couleurs :'), false],
  ])('of $0.text', (reading, expected) => expect(isLeadIn(reading)).toBe(expected));
});

describe('isBar', () => {
  it.each([
    [en('Staff must not:'), true],
    [en('Unacceptable behaviour by anyone includes:'), true],
    [en('Under no circumstances will anyone post, host or sell content that:'), true],
    [en('Staff must:'), false],
    [en('Staff must not lie, and must:'), false],
    [en('The colours are:'), false],
    [fr('Les comportements inacceptables comprennent :'), true],
    [fr('L’agence s’engage à :'), false],
  ])('of $0.text', (reading, expected) => expect(isBar(reading)).toBe(expected));
});

describe('isLeadInTitle', () => {
  it.each([
    [en('We will'), true],
    [en('Must not'), true],
    [en('We will protect your letters'), true],
    [en('Supporting access'), false],
    [en('Can we answer?'), false],
    [en('What we must answer'), false],
    [fr('Nous nous engageons à'), true],
    [fr('Garantir l’accès'), false],
  ])('of $0.text', (reading, expected) => expect(isLeadInTitle(reading)).toBe(expected));
});

describe('isOwnSentence', () => {
  it.each([
    [en('Staff must answer.'), true],
    [en('We answer.'), true],
    [en('ensure that letters are answered'), false],
    [en('letters that users may read'), false],
    [fr('L’agence doit répondre.'), true],
    [fr('garantir une réponse'), false],
  ])('of $0.text', (reading, expected) => expect(isOwnSentence(reading)).toBe(expected));
});

describe('bindingOf', () => {
  it('is the same for words that bind alike, whatever else they say', () => {
    expect(bindingOf(en('The agency will:'))).toBe(bindingOf(en('Our office will do this:')));
    expect(bindingOf(en('The agency will:'))).not.toBe(bindingOf(en('The agency will not:')));
    expect(bindingOf(en('The agency will:'))).not.toBe(bindingOf(en('Where possible, the agency will:')));
  });
});
