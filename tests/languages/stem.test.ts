import { expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { fr } from '../../src/languages/fr.js';
import { lexiconOf } from '../../src/languages/lexicon.js';
import { standardForm, stemOf } from '../../src/languages/stem.js';

it('writes one form of accepted spellings', () => {
  expect(standardForm('behaviour', lexiconOf(en))).toBe(standardForm('behavior', lexiconOf(en)));
  expect(standardForm('sûr', lexiconOf(fr))).toBe('sûr');
});

it('gives forms of a verb one stem', () => {
  expect(
    new Set(['inspect', 'inspects', 'inspected', 'inspecting'].map((word) => stemOf(word, lexiconOf(en)))).size,
  ).toBe(1);
  expect(new Set(['soumet', 'soumis', 'soumettre'].map((word) => stemOf(word, lexiconOf(fr)))).size).toBe(1);
});
