import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse, remark } from '../../../src/parse/index.js';
import { markdown } from '../../../src/render/formats/markdown.js';
import { renderEdition } from '../../../src/render/index.js';
import type { Inline, Page, PageBlock } from '../../../src/render/page.js';
import { HOSTILE, hostileDocuments, MARKS } from '../hostile.js';
import { protocolOf } from '../html-reader.js';

const page = (...blocks: readonly PageBlock[]): Page => ({ title: 'T', language: 'en', phrases: 'en', blocks });
const text = (value: string): Inline => ({ type: 'text', value });
const written = (...children: readonly Inline[]) => markdown(page({ type: 'paragraph', children }));

function nodesOf(source: string): readonly Nodes[] {
  const nodes: Nodes[] = [];
  visit(remark(source), (node) => void nodes.push(node as Nodes));
  return nodes;
}

/** Says that a text has no live HTML but our own tags without attributes, no image and no unsafe link. */
function expectSafe(source: string): void {
  for (const node of nodesOf(source)) {
    if (node.type === 'html') expect(node.value).toMatch(/^<(?:br|\/?(?:strong|em|s|ins|del))>$/);
    expect(['image', 'imageReference', 'definition', 'footnoteDefinition']).not.toContain(node.type);
    if (node.type === 'link') expect([null, 'http:', 'https:', 'mailto:', 'tel:']).toContain(protocolOf(node.url));
  }
}

const edition = (source: string) => renderEdition(parse(source).edition, { format: 'markdown' });

describe('Markdown of a document', () => {
  it.each(HOSTILE)('holds nothing live of %j', (hostile) => {
    expectSafe(edition(`## ${hostile}\n\n- ${hostile}\n\n> ${hostile}\n\n${hostile}\n`));
  });

  it.each(MARKS)('has no block of the words %j', (words) => {
    const types = nodesOf(edition(`${words}\n`)).map(({ type }) => type);
    const title = ['root', 'heading', 'text', 'paragraph'];
    expect(types.filter((type) => !['text', 'html', 'break'].includes(type))).toEqual(
      title.filter((type) => type !== 'text'),
    );
  });

  it('holds nothing live of any document (law)', () => {
    fc.assert(
      fc.property(hostileDocuments, (source) => expectSafe(edition(source))),
      { numRuns: 500 },
    );
  });
});

