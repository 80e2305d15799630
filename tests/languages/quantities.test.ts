import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { fr } from '../../src/languages/fr.js';
import { readForce } from '../../src/languages/index.js';
import { lexiconOf } from '../../src/languages/lexicon.js';
import { amountAt, numeralsIn } from '../../src/languages/quantities.js';
import { tokenize } from '../../src/languages/tokenize.js';

const amount = (text: string, language = en) => amountAt(tokenize(text, lexiconOf(language)), 0, lexiconOf(language));

describe('amountAt', () => {
  it.each([
    ['two months', 'duration', 60],
    ['a fortnight', 'duration', 14],
    ['ten working days', 'duration', 14],
    ['seventy-two hours', 'duration', 3],
    ['every two years', 'frequency', 0.5],
    ['twice a year', 'frequency', 2],
    ['annually', 'frequency', 1],
    ['1,000 pages', 'number', 1000],
    ['two hundred and', 'number', 200],
    ['35%', 'share', 35],
    ['half of', 'share', 50],
  ])('reads “%s” as a %s of %d', (text, of, value) => {
    expect(amount(text)).toMatchObject({ of });
    expect(amount(text)?.value).toBeCloseTo(value);
  });

  it.each([
    ['quatre-vingt-douze places', 'number', 92],
    ['deux cents pages', 'number', 200],
    ['1\u202F000 pages', 'number', 1000],
    ['vingt jours ouvrés', 'duration', 28],
    ['tous les trois ans', 'frequency', 1 / 3],
    ['deux fois par mois', 'frequency', 24.33],
    ['les deux tiers des', null, 0],
    ['deux tiers des', 'share', 66.67],
    ['dix pour cent', 'share', 10],
  ])('lit « %s » comme %s de %d', (text, of, value) => {
    expect(amount(text, fr)?.of ?? null).toBe(of);
    expect(amount(text, fr)?.value ?? 0).toBeCloseTo(value, 1);
  });

  it('takes an article for a number before a unit only', () => {
    expect(amount('a report')).toBeNull();
    expect(amount('un rapport', fr)).toBeNull();
    expect(amount('')).toBeNull();
  });
});

describe('a delay', () => {
  it.each([
    ['answers within two months', 60],
    ['answers no later than a year', 365],
    ['kept for two months', null],
  ])('in “%s” is %s', (text, days) => {
    expect(readForce(text, en).delay?.value ?? null).toBe(days);
  });

  it.each([
    ['Il répond dans un délai de deux mois.', 60],
    ['Il répond sous 48\u00A0heures.', 2],
    ['Il répond au plus tard trois semaines après.', 21],
    ['sous le contrôle de deux agents', null],
  ])('dans « %s » est de %s', (text, days) => {
    expect(readForce(text, fr).delay?.value ?? null).toBe(days);
  });
});

describe('numeralsIn', () => {
  it.each([
    ['two months, 75% and twice a week, but one of them', en, [2, 75, 2]],
    ['deux mois, 75 % et deux fois par semaine, mais une seule', fr, [2, 75, 2]],
    ['none', en, []],
  ] as const)('%s', (text, language, expected) => {
    expect(numeralsIn(tokenize(text, lexiconOf(language)), lexiconOf(language))).toEqual(expected);
  });
});
