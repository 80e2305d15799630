import { describe, expect, it } from 'vitest';
import { readRow } from '../../src/languages/term-syntax.js';

describe('readRow', () => {
  it.each([
    ['must', [['must']]],
    ['must not|shall', [['must', ' ', 'not'], ['shall']]],
    ['must( not)?', [['must', [[' ', 'not'], []]]]],
    ['tries?', [['trie', [['s'], []]]]],
    ['(is|are) to', [[[['is'], ['are']], ' ', 'to']]],
    ['a (b (c|d)|e)', [['a', ' ', [['b', ' ', [['c'], ['d']]], ['e']]]]],
    ['', [[]]],
  ])('of “%s”', (row, read) => {
    expect(readRow(row)).toEqual(read);
  });
});
