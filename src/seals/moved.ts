import { wordRuns } from '../diff/index.js';
import type { Moved, Point } from '../model/index.js';

/** Where a text ends that begins at a point; CR, LF and CRLF end a line, as in CommonMark. */
function after({ line, column, offset }: Point, text: string): Point {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)];
  const last = ends.at(-1);
  return {
    line: line + ends.length,
    column: last ? text.length - last.index - last[0].length + 1 : column + text.length,
    offset: offset + text.length,
  };
}

/**
 * Every place where a source is not as it was, with the words of either side. Words beside one another that went and
 * came are one place.
 *
 * @example
 * movedWords('We must listen.', 'We may listen.').map(({ deleted, inserted }) => [deleted, inserted]);
 * // [['must', 'may']]
 */
export function movedWords(before: string, now: string): readonly Moved[] {
  const found: Moved[] = [];
  let [was, is]: [Point, Point] = [
    { line: 1, column: 1, offset: 0 },
    { line: 1, column: 1, offset: 0 },
  ];
  for (const { op, text } of wordRuns(before, now)) {
    const old = op === 'insert' ? was : after(was, text);
    const present = op === 'delete' ? is : after(is, text);
    const last = found.at(-1);
    if (op !== 'equal') {
      const beside = last && last.before.end.offset === was.offset && last.after.end.offset === is.offset;
      const from = beside ? found.pop() : undefined;
      found.push({
        before: { start: from?.before.start ?? was, end: old },
        after: { start: from?.after.start ?? is, end: present },
        deleted: (from?.deleted ?? '') + (op === 'delete' ? text : ''),
        inserted: (from?.inserted ?? '') + (op === 'insert' ? text : ''),
      });
    }
    [was, is] = [old, present];
  }
  return found;
}
