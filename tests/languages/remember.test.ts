import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { remember } from '../../src/languages/remember.js';

it('asks once for a word, also where the answer is nothing much', () => {
  const tell = vi.fn((word: string) => word === 'yes');
  const known = remember(tell);
  expect(['no', 'yes', 'no', 'yes'].map(known)).toEqual([false, true, false, true]);
  expect(tell).toHaveBeenCalledTimes(2);
});

it('answers alike, remembered or not (law)', () => {
  const known = remember((word) => word.length);
  fc.assert(fc.property(fc.string(), (word) => known(word) === word.length && known(word) === word.length));
});
