import { expect, it } from 'vitest';
import { lineageReport } from '../../../src/lineage/index.js';
import { lineagePage, PAGE_FORMATS } from '../../../src/render/index.js';
import { charterOf, LIFE } from '../../lineage/charters.js';

const page = (charter: Parameters<typeof lineageReport>[0], language: 'en' | 'fr' = 'en') =>
  PAGE_FORMATS.text(lineagePage(lineageReport(charter), language));

it('lists what is declared, and what ended with its last words', () => {
  expect(page(LIFE)).toContain('  - 2.0.0: privacy → name + record\n');
  expect(page(LIFE)).toContain('record (last in 2.0.0): “We must not keep');
  expect(page(LIFE, 'fr')).toContain('3.0.0\u00A0: record\u00A0: retiré');
});

it('says what is missing, how sure it is, and how to write it', () => {
  const charter = charterOf({
    '1.0.0': '- We publish the figures of every library each spring. {#figures}\n- We plant trees. {#trees}',
    '2.0.0': '- We publish the figures of every library each autumn. {#numbers}',
  });
  expect(page(charter)).toMatch(/2\.0\.0: figures → numbers \(sure to \d+%\)/);
  expect(page(charter)).toContain('trees: found nowhere, withdrawn?');
  expect(page(charter)).toContain('charter lineage --write');
  expect(page(LIFE)).not.toContain('--write');
});
