import { expect, it } from 'vitest';
import { POINTS } from '../../src/phrases/index.js';

it('the end of an edition is said to be excluded', () => {
  expect(POINTS.fr.found('in-force', '1.0.0', '1er mai 2022', '2 mai 2023')).toBe(
    'Édition 1.0.0, en vigueur depuis le 1er mai 2022, jusqu’au 2 mai 2023 exclu.',
  );
  expect(POINTS.en.found('published', '1.0.0', '1 May 2022', null)).toBe('Edition 1.0.0, published on 1 May 2022.');
});
