import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { fr } from '../../src/languages/fr.js';
import { findDelay, findFrequency } from '../../src/languages/quantities.js';

describe('findDelay', () => {
  it.each([
    ['Il répond dans un délai de deux mois.', 60],
    ['Il répond dans un délai d’un mois.', 30],
    ['Il répond sous 48\u00A0heures.', 2],
    ['Il répond sous soixante-douze heures.', 3],
    ['Il répond dans les quinze jours ouvrés.', 15],
    ['Il répond au plus tard trois semaines après.', 21],
  ])('reads « %s » as %d days', (text, days) => {
    expect(findDelay(text, fr)?.value).toBe(days);
  });

  it.each([
    ['answers within two months', 60],
    ['answers within 10 working days', 10],
    ['answers no later than a year', 365],
    ['answers within seventy-two hours', 3],
  ])('reads “%s” as %d days', (text, days) => {
    expect(findDelay(text, en)?.value).toBe(days);
  });

  it('gives null for a time that is no limit, and for none', () => {
    expect(findDelay('kept for two months', en)).toBeNull();
    expect(findDelay('sous le contrôle de deux agents', fr)).toBeNull();
  });

  it('takes the first of several', () => {
    expect(findDelay('within two days, or within a week', en)).toMatchObject({ term: 'within two days', value: 2 });
  });
});

describe('findFrequency', () => {
  it.each([
    ['Il publie un bilan chaque trimestre.', 4],
    ['Il publie un bilan tous les deux ans.', 0.5],
    ['Il publie un bilan une fois par\u00A0an.', 1],
  ])('reads « %s » as %d times a year', (text, times) => {
    expect(findFrequency(text, fr)?.value).toBe(times);
  });

  it('takes the longer of two terms that start together', () => {
    expect(findFrequency('Every two years it reports.', en)?.value).toBe(0.5);
  });

  it('gives null where none is said', () => {
    expect(findFrequency('It reports.', en)).toBeNull();
  });
});
