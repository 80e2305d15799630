import { describe, expect, it } from 'vitest';
import { longestSeries } from '../../src/translation/series.js';

describe('longestSeries', () => {
  it.each([
    ['whatever their age, sex, origin, religion, size or opinions', 6],
    ['quels que soient l’âge, le sexe, l’origine, la religion, la taille ou les opinions', 6],
    ['We keep letters, files, photographs, recordings, and maps.', 5],
    ['We listen, and we answer.', null],
    ['Where a person asks for it, we explain the decision that was taken, unless a court has closed the file.', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(longestSeries(text)).toBe(expected);
  });
});
