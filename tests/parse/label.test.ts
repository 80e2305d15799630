import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/parse/label.js';

describe('labelOf', () => {
  it.each([
    ['(a) The institution', '(a)'],
    ['(iv) The institution', '(iv)'],
    ['(12) The institution', '(12)'],
    ['(2) bis The institution', '(2) bis'],
    ['1° Par son représentant', '1°'],
    ['1° bis Par son représentant', '1° bis'],
    ['2) The institution', '2)'],
    ['b) The institution', 'b)'],
    ['I.- Les personnes', 'I.-'],
    ['II – Les personnes', 'II –'],
    ['i. The institution', 'i.'],
    ['b. The institution', 'b.'],
    ['A.1 The institution', 'A.1'],
    ['2.3.1 The institution', '2.3.1'],
    ['§ 4 The institution', '§ 4'],
    ['(a)\u00A0The institution', '(a)'],
  ])('finds the label of "%s"', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  it.each(['', 'The institution', '(a)', '(see below) The', '2022 was a year', 'I think', '3 days', 'a.b c', '1.5'])(
    'sees none in "%s"',
    (text) => {
      expect(labelOf(text)).toBe(null);
    },
  );
});
