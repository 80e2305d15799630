import { expect, it } from 'vitest';
import { PAGE_FORMATS, pointPage, renderEdition } from '../../../src/render/index.js';
import { charterWith, editionOf } from '../../charter/works.js';

const edition = {
  ...editionOf('1.0.0', 'adopted', 'en', '## A {#a}\n\n- We act. {#one in-force=2025-01-01}\n'),
  dates: { 'in-force': '2020-01-01' },
};
const charter = charterWith([edition]);

it('a point in time says what does not bind yet', () => {
  const page = PAGE_FORMATS.markdown(pointPage(charter.at('2023-05-12', { language: 'en' }), 'en'));
  expect(page).toContain('Edition 1.0.0, in force since 1 January 2020.');
  expect(page).toContain('We act. (one, in force from 1 January 2025)');
});

it('a point before the first says why there is none, and what follows', () => {
  const page = PAGE_FORMATS.markdown(pointPage(charter.at('2019-05-12', { language: 'en' }), 'fr'));
  expect(page).toContain('aucune édition n’était encore en vigueur le 12 mai 2019');
  expect(page).toContain('édition 1.0.0, en vigueur à partir du 1er janvier 2020');
});

it('a rendering says from when a commitment binds', () => {
  expect(renderEdition(edition, { format: 'text' })).toContain('We act. (in force from 1 January 2025)');
});
