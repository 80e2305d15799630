import { describe, expect, it } from 'vitest';
import { walk } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';

/** The ids of a document, in its order; derived ones in parentheses. */
const ids = (markdown: string): string[] =>
  [...walk(parse(markdown).edition)].map(({ node }) => (node.derived ? `(${node.id})` : node.id));

describe('ids', () => {
  it.each([
    [
      'the headings around, then six words',
      '## L’été\n\n### B\n\nOne two three four five six seven.',
      ['(l-ete)', '(l-ete/b)', '(l-ete/b/one-two-three-four-five-six)'],
    ],
    ['the only title left out', '# A\n\n## B\n\n- C', ['(a)', '(b)', '(b/c)']],
    ['titles kept when there are two', '# A\n\n- B\n\n# C\n\n- D', ['(a)', '(a/b)', '(c)', '(c/d)']],
    ['the item around', '- A\n  - B', ['(a)', '(a/b)']],
    ['an explicit id around', '## A {#x}\n\n- B', ['x', '(x/b)']],
    ['labels left out', '- (a) One\n- 2) Two\n\n1° Three', ['(one)', '(two)', '(three)']],
    ['a label when there is nothing else', '§ 4 ☃', ['(4)']],
    ['the form of a block without letters', '- ☃\n\n☃', ['(item)', '(paragraph)']],
    ['the mark of a footnote', 'A[^b-c]\n\n[^b-c]: D', ['(a)', '(fn-b-c)']],
    ['other scripts', '日本 語\n\nעברית', ['(日本-語)', '(עברית)']],
  ])('are made from %s', (_, markdown, expected) => {
    expect(ids(markdown)).toEqual(expected);
  });

  it('number twins, and step over ids that are taken', () => {
    expect(ids('- A\n- A\n- A 2\n- A')).toEqual(['(a)', '(a-2)', '(a-2-2)', '(a-3)']);
    expect(ids('- A\n- A\n- B {#a-2}\n- C {#a}')).toEqual(['(a-3)', '(a-4)', 'a-2', 'a']);
  });

  it('that are explicit are never taken by a derived one, wherever they stand', () => {
    expect(ids('Listen\n\n- We {#listen}')).toEqual(['(listen-2)', 'listen']);
  });

  it('that are written twice stay with the first, and each other is reported with the line of the first', () => {
    const markdown = '- A\n  - B {#x}\n\nC {#x}\n\n## D {#x}';
    expect(ids(markdown)).toEqual(['(a)', 'x', '(c)', '(d)']);
    expect(
      parse(markdown).messages.map(({ actual, expected, place }) => [actual, expected, place?.start.line]),
    ).toEqual([
      ['x', 'an id of its own (line 2 has this one)', 4],
      ['x', 'an id of its own (line 2 has this one)', 6],
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('may be %s', (id) => {
    expect(ids(`- ${id}\n- A {#${id}}`)[1]).toBe(id);
    expect(parse(`- A {#${id}}`).messages).toEqual([]);
  });
});
