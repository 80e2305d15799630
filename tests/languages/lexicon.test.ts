import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { fr } from '../../src/languages/fr.js';
import { lexiconOf, rowsByWord, termsAt, wordSet } from '../../src/languages/lexicon.js';
import { tokenize } from '../../src/languages/tokenize.js';

/** The longest term that a text opens with. */
const first = (text: string, language = en) => {
  const lexicon = lexiconOf(language);
  const [found] = termsAt(tokenize(text, language), 0, lexicon.root, lexicon.adverbs);
  return found && `${found.entry.table} ${found.length}`;
};

describe('termsAt', () => {
  it.each([
    ['must not sell', 'modals 2'],
    ['need not answer', 'exemptions 2'],
    ['reserves however the right to', 'reserves 5'],
    ['except where', 'exceptions 2'],
    ['ant hill', undefined],
  ])('finds in “%s” %s', (text, found) => {
    expect(first(text)).toBe(found);
  });

  it('takes a curly apostrophe and an elision as the tables write them', () => {
    expect(first('s’efforce d’agir', fr)).toBe('modals 3');
  });

  it('ends a term at a comma', () => {
    expect(first('subject, to')).toBeUndefined();
  });

  it('reads … as at most eight words', () => {
    expect(first(`takes ${'very '.repeat(8)}into account`)).toBe('modals 11');
    expect(first(`takes ${'very '.repeat(9)}into account`)).toBeUndefined();
  });
});

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

it('compiles a language once', () => {
  expect(lexiconOf(en)).toBe(lexiconOf(en));
});
