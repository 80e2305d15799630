import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { STYLE, styleSource } from '../../../src/render/formats/style.js';

describe('the style', () => {
  it('asks for nothing from elsewhere and ends no style element', () => {
    expect(STYLE).not.toMatch(/url\(|@import|</);
  });

  it('tells insertions and deletions by more than colour', () => {
    expect(STYLE).toMatch(/^ins \{[^}]*text-decoration: underline/m);
    expect(STYLE).toMatch(/^del \{[^}]*text-decoration: line-through/m);
  });

  it('hides words from sight without hiding them from screen readers', () => {
    const [rule = ''] = /^\.hidden \{[^}]*\}/m.exec(STYLE) ?? [];
    expect(rule).toContain('clip-path');
    expect(rule).not.toMatch(/display: none|visibility: hidden/);
  });

  it('has colours for light and dark, and balanced braces', () => {
    expect(STYLE).toContain('color-scheme: light dark');
    expect(STYLE.split('{').length).toBe(STYLE.split('}').length);
  });
});

it('is named in a policy by its digest', () => {
  expect(styleSource()).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
  expect(styleSource()).toBe(styleSource());
});
