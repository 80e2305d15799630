import { describe, expect, it } from 'vitest';
import { rowsByWord, wordSet } from '../../src/languages/word-set.js';

describe('wordSet', () => {
  it('knows words, and stems with any ending', () => {
    const set = wordSet(['user*|you']);
    expect(['user', 'users', 'you', 'your', 'us'].map(set.has)).toEqual([true, true, true, false, false]);
    expect(wordSet([]).has('a')).toBe(false);
  });
});

describe('rowsByWord', () => {
  it('gives the row of a word, or -1', () => {
    const row = rowsByWord(['keep*|store', 'tell']);
    expect(['keeps', 'tell', 'sing', 'keeps'].map(row)).toEqual([0, 1, -1, 0]);
  });
});
