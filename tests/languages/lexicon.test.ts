import { expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { lexiconOf } from '../../src/languages/lexicon.js';

it('compiles a language once', () => {
  expect(lexiconOf(en)).toBe(lexiconOf(en));
});

it('knows which words open a term or an amount', () => {
  const known = ['must', 'Twice', '30', 'hill', ','].flatMap(lexiconOf(en).wordsOf);
  expect(known.map(({ opens }) => opens)).toEqual(['term', 'amount', 'amount', null, null]);
  expect(known.map(({ stop }) => stop)).toEqual(['', '', '', '', 'clause']);
});
