import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { wordRuns } from '../../../src/diff/index.js';
import { commitments } from '../../../src/model/index.js';
import { parse } from '../../../src/parse/index.js';
import { inlineOf, isSafeAddress, readableRuns, redlineOf } from '../../../src/render/views/inline.js';
import { protocolOf } from '../html-reader.js';

const contentOf = (markdown: string): readonly PhrasingContent[] =>
  commitments(parse(markdown).edition)[0]?.content ?? [];

describe('isSafeAddress', () => {
  it.each([
    'https://a.b/c?d#e',
    'HTTP://a.b',
    'mailto:a@b.c',
    'tel:+33123',
    '#id',
    '/path',
    'a/b:c',
    '?q=a:b',
    'file.md',
    '../a.md#b',
    '',
  ])('lets %j through', (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'javascript\r:alert(1)',
    '\u007Fjavascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'x-scheme:y',
    'view-source:javascript:1',
  ])('stops %j', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });

  it('lets no protocol through but the listed ones, as a browser reads them (law)', () => {
    const part = fc.constantFrom(
      'javascript',
      'data',
      'JAVA',
      'script',
      ':',
      '/',
      '?',
      '#',
      '\t',
      '\n',
      '\0',
      ' ',
      '\u00A0',
      '&',
      '%',
      'a',
    );
    const address = fc.oneof(
      fc.array(part).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(address, (any) => {
        if (isSafeAddress(any)) expect([null, 'http:', 'https:', 'mailto:', 'tel:']).toContain(protocolOf(any));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('inlineOf', () => {
  it('keeps marks, code, breaks and safe links', () => {
    expect(inlineOf(contentOf('**a** _b_ ~~c~~ `d` [e](https://f.g)\\\nh'))).toEqual([
      { type: 'strong', children: [{ type: 'text', value: 'a' }] },
      { type: 'text', value: ' ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
      { type: 'text', value: ' ' },
      { type: 'strike', children: [{ type: 'text', value: 'c' }] },
      { type: 'text', value: ' ' },
      { type: 'code', value: 'd' },
      { type: 'text', value: ' ' },
      { type: 'link', href: 'https://f.g', children: [{ type: 'text', value: 'e' }] },
      { type: 'break' },
      { type: 'text', value: 'h' },
    ]);
  });

  it('drops HTML and keeps the words in it', () => {
    expect(inlineOf(contentOf('a <b>c</b>'))).toEqual([
      { type: 'text', value: 'a ' },
      { type: 'text', value: 'c' },
    ]);
  });

  it('keeps the words of an unsafe link, and the words for an image', () => {
    expect(inlineOf(contentOf('[a](javascript:x) ![b](c)'))).toEqual([
      { type: 'text', value: 'a' },
      { type: 'text', value: ' ' },
      { type: 'text', value: 'b' },
    ]);
  });
});

describe('readableRuns', () => {
  const runs = fc
    .tuple(
      fc.array(fc.constantFrom('must', 'may', 'not', 'the', 'users', ';', '.', ',')),
      fc.array(fc.constantFrom('must', 'may', 'the', 'users', '.')),
    )
    .map(([before, after]) => wordRuns(before.join(' '), after.join(' ')));
  const without = (op: 'insert' | 'delete', all: ReturnType<typeof readableRuns>) =>
    all
      .filter((run) => run.op !== op)
      .map(({ text }) => text)
      .join('');

  it('keeps the old and the new words, byte for byte (law)', () => {
    fc.assert(
      fc.property(runs, (given) => {
        expect(without('insert', readableRuns(given))).toBe(without('insert', given));
        expect(without('delete', readableRuns(given))).toBe(without('delete', given));
      }),
      { numRuns: 1000 },
    );
  });

  it('is never longer than what it is given, and has nothing more to merge (law)', () => {
    fc.assert(
      fc.property(runs, (given) => {
        expect(readableRuns(given).length).toBeLessThanOrEqual(given.length);
        expect(readableRuns(readableRuns(given))).toEqual(readableRuns(given));
      }),
      { numRuns: 1000 },
    );
  });

  it('merges changes that a short word separates', () => {
    const merged = readableRuns(wordRuns('staff must answer users', 'agents may answer people'));
    expect(merged.map(({ op, text }) => `${op} ${text}`)).toEqual([
      'delete staff must answer users',
      'insert agents may answer people',
    ]);
  });

  it('keeps changes apart over the end of a sentence', () => {
    expect(readableRuns(wordRuns('must. No', 'may. Yes')).some(({ op }) => op === 'equal')).toBe(true);
  });
});

describe('redlineOf', () => {
  it('marks what was inserted and deleted', () => {
    expect(redlineOf(wordRuns('must answer', 'may answer'))).toEqual([
      { type: 'del', children: [{ type: 'text', value: 'must' }] },
      { type: 'ins', children: [{ type: 'text', value: 'may' }] },
      { type: 'text', value: ' answer' },
    ]);
  });
});
