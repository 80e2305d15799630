import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edition, type Position, walk } from '../../src/model/index.js';
import { LIMITS, parse, remark } from '../../src/parse/index.js';
import { satteri } from '../../src/parse/satteri.js';
import { digest } from '../../src/text/index.js';
import { documents } from '../arbitraries/documents.js';
import { parseFast } from './fast.js';

const inside = (inner: Position, outer: Position): boolean =>
  outer.start.offset <= inner.start.offset &&
  inner.start.offset <= inner.end.offset &&
  inner.end.offset <= outer.end.offset;

/** What must hold of every edition; the words say what does not. */
function brokenRules(edition: Edition): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  let last = 0;
  for (const { node, parent } of walk(edition)) {
    const says = (sound: boolean, what: string) => void (sound || found.push(`${node.id}: ${what}`));
    says(!ids.has(node.id), 'id of another');
    says(node.id !== '' && !/\s/.test(node.id), 'id that cannot be cited');
    says(inside(node.position, (parent ?? edition).position), 'outside its parent');
    says(inside(node.textPosition, node.position), 'words outside the node');
    says(node.position.start.offset >= last, 'before the node before it');
    ids.add(node.id);
    last = node.position.start.offset;
  }
  return found;
}

const law = (title: string, holds: (markdown: string) => void) =>
  it(title, () => {
    fc.assert(fc.property(documents, holds), { numRuns: 1000 });
  });

describe('parse', () => {
  it('reads the force of commitments by the profile that is given, or named', () => {
    const named = (profile: string) => `---\nversion: 1.0.0\n${profile}---\n\n## A\n\n- Citizens must vote. {#vote}\n`;
    const read = (markdown: string, options = {}) => {
      const { edition } = parse(markdown, { language: 'en', ...options });
      const force = [...walk(edition)].flatMap(({ node }) => (node.type === 'commitment' ? node.force : []));
      return [edition.profile, force[0]?.modality, force[0]?.benefits];
    };
    expect(read(named(''))).toEqual([null, 'obligation', 'organisation']);
    expect(read(named('profile: law\n'))).toEqual(['law', 'obligation', 'people']);
    expect(read(named('profile: rfc2119\n'))).toEqual(['rfc2119', 'none', null]);
    expect(read(named('profile: statute\n'))).toEqual([null, 'obligation', 'organisation']);
    expect(read(named('profile: rfc2119\n'), { profile: 'law' })).toEqual(['law', 'obligation', 'people']);
    expect(() => read('', { profile: 'statute' })).toThrow('Unexpected profile statute, expected one of charter');
  });

  law('gives every node an id of its own and a place inside its parent', (markdown) => {
    expect(brokenRules(parse(markdown).edition)).toEqual([]);
  });

  law('gives every message a place in the file, in the order of the places', (markdown) => {
    const { messages } = parseFast(markdown, { path: 'a.md' });
    const places = messages.map(({ place }) => place as Position);
    const whole = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: markdown.length } };
    expect(places.filter((place) => !inside(place, whole))).toEqual([]);
    expect(places.map(({ start }) => start.offset)).toEqual(
      places.map(({ start }) => start.offset).sort((a, b) => a - b),
    );
    expect(messages.filter(({ path }) => path !== 'a.md')).toEqual([]);
  });

  law('gives plain data that survives structuredClone and JSON', (markdown) => {
    const parsed = parseFast(markdown);
    expect(structuredClone(parsed)).toEqual(parsed);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
  });

  law('gives the same for the same text, and the digest of the file', (markdown) => {
    const { edition } = parseFast(markdown);
    expect(parseFast(markdown).edition).toEqual(edition);
    expect(edition.digest).toBe(digest(markdown));
  });

  it('reads a byte order mark and CRLF as part of the file', () => {
    const source = '\uFEFF---\r\ncharter: a\r\n---\r\n\r\n## B {#b}\r\n\r\n- C\r\n  d {#c}\r\n';
    const { edition } = parse(source);
    const slices = [...walk(edition)].map(({ node: { position, textPosition, text } }) => [
      source.slice(position.start.offset, position.end.offset),
      source.slice(textPosition.start.offset, textPosition.end.offset),
      text,
      position.start.line,
    ]);
    expect(edition.charter).toBe('a');
    expect(slices).toEqual([
      ['## B {#b}\r\n\r\n- C\r\n  d {#c}', 'B', 'B', 5],
      ['- C\r\n  d {#c}', 'C\r\n  d', 'C d', 7],
    ]);
  });

  it('reports all faults of a document, each at its place', () => {
    const { messages } = parse(
      [
        '---',
        'charter: a',
        'version: 1.10',
        'language: english please',
        'status: final',
        'dates: { adopted: 2023-02-29, published: soon }',
        'broken: "a" b',
        '---',
        '## A {#a #b}',
        '',
        '- B {#b}.',
        '- C {#c}',
        '- D\0 {#c}',
      ].join('\n'),
    );
    expect(messages.map(({ ruleId, place }) => `${place?.start.line}:${place?.start.column} ${ruleId}`)).toEqual([
      '3:1 invalid-version',
      '4:1 invalid-language',
      '5:1 unknown-status',
      '6:1 invalid-date',
      '6:1 invalid-date',
      '7:13 malformed-front-matter',
      '9:6 malformed-attributes',
      '11:5 misplaced-attributes',
      '13:1 duplicate-id',
      '13:4 nul-character',
    ]);
  });

  it('takes the title of the front matter, then the only heading of level 1', () => {
    expect(parse('---\ntitle: A\n---\n\n# B').edition.title).toBe('A');
    expect(parse('# B').edition.title).toBe('B');
    expect(parse('# B\n\n# C').edition.title).toBe(null);
  });

  it('takes the language of the front matter, then the one given, then what the words tell', () => {
    const text = 'We must answer all users within two months.';
    expect(parse(`---\nlanguage: fr\n---\n\n${text}`, { language: 'de' }).edition.language).toBe('fr');
    expect(parse(text, { language: 'de' }).edition.language).toBe('de');
    expect(parse(text).edition.language).toBe('en');
    expect(parse('…').edition.language).toBe(null);
  });

  it('lets another parser take the place of remark', () => {
    const { edition } = parse('a', { parser: () => remark('## Said by another') });
    expect(edition.children[0]?.text).toBe('Said by another');
  });

  it.each([undefined, null, 7, {}, new Uint8Array()])('refuses %j, which is no text', (value) => {
    expect(() => parse(value as never)).toThrow(TypeError);
  });
});

