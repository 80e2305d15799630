import type { Point, Position } from '../model/index.js';

/** Finds line and column of offsets in one source; CR, LF and CRLF end a line, as in CommonMark. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(source: string) {
    for (const { index, 0: end } of source.matchAll(/\r\n|\n|\r/g)) this.#starts.push(index + end.length);
  }

  /** The point at an offset; one past the end of the source is its end. */
  point(offset: number): Point {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1, offset };
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) };
  }
}
