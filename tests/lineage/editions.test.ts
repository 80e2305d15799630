import { expect, it } from 'vitest';
import { versionsIn } from '../../src/lineage/editions.js';
import { charterWith, editionOf } from '../charter/works.js';

it('the versions of one language are in their order', () => {
  const charter = charterWith([
    editionOf('10.0.0'),
    editionOf('2.0.0'),
    editionOf('2.0.0', 'adopted', 'en'),
    editionOf('2.0.0-draft.1', 'draft'),
  ]);
  expect(versionsIn(charter, 'fr')).toEqual(['2.0.0-draft.1', '2.0.0', '10.0.0']);
  expect(versionsIn(charter, 'en')).toEqual(['2.0.0']);
  expect(versionsIn(charter, 'de')).toEqual([]);
});
