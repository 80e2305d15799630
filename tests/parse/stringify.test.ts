import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edition, type Node, nodeById, walk } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { folded } from '../../src/parse/plain-text.js';
import { stringify, withText } from '../../src/parse/stringify.js';
import { documents, replacements } from '../arbitraries/documents.js';
import { parseFast } from './fast.js';

const edited = (markdown: string, id: string, text: string): string =>
  stringify(withText(parse(markdown).edition, id, text));

const nodesOf = (edition: Edition): readonly Node[] => [...walk(edition)].map(({ node }) => node);
const isEditable = (node: Node): boolean =>
  node.type === 'section' ||
  !(['code', 'html', 'row'].includes(node.form) || (node.form === 'footnote' && node.content.length === 0));

describe('stringify', () => {
  it('gives back the bytes of every document', () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        expect(stringify(parseFast(markdown).edition)).toBe(markdown);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back the bytes of an edition that went through JSON', () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const copy = JSON.parse(JSON.stringify(parseFast(markdown).edition)) as Edition;
        expect(stringify(copy)).toBe(markdown);
      }),
      { numRuns: 200 },
    );
  });

  const corpora = new URL('../../../shared/corpora/', import.meta.url);
  describe.skipIf(!existsSync(corpora))('on real documents (skipped without the shared corpora)', () => {
    const files = existsSync(corpora)
      ? (readdirSync(corpora, { recursive: true }) as string[]).filter((file) => file.endsWith('.md'))
      : [];
    it.each(files)('gives back the bytes of %s', (file) => {
      const markdown = readFileSync(new URL(file, corpora), 'utf8');
      expect(stringify(parse(markdown).edition)).toBe(markdown);
    });
  });

  it('writes several edits at once', () => {
    const { edition } = parse('## A {#a}\n\n- B {#b}\n  - C {#c}\n');
    const changed = withText(withText(withText(edition, 'c', 'Z'), 'a', 'X'), 'b', 'Y');
    expect(stringify(changed)).toBe('## X {#a}\n\n- Y {#b}\n  - Z {#c}\n');
  });
});

describe('withText', () => {
  it('changes the bytes of the words only, and they are read back as that text', () => {
    fc.assert(
      fc.property(documents, replacements, fc.nat(), (markdown, text, n) => {
        const { edition } = parseFast(markdown);
        const nodes = nodesOf(edition);
        const editable = nodes.filter(isEditable);
        const node = editable[n % editable.length];
        // A block without words is no block any more; NUL is read as U+FFFD.
        fc.pre(node !== undefined && folded(text) !== '' && !text.includes('\0'));
        const { start, end } = node.textPosition;
        const result = stringify(withText(edition, node.id, text));
        expect(result.slice(0, start.offset)).toBe(markdown.slice(0, start.offset));
        expect(result.endsWith(markdown.slice(end.offset))).toBe(true);

        const again = nodesOf(parseFast(result).edition);
        const same = again[nodes.indexOf(node)];
        expect(again.length).toBe(nodes.length);
        expect(same).toMatchObject({ type: node.type, text: folded(text), attributes: node.attributes });
        if (!node.derived) expect(same?.id).toBe(node.id);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['- A {#a}\n', 'B'],
    ['- [x] A {#a}\n', 'B'],
    ['## A {#a} ##\r\n', 'B'],
    ['A {#a}\n===\n', 'B'],
    ['A\nwrapped {#a}\n', 'B'],
    ['> A\n> {#a}\n', 'B'],
    ['[^1]: A {#a}', 'B'],
  ])('keeps the marks around the words of %j', (markdown, text) => {
    expect(edited(markdown, 'a', text)).toBe(markdown.replace(/A(\nwrapped)?/, 'B'));
  });

  it.each([
    ['## A {#a}', '{#b}', '## \\{#b} {#a}'],
    ['## A {#a}', 'B #', '## B \\# {#a}'],
    ['A {#a}\n---', '- B', '\\- B {#a}\n---'],
    ['- A {#a}', '1. B', '- 1\\. B {#a}'],
    ['- A {#a}', ' B\n C ', '- B C {#a}'],
    ['A\n{#a}', 'B\\', 'B\\\\\n{#a}'],
    ['A {#a}', '<b> & &amp;', '\\<b> & \\&amp; {#a}'],
    ['- {#a}', 'B', '- B {#a}'],
  ])('of %j by %j gives %j', (markdown, text, result) => {
    expect(edited(markdown, 'a', text)).toBe(result);
  });

  it('gives words to a heading that has none', () => {
    expect(edited('##', 'heading', 'A')).toBe('## A');
    expect(edited('### ###', 'heading', 'A')).toBe('### A ###');
  });

  it('leaves the edition that it is given alone', () => {
    const { edition } = parse('- A {#a}\n- B {#b}\n');
    const before = structuredClone(edition);
    const after = withText(edition, 'a', 'C');
    expect(edition).toEqual(before);
    expect([nodeById(after, 'a')?.text, nodeById(after, 'b')?.text]).toEqual(['C', 'B']);
  });

  it.each(['nowhere', '', '__proto__'])('refuses the unknown id %j', (id) => {
    expect(() => edited('- A {#a}', id, 'B')).toThrow(RangeError);
  });

  it.each([
    ['code', '```\nA\n```', 'a'],
    ['HTML', '<div>', 'div'],
    ['a table row', '| A |\n|---|', 'a'],
    ['a footnote without words', '[^1]:\n\n    - A', 'fn-1'],
  ])('refuses %s, whose words are edited in the source', (_, markdown, id) => {
    expect(() => edited(markdown, id, 'B')).toThrow(TypeError);
  });
});
