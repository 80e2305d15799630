import type { Paragraph } from 'mdast';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { levelAddresses } from '../../src/parse/addresses.js';

/** The inline content of a paragraph, each node by its type and its source. */
function inline(markdown: string): string[] {
  const root = levelAddresses(markdownToMdast(markdown) as never, markdown);
  return (root.children[0] as Paragraph).children.map(
    ({ type, position }) => `${type} ${markdown.slice(position?.start.offset, position?.end.offset)}`,
  );
}

describe('levelAddresses', () => {
  it.each([
    ['see www.example.org', ['text see ', 'link www.example.org']],
    ['[a] https://example.org', ['text [a] ', 'link https://example.org']],
    ['\\[ a@example.org', ['text \\[ ', 'link a@example.org']],
    ['[ <https://example.org>', ['text [ ', 'link <https://example.org>']],
    ['[ [a](b)', ['text [ ', 'link [a](b)']],
  ])('leaves the links of %j', (markdown, nodes) => {
    expect(inline(markdown)).toEqual(nodes);
  });

  it.each([
    ['[see www.example.org', ['text [see www.example.org']],
    ['[see https://example.org]', ['text [see https://example.org]']],
    ['[ a@example.org or b@example.org.', ['text [ a@example.org or b@example.org.']],
    ['**[a** www.example.org', ['strong **[a**', 'text  www.example.org']],
    ['a\\+b@example.org', ['text a\\+b@example.org']],
  ])('makes text of the address in %j, as remark does', (markdown, nodes) => {
    expect(inline(markdown)).toEqual(nodes);
  });

  it('counts brackets in one block at a time', () => {
    const markdown = '[a\n\nwww.example.org';
    const root = levelAddresses(markdownToMdast(markdown) as never, markdown);
    expect((root.children[1] as Paragraph).children[0]?.type).toBe('link');
  });
});
