import { expect, it } from 'vitest';
import * as light from '../../src/index.js';
import * as lineage from '../../src/lineage/index.js';
import { LIFE } from './charters.js';

it('the light entry has what tells a lineage', () => {
  const { became, history, lineageReport, missingLineage, tombstones } = lineage;
  expect(light).toMatchObject({ became, history, lineageReport, missingLineage, tombstones });
});

it('a charter answers for itself', () => {
  expect(LIFE.history('days')).toEqual(lineage.history(LIFE, 'days'));
  const cited = { version: '1.0.0', id: 'hours' };
  expect(LIFE.became(cited, '2.0.0')).toEqual(lineage.became(LIFE, cited, '2.0.0'));
});
