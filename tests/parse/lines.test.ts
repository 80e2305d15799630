import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from '../../src/parse/lines.js';

describe('Lines', () => {
  it('ends a line at LF, CRLF and CR', () => {
    const lines = new Lines('a\nb\r\nc\rd');
    expect([0, 2, 5, 7].map((offset) => lines.point(offset))).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 2, column: 1, offset: 2 },
      { line: 3, column: 1, offset: 5 },
      { line: 4, column: 1, offset: 7 },
    ]);
  });

  it('does not end a line at the separators of Unicode', () => {
    expect(new Lines('a\u2028b\u0085c\fd').point(7).line).toBe(1);
  });

  it('gives the end of the source as a point', () => {
    expect(new Lines('ab\n').point(3)).toEqual({ line: 2, column: 1, offset: 3 });
    expect(new Lines('').position(0, 0).end).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it('gives the line and column that counting from the start gives', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '🙂', 'é')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), (text, n) => {
        const offset = n % (text.length + 1);
        // Between the two halves of a CRLF, the line has not ended.
        const before = text.slice(0, offset).replace(/\r$/, (end) => (text[offset] === '\n' ? ' ' : end));
        const rows = before.split(/\r\n|\n|\r/);
        expect(new Lines(text).point(offset)).toEqual({
          line: rows.length,
          column: (rows.at(-1) as string).length + 1,
          offset,
        });
      }),
      { numRuns: 1000 },
    );
  });
});
