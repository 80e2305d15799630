import { describe, expect, it } from 'vitest';
import { invert } from '../../../src/diff/edits/invert.js';

describe('invert', () => {
  it('turns an insertion into a deletion, and swaps the sides of the rest', () => {
    const [one, other] = [
      { id: 'a', at: 0, text: 'x' },
      { id: 'b', at: 4, text: 'y' },
    ];
    expect(
      invert([
        { op: 'insert', before: null, after: one },
        { op: 'delete', before: one, after: null },
        { op: 'update', before: one, after: other },
        { op: 'move', before: other, after: one },
      ]),
    ).toEqual([
      { op: 'delete', before: one, after: null },
      { op: 'insert', before: null, after: one },
      { op: 'update', before: other, after: one },
      { op: 'move', before: one, after: other },
    ]);
  });
});
