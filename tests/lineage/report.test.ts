import { expect, it } from 'vitest';
import { lineageReport } from '../../src/lineage/index.js';
import { LIFE } from './charters.js';

it('the report has what each edition declares, what is missing and what ended', () => {
  const { declared, missing, tombstones, ...head } = lineageReport(LIFE);
  expect(head).toEqual({ schema: 'charter-lineage/1', charter: 'test', language: 'en', versions: LIFE.versions });
  expect(declared.map(({ edition, from, to }) => `${edition} ${from} → ${to.join(' + ')}`)).toEqual([
    '1.1.0 hours → opening',
    '2.0.0 privacy → name + record',
    '3.0.0 record → ',
    '3.0.0 opening → days',
    '3.0.0 closures → days',
    '3.1.0 data → holdings',
  ]);
  expect([missing, tombstones.length]).toEqual([[], 1]);
});
