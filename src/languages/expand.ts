import { readRow, type Sequence } from './term-syntax.js';

const textsOf = (sequence: Sequence): readonly string[] =>
  sequence.reduce<readonly string[]>(
    (texts, piece) => {
      const ends = typeof piece === 'string' ? [piece] : piece.flatMap(textsOf);
      return texts.flatMap((text) => ends.map((end) => text + end));
    },
    [''],
  );

/**
 * Every text that a row of a language file names, in the order in which they are written.
 *
 * @example
 * expand("s'engage(nt)? à"); // ["s'engagent à", "s'engage à"]
 */
export const expand = (row: string): readonly string[] => readRow(row).flatMap(textsOf);
