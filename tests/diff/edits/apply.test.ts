import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/diff/edits/apply.js';
import type { Edit } from '../../../src/model/index.js';
import { compare, edition } from '../comparing.js';

const side = (at: number, text: string) => ({ id: null, at, text });

describe('apply', () => {
  it.each<[op: Edit['op'], edit: Edit, after: string]>([
    ['insert', { op: 'insert', before: null, after: side(3, 'x') }, 'abcxdef'],
    ['delete', { op: 'delete', before: side(1, 'bc'), after: null }, 'adef'],
    ['update', { op: 'update', before: side(1, 'bc'), after: side(1, 'BCD') }, 'aBCDdef'],
    ['move', { op: 'move', before: side(0, 'ab'), after: side(4, 'ab') }, 'cdefab'],
  ])('carries out one %s', (_, edit, after) => {
    expect(apply('abcdef', [edit])).toBe(after);
  });

  it('takes an edition or its source, and edits in any order', () => {
    const [before, after] = ['- One.\n- Two.\n- Three.\n', '- Three.\n- Two!\n- Four.\n'];
    const { edits } = compare(before, after);
    expect(apply(edition(before), edits)).toBe(after);
    expect(apply(before, edits.toReversed())).toBe(after);
  });

  it('gives the source back for no edit', () => {
    expect(apply('abc', [])).toBe('abc');
  });

  it.each([
    ['another text', 'abX', [{ op: 'delete', before: side(1, 'bc'), after: null }]],
    ['a text too short', 'a', [{ op: 'insert', before: null, after: side(3, 'x') }]],
    [
      'edits that overlap',
      'abc',
      [
        { op: 'delete', before: side(0, 'ab'), after: null },
        { op: 'delete', before: side(1, 'bc'), after: null },
      ],
    ],
    [
      'insertions that overlap',
      'abc',
      [
        { op: 'insert', before: null, after: side(0, 'xyz') },
        { op: 'insert', before: null, after: side(1, 'xyz') },
      ],
    ],
  ] satisfies [string, string, Edit[]][])('refuses %s, with the place', (_, source, edits) => {
    expect(() => apply(source, edits)).toThrow(RangeError);
    expect(() => apply(source, edits)).toThrow(/offset \d/);
  });
});
