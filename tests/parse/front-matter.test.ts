import { describe, expect, it } from 'vitest';
import { readFrontMatter, readYaml } from '../../src/parse/front-matter.js';
import { Lines } from '../../src/parse/lines.js';
import { reporter } from '../../src/parse/report.js';

/** Front matter between its fences, as fields by key and faults with the line in the file. */
function read(value: string, format: 'yaml' | 'toml' = 'yaml') {
  const fence = format === 'yaml' ? '---' : '+++';
  const source = `${fence}\n${value}\n${fence}\n`;
  const { messages, report } = reporter(null);
  const block = { format, value, start: 0, valueStart: 4, end: source.length - 1, next: source.length };
  const { fields } = readFrontMatter(block, new Lines(source), report);
  return {
    fields,
    source,
    values: fields.map(({ key, value }) => [key, value]),
    faults: messages.map(({ actual, place }) => `${place?.start.line}: ${actual}`),
    expected: messages.map(({ expected }) => expected),
  };
}

describe('front matter in YAML', () => {
  it('is fields in their order, each with its source and its place', () => {
    const { fields, source } = read('title: A # note\ndates:\n  adopted: 2022-05-01\n"b c": [1, ~]');
    expect(fields.map(({ key, value, text }) => ({ key, value, text }))).toEqual([
      { key: 'title', value: 'A', text: 'title: A' },
      { key: 'dates', value: { adopted: '2022-05-01' }, text: 'dates:\n  adopted: 2022-05-01' },
      { key: 'b c', value: [1, null], text: '"b c": [1, ~]' },
    ]);
    for (const { text, position } of fields)
      expect(source.slice(position.start.offset, position.end.offset)).toBe(text);
    expect(fields.map(({ position }) => position.start.line)).toEqual([2, 3, 5]);
  });

  it.each([
    ['LF', 'a: 1\nb: 2'],
    ['CRLF', 'a: 1\r\nb: 2'],
    ['CR', 'a: 1\rb: 2'],
  ])('ends its lines with %s', (_, value) => {
    expect(read(value).values).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('gives the line of each fault in the file, and what can be read in spite of it', () => {
    const { values, faults } = read('version: 1.0.0\nbad: "a" b\ntitle: x\ntitle: y');
    expect(faults).toEqual(['3: Unexpected scalar at node end', '5: Map keys must be unique']);
    expect(values).toContainEqual(['version', '1.0.0']);
  });

  it.each([
    ['- a', '2: no mapping'],
    ['just words', '2: no mapping'],
    ['? [a, b]\n: c', '2: a mapping or a list as a key'],
    ['a: *nowhere', '2: Unresolved alias (the anchor must be set before the alias): nowhere'],
    [`a: ${'b'.repeat(131_072)}`, '2: 131075 characters'],
  ])('says what is wrong with %.20s', (value, fault) => {
    expect(read(value).faults).toEqual([fault]);
  });

  it('is no fields and no fault when it is empty', () => {
    expect(read('')).toMatchObject({ fields: [], faults: [] });
    expect(read('# only a comment')).toMatchObject({ fields: [], faults: [] });
  });

  it('keeps keys that JavaScript has a meaning for', () => {
    const { values } = read('__proto__: a\nconstructor: { prototype: b }\ntoString: c\n1: d\n~: e');
    expect(values).toEqual([
      ['__proto__', 'a'],
      ['constructor', { prototype: 'b' }],
      ['toString', 'c'],
      ['1', 'd'],
      ['', 'e'],
    ]);
  });

  it('writes what JSON cannot hold as JSON does', () => {
    expect(read('a: .nan\nb: .inf\nc: 123456789012345678901234567890').values.map(([, value]) => typeof value)).toEqual(
      ['object', 'object', 'number'],
    );
  });

  it('does not expand an alias bomb', () => {
    const levels = [...'bcdefghi'].map((name, i) => {
      return `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`;
    });
    const { fields, faults } = read(['a: &a [x, x, x, x, x, x, x, x, x]', ...levels].join('\n'));
    expect(fields).toEqual([]);
    expect(faults).toEqual(['2: Excessive alias count indicates a resource exhaustion attack']);
  });

  it.each([
    ['mappings in braces', `k: ${'{a: '.repeat(10_000)}`],
    ['lists in brackets', `k: ${'['.repeat(10_000)}`],
    ['lists of lists', '- '.repeat(10_000)],
    ['keys of keys', '? '.repeat(1_000)],
    ['closed brackets', `k: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['steps', Array.from({ length: 450 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['anchors', `k: ${'&a '.repeat(10_000)}`],
    ['an alias of itself', 'a: &a [*a]'],
  ])('takes deep %s without throwing', (_, value) => {
    expect(() => read(value)).not.toThrow();
  });
});

describe('front matter in TOML', () => {
  it('is fields with the line that opens with their key', () => {
    const { fields, source } = read('title = "A"\n"b.c" = 1\ndate = 2020-01-01\n[params]\nd = true', 'toml');
    expect(fields.map(({ key, value, text }) => [key, value, text])).toEqual([
      ['title', 'A', 'title = "A"'],
      ['b.c', 1, '"b.c" = 1'],
      ['date', '2020-01-01', 'date = 2020-01-01'],
      ['params', { d: true }, '[params]'],
    ]);
    for (const { text, position } of fields)
      expect(source.slice(position.start.offset, position.end.offset)).toBe(text);
  });

  it('gives the line of a fault in the file', () => {
    const { faults, expected } = read('a = 1\nb = \nc = 2', 'toml');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^3: Invalid TOML/);
    expect(expected).toEqual(['TOML: `key = value` lines']);
  });

  it('keeps keys that JavaScript has a meaning for', () => {
    expect(read('__proto__ = 1\nconstructor = 2', 'toml').values).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
  });

  it.each([
    ['arrays', `a = ${'['.repeat(10_000)}`],
    ['tables', `a = ${'{a='.repeat(10_000)}`],
    ['dotted keys', `${'a.'.repeat(50_000)}a = 1`],
  ])('takes deep %s without throwing', (_, value) => {
    expect(read(value, 'toml').faults).toHaveLength(1);
  });
});

describe('readYaml', () => {
  it('counts places from where the text stands in the file', () => {
    const source = 'skipped\na: 1';
    const [field] = readYaml('a: 1', 8, new Lines(source), () => undefined);
    expect(field?.position.start).toEqual({ line: 2, column: 1, offset: 8 });
  });
});
