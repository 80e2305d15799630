import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parse/index.js';
import { neutral, PLAIN, plainText } from '../../../src/render/formats/text.js';
import { renderEdition } from '../../../src/render/index.js';
import type { Inline, Page, PageBlock } from '../../../src/render/page.js';
import { hostileDocuments } from '../hostile.js';

const page = (...blocks: readonly PageBlock[]): Page => ({ title: 'T', language: 'en', phrases: 'en', blocks });
const text = (value: string): Inline => ({ type: 'text', value });

/** Characters that would drive a terminal or turn the order of the text around. */
const DRIVING = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;

describe('plainText', () => {
  it('shows control characters as pictures', () => {
    expect(plainText(page({ type: 'paragraph', children: [text('\u001B[31ma\u0007\r\u202Eb')] }))).toBe(
      '␛[31ma␇␍\uFFFDb\n',
    );
    expect(plainText(page({ type: 'code', value: '\u001B[2J' }))).toBe('    ␛[2J\n');
  });

  it('has no character that drives a terminal, whatever the document (law)', () => {
    const documents = fc.oneof(hostileDocuments, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(documents, (source) => {
        expect(renderEdition(parse(source).edition, { format: 'text' })).not.toMatch(DRIVING);
      }),
      { numRuns: 500 },
    );
  });

  it('marks changes as wdiff does', () => {
    const children: Inline[] = [
      { type: 'del', children: [text('must')] },
      { type: 'ins', children: [text('may')] },
    ];
    expect(plainText(page({ type: 'paragraph', children }))).toBe('[-must-]{+may+}\n');
  });

  it('sets the columns of a table under one another, unless they are too wide', () => {
    const table = (first: string): PageBlock => ({
      type: 'table',
      caption: 'c',
      head: ['a', 'b'],
      rows: [
        [[text(first)], [text('d')]],
        [[text('e')], [text('f')]],
      ],
    });
    expect(plainText(page(table('long')))).toBe('c\n  a    | b\n  long | d\n  e    | f\n');
    expect(plainText(page(table('x'.repeat(200))))).toBe(`c\n  a | b\n  ${'x'.repeat(200)} | d\n  e | f\n`);
  });

  it('lays out each block', () => {
    const paragraph = (value: string): PageBlock => ({ type: 'paragraph', children: [text(value)] });
    const blocks: PageBlock[] = [
      { type: 'heading', level: 1, children: [text('Été')] },
      { type: 'heading', level: 2, children: [text('b')] },
      { type: 'list', items: [[paragraph('c'), paragraph('d')], [paragraph('e')]] },
      { type: 'quote', blocks: [paragraph('f')] },
      { type: 'group', role: 'r', blocks: [paragraph('g'), paragraph('h')] },
      { type: 'details', summary: [text('i')], blocks: [paragraph('j')] },
      { type: 'table', caption: 'k', head: ['l', 'm'], rows: [[[text('n')], [text('o')]]] },
      {
        type: 'paragraph',
        children: [{ type: 'code', value: 'p' }, { type: 'break' }, { type: 'link', href: 'q', children: [text('r')] }],
      },
    ];
    expect(plainText(page(...blocks))).toBe(
      'Été\n===\n\nb\n\n  - c\n    d\n  - e\n\n> f\n\ng\nh\n\ni\nj\n\nk\n  l | m\n  n | o\n\np\nr\n',
    );
  });

  it('asks the style for each mark', () => {
    const style = { ...PLAIN, soft: (words: string) => `(${words})`, heading: (words: string) => `*${words}*` };
    const blocks: PageBlock[] = [
      { type: 'heading', level: 2, children: [text('a')] },
      { type: 'paragraph', role: 'because', children: [text('b')] },
    ];
    expect(plainText(page(...blocks), style)).toBe('*a*\n\n(b)\n');
  });
});

describe('neutral', () => {
  it('keeps letters, line ends and tabs (law)', () => {
    expect(neutral('é\t\n\u00A0🙂')).toBe('é\t\n\u00A0🙂');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(neutral(any)).not.toMatch(DRIVING);
        expect(neutral(any)).toHaveLength(any.length);
      }),
      { numRuns: 1000 },
    );
  });
});
