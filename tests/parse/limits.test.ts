import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excess, LIMITS } from '../../src/parse/limits.js';
import { documents } from '../arbitraries/documents.js';

const staircase = (steps: number, before = '') =>
  Array.from({ length: steps }, (_, i) => `${before}${'  '.repeat(i)}- a`).join('\n');

describe('excess', () => {
  it('takes a text of the longest length, and no longer', () => {
    expect(excess('a'.repeat(10), 10)).toBe(null);
    expect(excess('a'.repeat(11), 10)).toEqual({
      ruleId: 'too-large',
      offset: 0,
      actual: '11',
      expected: 'at most 10',
    });
  });

  it.each([
    ['lists on one line', '- '.repeat(LIMITS.depth + 1)],
    ['ordered lists on one line', '1. '.repeat(LIMITS.depth + 1)],
    ['lists as a staircase', staircase(LIMITS.depth + 1)],
    ['lists as a staircase in a quote', staircase(LIMITS.depth + 1, '> ')],
    ['quotes', '>'.repeat(LIMITS.depth + 1)],
    ['quotes and lists', '> - '.repeat(LIMITS.depth)],
    ['footnotes', '[^1]: '.repeat(LIMITS.depth + 1)],
    ['brackets', '[a '.repeat(LIMITS.delimiters + 1)],
    ['emphasis', '*a '.repeat(LIMITS.delimiters + 1)],
    ['a run of one mark', '*'.repeat(LIMITS.run + 1)],
    ['a run of brackets', '['.repeat(10_000)],
    ['lines that a quote takes in', `> x\n${'y\n'.repeat(LIMITS.lines + 1)}`],
    ['lines that a title takes in', `${'a\n'.repeat(LIMITS.lines + 1)}===\n`],
    ['deep lines', `${'>'.repeat(90)} a\n\nb\n\n`.repeat(90)],
  ])('refuses too many %s', (_, source) => {
    expect(excess(source)?.ruleId).toBe('too-deep');
  });

  it.each([
    ['lists on one line', '- '.repeat(LIMITS.depth)],
    ['a staircase', staircase(LIMITS.depth)],
    ['brackets', '[a '.repeat(LIMITS.delimiters)],
    ['marks in two blocks', `${'*a '.repeat(3000)}\n\n${'*a '.repeat(3000)}`],
    ['a run of one mark', '*'.repeat(LIMITS.run)],
    ['a long rule', '-'.repeat(10_000)],
    ['list items without a blank line', '- a\n'.repeat(10_000)],
    ['lines of code', `\`\`\`\n${'a\n'.repeat(10_000)}\`\`\`\n`],
    ['lines in two blocks', `${'a\n'.repeat(2500)}\n`.repeat(2)],
    ['a wide table', `|${' a |'.repeat(5000)}`],
  ])('takes as many %s as it says', (_, source) => {
    expect(excess(source)).toBe(null);
  });

  it('says where', () => {
    expect(excess(`a\r\n\r\nb\r\n${'- '.repeat(200)}`)).toMatchObject({ offset: 8, actual: '200 levels' });
  });

  it('takes what editors write', () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        expect(excess(markdown)).toBe(null);
      }),
      { numRuns: 1000 },
    );
  });
});
