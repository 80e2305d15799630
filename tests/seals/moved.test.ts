import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from '../../src/parse/lines.js';
import { movedWords } from '../../src/seals/moved.js';
import { revisedPairs } from '../arbitraries/editions.js';

describe('movedWords', () => {
  it('has the line and the words of either side', () => {
    const [one, ...others] = movedWords('# A\n\n- We must listen.\n', '# A\r\n\n- We may listen.\n').slice(1);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ deleted: 'must', inserted: 'may' });
    expect(one?.before.start).toEqual({ line: 3, column: 6, offset: 10 });
    expect(one?.after.end).toEqual({ line: 3, column: 9, offset: 14 });
  });

  it('has a place for words that only came or only went', () => {
    expect(movedWords('a b', 'a b c')).toMatchObject([{ deleted: '', inserted: ' c' }]);
    expect(movedWords('a b c', 'a c')).toMatchObject([{ inserted: '' }]);
    expect(movedWords('', 'a')).toMatchObject([
      { deleted: '', inserted: 'a', after: { start: { line: 1, column: 1 } } },
    ]);
    expect(movedWords('a', 'a')).toEqual([]);
  });

  it('quotes each side at its places, and leaves nothing else (law)', () => {
    fc.assert(
      fc.property(revisedPairs, ({ before, after }) => {
        let [was, is] = ['', ''];
        let [atBefore, atAfter] = [0, 0];
        for (const place of movedWords(before, after)) {
          for (const [source, position, words] of [
            [before, place.before, place.deleted],
            [after, place.after, place.inserted],
          ] as const) {
            expect(source.slice(position.start.offset, position.end.offset)).toBe(words);
            expect(new Lines(source).position(position.start.offset, position.end.offset)).toEqual(position);
          }
          was += before.slice(atBefore, place.before.start.offset);
          is += after.slice(atAfter, place.after.start.offset);
          [atBefore, atAfter] = [place.before.end.offset, place.after.end.offset];
        }
        expect(was + before.slice(atBefore)).toBe(is + after.slice(atAfter));
      }),
      { numRuns: 300 },
    );
  });
});
