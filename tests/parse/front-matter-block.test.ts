import { describe, expect, it } from 'vitest';
import { findFrontMatter } from '../../src/parse/front-matter-block.js';

describe('findFrontMatter', () => {
  it.each([
    ['---\na: b\n---\n\nc', 'yaml', 'a: b', '---\na: b\n---', '\nc'],
    ['+++\na = 1\n+++', 'toml', 'a = 1', '+++\na = 1\n+++', ''],
    ['\uFEFF---\r\na: b\r\nc: d\r\n--- \t\r\ne', 'yaml', 'a: b\r\nc: d', '---\r\na: b\r\nc: d\r\n--- \t', 'e'],
    ['---\ra: b\r---\rc', 'yaml', 'a: b', '---\ra: b\r---', 'c'],
    ['---\n---\na', 'yaml', '', '---\n---', 'a'],
    ['---\na\n---\n---\nb\n---\n', 'yaml', 'a', '---\na\n---', '---\nb\n---\n'],
  ])('finds that of %j', (whole, format, value, written, text) => {
    const block = findFrontMatter(whole);
    expect(block).toMatchObject({ format, value });
    expect(whole.slice(block?.start, block?.end)).toBe(written);
    expect(whole.startsWith(value, block?.valueStart)).toBe(true);
    expect(whole.slice(block?.next)).toBe(text);
  });

  it.each([
    '',
    '# A',
    '---',
    '---\na: b\n',
    '----\na\n----\n',
    '---\na: b\n+++\n',
    '\n---\na: b\n---\n',
    ' ---\na\n---\n',
  ])('finds none in %j', (whole) => {
    expect(findFrontMatter(whole)).toBe(null);
  });
});
