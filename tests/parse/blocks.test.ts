import { describe, expect, it } from 'vitest';
import { type RawBlock, readBlocks } from '../../src/parse/blocks.js';
import { remark } from '../../src/parse/markdown.js';
import { reporter } from '../../src/parse/report.js';
import { SourceText } from '../../src/parse/source-text.js';

function read(markdown: string) {
  const source = new SourceText(markdown);
  const { messages, report } = reporter(null);
  const blocks = readBlocks(remark(source.markdown).children as never, source, report);
  return { blocks, source, rules: messages.map(({ ruleId, actual }) => `${ruleId} ${actual}`) };
}

/** Blocks in one line each: form, level of a heading, label, id, words. */
function outline(blocks: readonly RawBlock[], indent = ''): string[] {
  return blocks.flatMap(({ form, depth, label, id, text, children }) => [
    `${indent}${form}${depth || ''}${label === null ? '' : ` [${label}]`}${id === null ? '' : ` #${id}`}: ${text}`,
    ...outline(children, `${indent}  `),
  ]);
}
const outlineOf = (markdown: string) => outline(read(markdown).blocks);

describe('readBlocks', () => {
  it.each([
    ['headings of either kind', 'A\n===\n\n## B ##\n\n###### C', ['heading1: A', 'heading2: B', 'heading6: C']],
    ['a paragraph that is a bold line', '**A**\n\nB', ['paragraph: A', 'paragraph: B']],
    ['items, with what stands in them', '- A\n  - B\n\n  C', ['item: A', '  item: B', '  paragraph: C']],
    ['mixed lists', '1. A\n   * B\n2. C', ['item [1.]: A', '  item: B', 'item [2.]: C']],
    ['task items', '- [ ] A\n- [x] B {#b}', ['item: A', 'item #b: B']],
    [
      'labels',
      '(a) A\n\n- 1° bis B\n\n# I.- C',
      ['paragraph [(a)]: (a) A', 'item [1° bis]: 1° bis B', 'heading1 [I.-]: I.- C'],
    ],
    ['quotes', '> A\n>\n> - B\n>   - C', ['quote: A', 'item: B', '  item: C']],
    ['tables', '| A | B |\n|---|---|\n| c |  |\n|  | `d` |', ['row: A | B', 'row: c |', 'row: | d']],
    ['code', '```js\nA\n\n```\n\n    B', ['code: js\nA\n', 'code: B']],
    ['HTML as text', '<div onclick="a()">\nB\n</div>', ['html: <div onclick="a()">\nB\n</div>']],
    [
      'footnotes',
      '[^a]: B\n\n    C\n\n[^d]:\n\n    - E',
      ['footnote [a]: B', '  paragraph: C', 'footnote [d]: ', '  item: E'],
    ],
    ['an item that opens with a list', '- - A\n  - B', ['item: A', 'item: B']],
    ['a heading in an item, which opens no section', '- A\n\n  ## B', ['item: A', '  heading: B']],
    ['a heading without words', '##\n\n### ###', ['heading2: ', 'heading3: ']],
    ['words between two comments', '<!-- a --> B <!-- c -->', ['html: <!-- a --> B <!-- c -->']],
  ])('reads %s', (_, markdown, expected) => {
    expect(outlineOf(markdown)).toEqual(expected);
  });

  it('takes comments, definitions and rules for no block', () => {
    expect(outlineOf('<!-- a -->\n\n<!-- b --> <!-- c -->\n\n[d]: e\n\n***\n\n- \n')).toEqual([]);
  });

  it.each([
    ['a heading', '## A {#a}', 'heading2 #a: A'],
    ['a closed heading', '## A {#a} ##', 'heading2 #a: A'],
    ['a heading that is underlined', 'A {#a}\n---', 'heading2 #a: A'],
    ['an item', '- A {#a}', 'item #a: A'],
    ['a paragraph of several lines', 'A\nB {#a}', 'paragraph #a: A B'],
    ['a line break', 'A  \n{#a}', 'paragraph #a: A'],
    ['a line break with a backslash', 'A\\\n{#a}', 'paragraph #a: A'],
    ['a line of its own', 'A\r\n{#a}', 'paragraph #a: A'],
    ['a quote', '> A\n> {#a}', 'quote #a: A'],
    ['a footnote', '[^1]: A {#a}', 'footnote [1] #a: A'],
    ['markup', '**A** [b](c) {#a}', 'paragraph #a: A b'],
    ['a value that is an address', 'A {#a source=https://example.org/b_c}', 'paragraph #a: A'],
    ['a value with marks of emphasis', 'A {#a b=*c*}', 'paragraph #a: A'],
  ])('reads an attribute block after %s', (_, markdown, expected) => {
    const { blocks, rules } = read(markdown);
    expect(outline(blocks)).toEqual([expected]);
    expect(rules).toEqual([]);
    expect(JSON.stringify(blocks[0]?.content)).not.toContain('#a');
  });

  it.each([
    ['an escape', 'A \\{#a}', 'A {#a}'],
    ['a reference', 'A &#123;#a}', 'A {#a}'],
    ['code', 'A `{#a}`', 'A {#a}'],
    ['a link', 'A [{#a}](b)', 'A {#a}'],
    ['an address', 'A <https://example.org/{#a}>', 'A https://example.org/{#a}'],
    ['strong words', '**A {#a}**', 'A {#a}'],
    ['braces of another sort', 'A {a} {}', 'A {a} {}'],
    ['a table', '| A {#a} |\n|---|', 'A {#a}'],
    ['a code block', '```\nA {#a}\n```', 'A {#a}'],
  ])('leaves braces in %s as they are', (_, markdown, text) => {
    const [block] = read(markdown).blocks;
    expect([block?.id, block?.text]).toEqual([null, text]);
  });

  it.each([
    ['A {#a #b}', 'malformed-attributes {#a #b}', 'A {#a #b}'],
    ['A {#a', 'malformed-attributes {#a', 'A {#a'],
    ['A {#a k=&lbrace;}', 'malformed-attributes {#a k=&lbrace;}', 'A {#a k={}'],
    ['A {#a}.', 'misplaced-attributes {#a}', 'A {#a}.'],
    ['A{#a}', 'misplaced-attributes {#a}', 'A{#a}'],
    ['{#a}', 'misplaced-attributes {#a}', ''],
  ])('reports the block of %s', (markdown, rule, text) => {
    const { blocks, rules } = read(markdown);
    expect(rules).toEqual([rule]);
    expect(blocks[0]?.text).toBe(text);
  });

  it('reads the last of two blocks, and reports the other', () => {
    expect(read('A {#a} {#b}').rules).toEqual(['misplaced-attributes {#a}']);
    expect(outlineOf('A {#a} {#b}')).toEqual(['paragraph #b: A {#a}']);
  });

  it.each([
    ['## A *b* {#c} ##', 'A *b*'],
    ['## ##', ''],
    ['- [x] A {#c}', 'A'],
    ['\uFEFF- A\r\n  b  \r\n  {#c}\r\n', 'A\r\n  b'],
    ['[^1]: A {#c}', 'A'],
    ['[^1]:', ''],
    ['{#c}', ''],
  ])('knows where the words of %j stand', (markdown, words) => {
    const { blocks, source } = read(markdown);
    expect(source.slice(blocks[0]?.textStart ?? -1, blocks[0]?.textEnd ?? -1)).toBe(words);
  });

  it('gives content without positions', () => {
    expect(read('**A** `b`').blocks[0]?.content).toEqual([
      { type: 'strong', children: [{ type: 'text', value: 'A' }] },
      { type: 'text', value: ' ' },
      { type: 'inlineCode', value: 'b' },
    ]);
  });
});