describe('markdown', () => {
  it('writes words that read as the same words (law)', () => {
    const signs = fc.constantFrom(...'#-+*_~`<>[](){}!|\\&;:.1a@=" ', '1.', '&amp;', '![', '](', 'é', '\u00A0', '🙂');
    const words = fc.array(signs, { maxLength: 20 }).map((all) => all.join('').trim().replace(/ +/g, ' '));
    fc.assert(
      fc.property(
        words.filter((one) => one !== '' && !one.includes('\u00A0 ')),
        (one) => {
          // An address in the words is a link of GFM: nothing keeps viewers from that.
          const read = nodesOf(written(text(one))).filter(({ type }) => type !== 'link');
          expect(new Set(read.map(({ type }) => type))).toEqual(new Set(['root', 'paragraph', 'text']));
          expect(read.map((node) => ('value' in node ? node.value : '')).join('')).toBe(one);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('writes insertions bold and deletions struck', () => {
    const children: Inline[] = [
      { type: 'del', children: [text('must ')] },
      { type: 'ins', children: [text('may ')] },
      text('answer'),
    ];
    expect(written(...children)).toBe('~~must~~ **may** answer\n');
  });

  it.each<[name: string, inlines: Inline[], expected: string]>([
    [
      'a comma first',
      [text('algorithm'), { type: 'ins', children: [text(', unless')] }, text('.')],
      'algorithm<ins>, unless</ins>.\n',
    ],
    [
      'a comma alone',
      [text('must'), { type: 'del', children: [text(',')] }, text(' answer')],
      'must<del>,</del> answer\n',
    ],
    ['a dot last', [{ type: 'ins', children: [text('Dr.')] }, text('No')], '<ins>Dr.</ins>No\n'],
    ['a part of a word', [text('un'), { type: 'emphasis', children: [text('sure')] }], 'un<em>sure</em>\n'],
    ['a word', [text('a '), { type: 'ins', children: [text('b')] }, text('.')], 'a **b**.\n'],
  ])('marks %s so that Markdown reads it', (_, inlines, expected) => {
    expect(written(...inlines)).toBe(expected);
  });

  it('leaves no mark to be read as a sign (law)', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', ',', '.', '(', 'é', '«', '\u00A0'), {
      minLength: 1,
      maxLength: 5,
    });
    const inline = fc.tuple(
      fc.constantFrom('text', 'ins', 'del'),
      words.map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 5 }), (all) => {
        const inlines = all.map(
          ([type, value]): Inline => (type === 'text' ? text(value) : { type: type as 'ins', children: [text(value)] }),
        );
        const read = nodesOf(`x ${written(...inlines).trim()} x`).filter(({ type }) => type === 'text');
        expect(read.map((node) => ('value' in node ? node.value : '')).join('')).not.toMatch(/[*~]/);
      }),
      { numRuns: 1000 },
    );
  });

  it('marks nothing where there is only white space', () => {
    expect(written({ type: 'ins', children: [text(' ')] }, text('a'))).toBe('a\n');
  });

  it('names no person and refers to no other page', () => {
    expect(written(text('@someone'))).toBe('&#64;someone\n');
  });

  it('writes code that holds backticks, line ends and spaces', () => {
    for (const value of ['a', '`a`', '``', 'a `b', ' a ', '`'])
      expect(nodesOf(written({ type: 'code', value })).at(-1)).toMatchObject({ type: 'inlineCode', value });
    expect(written({ type: 'code', value: 'a\n# b' })).toBe('`a # b`\n');
  });

  it('keeps a code block in the item that holds it, whatever its line ends', () => {
    const code: PageBlock = { type: 'code', value: 'a\r```\r\n\nb' };
    const source = markdown(
      page({ type: 'list', ordered: true, items: [[{ type: 'paragraph', children: [text('x')] }, code]] }),
    );
    const types = nodesOf(source).map(({ type }) => type);
    expect(types).toEqual(['root', 'list', 'listItem', 'paragraph', 'text', 'code']);
    expect(nodesOf(source).at(-1)).toMatchObject({ value: 'a\n```\n\nb' });
  });

  it('keeps the last sign of a heading', () => {
    const source = markdown(page({ type: 'heading', level: 2, children: [text('In C #')] }));
    expect(nodesOf(source).at(-1)).toMatchObject({ type: 'text', value: 'In C #' });
  });

  it('writes a table whose cells stay cells', () => {
    const table: PageBlock = {
      type: 'table',
      caption: 'C',
      head: ['a|b', 'c'],
      rows: [[[text('d|e')], [text('f\ng')]]],
    };
    const read = nodesOf(markdown(page(table)));
    expect(read.filter(({ type }) => type === 'tableCell')).toHaveLength(4);
    expect(read.filter(({ type }) => type === 'text').map((node) => 'value' in node && node.value)).toEqual([
      'C',
      'a|b',
      'c',
      'd|e',
      'f g',
    ]);
  });

  it('quotes every line of a quote', () => {
    const quote: PageBlock = { type: 'quote', blocks: [{ type: 'code', value: 'a\nb' }] };
    expect(markdown(page(quote))).toBe('> ```\n> a\n> b\n> ```\n');
  });

  it('folds nothing away: details are written out', () => {
    const blocks: PageBlock[] = [{ type: 'paragraph', children: [text('b')] }];
    expect(
      markdown(page({ type: 'details', summary: [text('a')], blocks }, { type: 'group', role: 'r', blocks })),
    ).toBe('**a**\n\nb\n\nb\n');
  });
});