describe.each([
  ['remark', remark],
  ['satteri', satteri],
])('parse on hostile documents, by %s', (_, parser) => {
  const bomb = [...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`);
  const steps = (before: string) => Array.from({ length: 10_000 }, (_, i) => `${before}${' '.repeat(i * 2)}- a`);

  it.each([
    ['5 MB', 'A word. '.repeat(655_360), 'too-large'],
    ['10,000 lists on one line', '- '.repeat(10_000), 'too-deep'],
    ['lists as a staircase', steps('').slice(0, 1000).join('\n'), 'too-deep'],
    ['lists as a staircase in a quote', steps('> ').slice(0, 1000).join('\n'), 'too-deep'],
    ['10,000 quotes', `${'>'.repeat(10_000)} a`, 'too-deep'],
    ['10,000 quotes with spaces', `${'> '.repeat(10_000)} a`, 'too-deep'],
    ['10,000 brackets', '['.repeat(10_000), 'too-deep'],
    ['10,000 links in links', `${'['.repeat(900)}a${'](b)'.repeat(9_000)}`, 'too-deep'],
    ['10,000 marks of emphasis', '*a '.repeat(10_000), 'too-deep'],
    ['a run of 10,000 marks', '*'.repeat(10_000), 'too-deep'],
    ['10,000 footnotes in each other', '[^a]: '.repeat(10_000), 'too-deep'],
    ['a NUL', 'a\0b', 'nul-character'],
    ['an alias bomb', `---\na: &a [x, x, x, x, x, x, x, x, x]\n${bomb.join('\n')}\n---\n`, 'malformed-front-matter'],
    ['deep YAML', `---\na: ${'{a: '.repeat(10_000)}\n---\n`, 'malformed-front-matter'],
    ['keys of keys', `---\n${'? '.repeat(10_000)}\n---\n`, 'malformed-front-matter'],
  ])('takes %s with a message', (_, source, ruleId) => {
    const { edition, messages } = parse(source, { parser });
    expect(messages.map((message) => message.ruleId)).toContain(ruleId);
    expect(edition.source).toBe(source);
    expect(brokenRules(edition)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['a fence', '---'],
    ['two fences', '---\n---'],
    ['spaces', ' '.repeat(100_000)],
    ['blank lines', '\r\n'.repeat(10_000)],
    ['a word, spaces and a word', `a${' '.repeat(100_000)}b`],
    ['a comment of 4 MB', `<!-- ${'a'.repeat(LIMITS.length - 10)} -->`],
    ['backslashes', '\\'.repeat(10_000)],
    ['half a character', 'a \uD83D b'],
  ])('takes %s without a message', (_, source) => {
    const { edition, messages } = parse(source, { parser });
    expect(messages).toEqual([]);
    expect(edition.source).toBe(source);
  });

  it('keeps as one block of text what it does not take apart', () => {
    const { edition } = parse('# A\n\n- B\n', { maxLength: 5, parser });
    expect(edition.children).toHaveLength(1);
    expect(edition.children[0]).toMatchObject({ type: 'prose', form: 'code', text: '# A\n\n- B\n' });
  });

  it('takes 1,000 footnotes', () => {
    const notes = Array.from({ length: 1000 }, (_, i) => `[^${i}]: Note ${i}.\n`).join('\n');
    expect(parse(notes, { parser }).edition.children).toHaveLength(1000);
  });

  it('keeps keys that JavaScript has a meaning for', () => {
    const { edition, messages } = parse('---\ncharter: a\n__proto__: { status: adopted }\nconstructor: b\n---\n');
    expect(edition.frontMatter?.fields.map(({ key }) => key)).toEqual(['charter', '__proto__', 'constructor']);
    expect([edition.status, messages]).toEqual([null, []]);
  });
});

const corpora = new URL('../../../shared/corpora/', import.meta.url);
describe.skipIf(!existsSync(corpora))('parse on real documents (skipped without the shared corpora)', () => {
  const files = existsSync(corpora)
    ? (readdirSync(corpora, { recursive: true }) as string[]).filter((file) => file.endsWith('.md'))
    : [];

  it.each(files)('reads %s: sections, commitments, ids and places', (file) => {
    const { edition, messages } = parse(readFileSync(new URL(file, corpora), 'utf8'));
    const nodes = [...walk(edition)].map(({ node }) => node);
    expect(brokenRules(edition)).toEqual([]);
    expect(messages.filter(({ ruleId }) => ruleId.startsWith('too-'))).toEqual([]);
    expect(nodes.some(({ type }) => type === 'commitment')).toBe(true);
  });
});
