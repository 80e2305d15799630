import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesAtEnd, misplacedBlocks, NO_ATTRIBUTES } from '../../src/parse/attributes.js';

describe('attributesAtEnd', () => {
  it.each([
    ['an id', 'Text {#a}', { start: 5, id: 'a', attributes: NO_ATTRIBUTES }],
    ['a block alone', '{#a}', { start: 0, id: 'a', attributes: NO_ATTRIBUTES }],
    ['space inside and after', 'Text { #a  } \t', { start: 5, id: 'a', attributes: NO_ATTRIBUTES }],
    ['the colon of kramdown', 'Text {: #a}', { start: 5, id: 'a', attributes: NO_ATTRIBUTES }],
    ['accents and marks in an id', 'Text {#été:1/b.c-d}', { start: 5, id: 'été:1/b.c-d', attributes: NO_ATTRIBUTES }],
    ['a class without an id', 'Text {.a .b}', { start: 5, id: null, attributes: { classes: ['a', 'b'], values: {} } }],
    [
      'quoted values',
      `Text {k="a b" l='"' m=n}`,
      { start: 5, id: null, attributes: { classes: [], values: { k: 'a b', l: '"', m: 'n' } } },
    ],
    ['the last of two values', 'T {k=a k=b}', { start: 2, id: null, attributes: { classes: [], values: { k: 'b' } } }],
    ['the last of two blocks', 'Text {#a} {#b}', { start: 10, id: 'b', attributes: NO_ATTRIBUTES }],
    ['a block before a closing sequence', 'Text {#a} ##', { start: 5, id: 'a', attributes: NO_ATTRIBUTES }],
    ['a block right before number signs', 'Text {#a}##', { start: 5, id: 'a', attributes: NO_ATTRIBUTES }],
    ['a block on the line below', 'Text\r\n{#a}', { start: 6, id: 'a', attributes: NO_ATTRIBUTES }],
  ])('reads %s', (_, source, block) => {
    expect(attributesAtEnd(source)).toEqual(block);
  });

  it.each([
    ['no braces', 'Text'],
    ['an escaped brace', 'Text \\{#a}'],
    ['a block glued to a word', 'Text{#a}'],
    ['other braces', 'Text {time}'],
    ['empty braces', 'Text {}'],
    ['words after the block', 'Text {#a} and more'],
    ['a class that is none', 'Text {.1}'],
    ['a value that is none', 'Text {k=}'],
  ])('sees none in %s', (_, source) => {
    expect(attributesAtEnd(source)).toBe(null);
  });

  it.each([
    ['two ids', '{#a #b}'],
    ['a block never closed', '{#a'],
    ['an id of nothing', '{#}'],
    ['a quote in a bare value', '{#a k=b"c}'],
    ['a brace written as a reference', '{#a k=&lbrace;}'],
  ])('calls %s malformed', (_, block) => {
    expect(attributesAtEnd(`Text ${block}`)).toEqual({ start: 5, malformed: block });
  });

  it('keeps keys that JavaScript has a meaning for', () => {
    const block = attributesAtEnd('Text {__proto__=a constructor=b}');
    const values = block && 'attributes' in block ? block.attributes.values : {};
    expect(Object.entries(values)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });

  it('reads back any block that is written by the grammar', () => {
    const name = fc.stringMatching(/^[a-zA-Zé_][a-zA-Z0-9é_:.-]{0,8}$/);
    const value = fc.stringMatching(/^[^"{}&\s](?:[^"{}&\r\n]{0,8}[^"{}&\s])?$/);
    const block = fc.record({
      id: fc.option(name),
      classes: fc.array(name, { maxLength: 3 }),
      values: fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true }),
    });
    fc.assert(
      fc.property(block, ({ id, classes, values }) => {
        const pairs = Object.entries(values).map(([key, value]) => `${key}="${value}"`);
        const parts = [...(id === null ? [] : [`#${id}`]), ...classes.map((one) => `.${one}`), ...pairs];
        fc.pre(parts.length > 0);
        expect(attributesAtEnd(`Text {${parts.join(' ')}}`)).toEqual({ start: 5, id, attributes: { classes, values } });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['spaces', `Text${' '.repeat(200_000)}end`],
    ['number signs', `Text ${'#'.repeat(200_000)} end`],
    ['openings', '{#a '.repeat(50_000)],
    ['a brace never closed', `Text {#${'a'.repeat(200_000)} {.x}`],
  ])('takes a long run of %s', (_, source) => {
    expect(() => [attributesAtEnd(source), misplacedBlocks(source)]).not.toThrow();
  });
});

describe('misplacedBlocks', () => {
  it('finds well-formed blocks with an id, wherever they stand', () => {
    expect(misplacedBlocks('One {#a}. Two{#b .c} three {: #d}')).toEqual([
      { index: 4, found: '{#a}' },
      { index: 13, found: '{#b .c}' },
      { index: 27, found: '{: #d}' },
    ]);
  });

  it('leaves escaped, malformed and id-less blocks alone', () => {
    expect(misplacedBlocks('\\{#a} {#b #c} {.d} {#} {e}')).toEqual([]);
  });
});
