/**
 * A place in a source file, as in [unist](https://github.com/syntax-tree/unist#point).
 * `line` and `column` count from 1, `offset` from 0, in UTF-16 code units.
 */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A span of a source file; `end` is the first place after it. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}
