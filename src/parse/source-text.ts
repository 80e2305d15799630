import type { Nodes } from 'mdast';
import type { Position } from '../model/index.js';
import { Lines } from './lines.js';

const BOM = '\uFEFF';

/**
 * The text of one file with the offsets of the parser turned into offsets of the file: a byte order
 * mark is part of the file and not of the Markdown.
 */
export class SourceText {
  readonly whole: string;
  readonly markdown: string;
  readonly lines: Lines;
  readonly #shift: number;

  constructor(whole: string) {
    this.whole = whole;
    this.#shift = whole.startsWith(BOM) ? BOM.length : 0;
    this.markdown = whole.slice(this.#shift);
    this.lines = new Lines(whole);
  }

  /** Start and end of an mdast node in the file. */
  span(node: Nodes): [start: number, end: number] {
    return [(node.position?.start.offset ?? 0) + this.#shift, (node.position?.end.offset ?? 0) + this.#shift];
  }

  slice(start: number, end: number): string {
    return this.whole.slice(start, end);
  }

  position(start: number, end: number): Position {
    return this.lines.position(start, end);
  }
}
