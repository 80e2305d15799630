import { describe, expect, it } from 'vitest';
import { diff } from '../../../../src/diff/index.js';
import { LAYOUTS, PAGE_FORMATS, redlinePage } from '../../../../src/render/index.js';
import type { LayoutName } from '../../../../src/render/views/layouts/index.js';
import { newer, older } from '../../editions.js';

const found = diff(older, newer, { pairs: true });

describe('LAYOUTS', () => {
  it.each(Object.keys(LAYOUTS) as LayoutName[])('show every change in every format: %s', (layout) => {
    const page = redlinePage(older, newer, found, 'en', { layout });
    for (const write of Object.values(PAGE_FORMATS)) {
      const text = write(page).replaceAll(/\\/g, '');
      for (const { because } of found.changes)
        expect(text.replaceAll('&quot;', '"').replaceAll('&#39;', "'")).toContain(because);
    }
  });
});
