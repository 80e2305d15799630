import type { Paragraph, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { remark } from '../../src/parse/markdown.js';
import { folded, plainText } from '../../src/parse/plain-text.js';

const content = (markdown: string): PhrasingContent[] => (remark(markdown).children[0] as Paragraph).children;

describe('plainText', () => {
  it.each([
    ['drops emphasis, strike-through and links', 'a **b _c_** ~~d~~ [e](f)', 'a b c d e'],
    ['keeps code as it is', 'a `{#b}`', 'a {#b}'],
    ['drops HTML tags and keeps the words between them', '<b onclick="x()">a</b> <br>b', 'a b'],
    ['drops footnote marks', 'a[^1] b\n\n[^1]: c', 'a b'],
    ['gives the words of an image', '![a picture](b.png) c', 'a picture c'],
    ['resolves escapes and references', '\\*a\\* &amp; &eacute;', '*a* & é'],
    ['folds line wraps and hard breaks', 'a\nb  \nc\\\nd', 'a b c d'],
    ['keeps no-break spaces', 'a\u00A0; b\u202F: c', 'a\u00A0; b\u202F: c'],
  ])('%s', (_, markdown, text) => {
    expect(plainText(content(markdown))).toBe(text);
  });

  it('is empty without content', () => {
    expect(plainText([])).toBe('');
  });
});

describe('folded', () => {
  it('puts a text on one line, with one space between words', () => {
    expect(folded('  a\t b\r\n\r\nc\rd ')).toBe('a b c d');
  });
});
