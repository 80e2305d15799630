import { expect, it } from 'vitest';
import { CITATIONS } from '../../src/phrases/index.js';

it('a long wording is cut between two words', () => {
  const said = CITATIONS.fr.nodes('commitment', 'mot '.repeat(40));
  expect(said).toMatch(/^engagement “(?:mot )+mot…”$/u);
  expect(said.length).toBeLessThan(100);
});

it('a quotation is set as the language does', () => {
  expect(CITATIONS.fr.quote('a')).toBe('«\u00A0a\u00A0»');
  expect(CITATIONS.en.quote('a')).toBe('“a”');
});
