import { expect, it } from 'vitest';
import { adopt } from '../../../src/adopt/index.js';
import { adoptionPage, PAGE_FORMATS } from '../../../src/render/index.js';

const { report } = adopt([
  { path: '1.md', markdown: '# Code\n\n- We must answer every letter within a month.\n- We must sing.\n' },
  { path: '2.md', markdown: '# Code\n\n- We must sing.\n' },
]);

it('tells each edition, the lineage, and what is left to do', () => {
  const page = PAGE_FORMATS.text(adoptionPage(report, 'en'));
  expect(page).toContain('  2.0.0   | 2.md | 0   | 2       | 0    | 0   | 0       | major');
  expect(page).toContain('  - 2.0.0: we-must-answer-every-letter-within: withdrawn\n');
  expect(page).toContain('1 commitment is gone in a later edition: say why');
});

it('says it in French, and when there is nothing to say', () => {
  expect(PAGE_FORMATS.text(adoptionPage(report, 'fr'))).toContain('1 engagement a disparu d’une édition ultérieure');
  expect(PAGE_FORMATS.html(adoptionPage({ ...report, lineage: [] }, 'en'))).toContain(
    'Every id of an edition is there',
  );
});

it('names what could get no id by its first words', () => {
  const [first] = report.editions;
  const bare = { ...report, editions: [{ ...first, without: ['x'.repeat(90)] }] } as unknown as typeof report;
  expect(PAGE_FORMATS.text(adoptionPage(bare, 'en'))).toContain(`Without an id in 1.0.0`);
  expect(PAGE_FORMATS.text(adoptionPage(bare, 'en'))).toContain(`  - ${'x'.repeat(79)}…\n`);
});
