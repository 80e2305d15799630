import { describe, expect, it } from 'vitest';
import { PAGE_FORMATS } from '../../../src/render/formats/index.js';
import type { Page } from '../../../src/render/page.js';

const page: Page = {
  title: 'T',
  language: 'en',
  phrases: 'en',
  blocks: [{ type: 'paragraph', children: [{ type: 'text', value: 'words' }] }],
};

describe('the formats', () => {
  it('are text, Markdown and HTML', () => {
    expect(Object.keys(PAGE_FORMATS)).toEqual(['text', 'markdown', 'html']);
  });

  it.each(Object.entries(PAGE_FORMATS))('%s writes the words and ends with one line end', (_, format) => {
    expect(format(page)).toContain('words');
    expect(format(page)).toMatch(/[^\n]\n$/);
  });
});
