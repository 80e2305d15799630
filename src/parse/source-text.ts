import type { Nodes } from 'mdast';
import type { Position } from '../model/index.js';
import { type FrontMatterBlock, findFrontMatter } from './front-matter-block.js';
import { Lines } from './lines.js';

/** Byte order marks, or zero-width spaces that parsers take for one and do not count. */
const MARKS = /\uFEFF*/y;

/** Blocks that hold blocks. */
const CONTAINERS: ReadonlySet<string> = new Set(['list', 'listItem', 'blockquote', 'footnoteDefinition']);

const BLANK = ' \t\r\n';

/**
 * The text of one file with the offsets of the parser turned into offsets of the file: a byte order
 * mark and the front matter are part of the file and not of the Markdown.
 */
export class SourceText {
  readonly whole: string;
  readonly frontMatter: FrontMatterBlock | null;
  /** Where the Markdown opens in the file. */
  readonly shift: number;
  readonly markdown: string;
  readonly lines: Lines;

  constructor(whole: string) {
    this.whole = whole;
    this.frontMatter = findFrontMatter(whole);
    MARKS.lastIndex = this.frontMatter?.next ?? 0;
    MARKS.test(whole);
    this.shift = MARKS.lastIndex;
    this.markdown = whole.slice(this.shift);
    this.lines = new Lines(whole);
  }

  /** Start and end of an mdast node in the file. */
  span(node: Nodes): [start: number, end: number] {
    return [(node.position?.start.offset ?? 0) + this.shift, (node.position?.end.offset ?? 0) + this.shift];
  }

  /**
   * Start and end of a block, without the blank that parsers leave at its end or not: a block ends with the
   * last block in it, and that one with its last character that is seen.
   */
  extent(node: Nodes): [start: number, end: number] {
    const [start] = this.span(node);
    let last = node;
    while (CONTAINERS.has(last.type) && 'children' in last && last.children.length > 0)
      last = last.children.at(-1) as Nodes;
    const [from, to] = this.span(last);
    let end = to;
    while (end > from && BLANK.includes(this.whole.charAt(end - 1))) end--;
    return [start, end];
  }

  slice(start: number, end: number): string {
    return this.whole.slice(start, end);
  }

  position(start: number, end: number): Position {
    return this.lines.position(start, end);
  }
}
