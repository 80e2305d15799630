import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_FORMATS, rulePage, rulesPage } from '../../src/render/index.js';
import { rulebook } from '../../src/rulebook/index.js';

const folder = new URL('../../docs/rules/', import.meta.url);
const rules = rulebook('en');
const pages = new Map([
  ['README.md', rulesPage(rules, 'en')],
  ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule, 'en')] as const),
]);

describe('docs/rules', () => {
  it('has a page for each rule, the list of them, and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it('is what the rulebook gives; else run: npm run rules', () => {
    for (const [name, page] of pages)
      expect(readFileSync(new URL(name, folder), 'utf8')).toBe(PAGE_FORMATS.markdown(page));
  });
});
