/** A piece of a term: letters, a space, or a choice between sequences. */
export type Piece = string | readonly Sequence[];
export type Sequence = readonly Piece[];

const LITERAL = /[^ ()|?]+/y;

/**
 * A row of a language file, read: `|` parts alternatives, `( )` groups them, and `?` makes the last letter or the
 * group optional. A space is a piece of its own.
 *
 * @example
 * readRow('must( not)?'); // [['must', [[' ', 'not'], []]]]
 */
export function readRow(row: string): readonly Sequence[] {
  let at = 0;

  function alternatives(): readonly Sequence[] {
    const found = [sequence()];
    while (row[at] === '|') {
      at++;
      found.push(sequence());
    }
    return found;
  }

  function sequence(): Sequence {
    const pieces: Piece[] = [];
    while (at < row.length && row[at] !== '|' && row[at] !== ')') {
      if (row[at] === '(') {
        at++;
        pieces.push(alternatives());
        at++;
      } else if (row[at] === ' ') pieces.push(row[at++] as string);
      else {
        LITERAL.lastIndex = at;
        let [text = ''] = LITERAL.exec(row) ?? [];
        // A question mark is said of the last letter alone.
        if (text.length > 1 && row[at + text.length] === '?') text = text.slice(0, -1);
        at += text.length;
        pieces.push(text);
      }
      if (row[at] !== '?') continue;
      at++;
      const piece = pieces.pop() as Piece;
      pieces.push(typeof piece === 'string' ? [[piece], []] : [...piece, []]);
    }
    return pieces;
  }

  return alternatives();
}
