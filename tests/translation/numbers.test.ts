import { describe, expect, it } from 'vitest';
import { numbersApart, numbersIn } from '../../src/translation/numbers.js';

describe('numbersIn', () => {
  it('reads figures and words alike in each language that the library knows', () => {
    expect(numbersIn('75% of letters within two months, by 30 June 2024', 'en')).toEqual([75, 2, 30, 2024]);
    expect(numbersIn('75 % des lettres en deux mois, avant le 30 juin 2024', 'fr')).toEqual([75, 2, 30, 2024]);
    expect(numbersIn('1 000 lettres', 'fr')).toEqual([1000]);
    expect(numbersIn('1,000 letters', 'en')).toEqual([1000]);
  });

  it('takes "one" for an article', () => {
    expect(numbersIn('one of a kind, at 1 place', 'en')).toEqual([]);
    expect(numbersIn('depuis le 1er janvier', 'fr')).toEqual(numbersIn('since 1 January', 'en'));
  });

  it('reads figures alone in another language', () => {
    expect(numbersIn('innerhalb von zwei Monaten, 12 Tage', 'de')).toEqual([12]);
    expect(numbersIn('12', null)).toEqual([12]);
  });
});

describe('numbersApart', () => {
  it('tells what one has more often than the other', () => {
    expect(numbersApart([2, 2, 3], [3, 2, 4])).toEqual([2]);
    expect(numbersApart([], [1])).toEqual([]);
  });
});
