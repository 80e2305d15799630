import type { PhrasingContent } from 'mdast';
import type { Attributes } from '../model/index.js';
import { ATTRIBUTE_SYNTAX, attributesAtEnd, misplacedBlocks, NO_ATTRIBUTES } from './attributes.js';
import { plainText } from './plain-text.js';
import type { Report } from './report.js';
import type { SourceText } from './source-text.js';

/** The words of a block, and the attribute block at their end. */
export interface Wording {
  readonly id: string | null;
  readonly attributes: Attributes;
  readonly content: readonly PhrasingContent[];
  readonly text: string;
  readonly textStart: number;
  readonly textEnd: number;
}

/** No words, at a place. */
export const wordless = (at: number): Wording => ({
  id: null,
  attributes: NO_ATTRIBUTES,
  content: [],
  text: '',
  textStart: at,
  textEnd: at,
});

/** Words without an attribute block: code, HTML, rows. */
export const plain = (content: readonly PhrasingContent[], text: string, [start, end]: Span): Wording => ({
  id: null,
  attributes: NO_ATTRIBUTES,
  content,
  text,
  textStart: start,
  textEnd: end,
});

/** Start and end in the file. */
export type Span = readonly [start: number, end: number];

/** Inline content without positions, cut before an attribute block that starts at `cut`. */
export function inline(content: readonly PhrasingContent[], cut: number, source: SourceText): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  for (const node of content) {
    const [start, end] = source.span(node);
    if (start >= cut) break;
    const { position: _, data: __, ...bare } = node as PhrasingContent & { data?: unknown };
    if ('children' in node) {
      kept.push({ ...bare, children: inline(node.children as PhrasingContent[], cut, source) } as PhrasingContent);
    } else if (node.type === 'text' && end > cut) {
      // No brace can stand in a well-formed block, not even as a reference: the last one opens it.
      kept.push({ type: 'text', value: node.value.slice(0, node.value.lastIndexOf('{')).trimEnd() });
    } else kept.push(bare as PhrasingContent);
  }
  return kept;
}

/** Blocks that stand where they mean nothing, before `end`: an id that nobody could cite would be lost unseen. */
function reportMisplaced(content: readonly PhrasingContent[], end: number, source: SourceText, report: Report): void {
  for (const node of content) {
    const [start, stop] = source.span(node);
    if (node.type !== 'text' || start >= end) continue;
    for (const { index, found } of misplacedBlocks(source.slice(start, Math.min(stop, end)))) {
      const place = source.position(start + index, start + index + found.length);
      report('misplaced-attributes', place, found, 'it after a space, at the end of a heading, list item or paragraph');
    }
  }
}

/** What the words of a heading, paragraph or item say, with the attribute block at their end; null without words. */
export function wording(content: readonly PhrasingContent[], source: SourceText, report: Report): Wording | null {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return null;
  const textStart = source.span(first)[0];
  const contentEnd = source.span(last)[1];
  const written = attributesAtEnd(source.slice(textStart, contentEnd));
  // In a code span or a link, braces are the author's.
  const opensInText =
    written !== null &&
    content.some((node) => {
      const [start, end] = source.span(node);
      return node.type === 'text' && start <= textStart + written.start && textStart + written.start < end;
    });
  const block = opensInText ? written : null;
  if (block && 'malformed' in block) {
    const place = source.position(textStart + block.start, contentEnd);
    report('malformed-attributes', place, block.malformed, ATTRIBUTE_SYNTAX);
  }
  const sound = block && !('malformed' in block) ? block : null;
  reportMisplaced(content, block ? textStart + block.start : contentEnd, source, report);
  const cut = sound ? textStart + sound.start : contentEnd;
  const kept = inline(content, cut, source);
  const textEnd = textStart + withoutLastLine(source.slice(textStart, cut)).length;
  const text = plainText(kept);
  if (sound && text === '') {
    report(
      'misplaced-attributes',
      source.position(textStart, contentEnd),
      source.slice(textStart, contentEnd),
      'words before it',
    );
  }
  return {
    id: sound?.id ?? null,
    attributes: sound?.attributes ?? NO_ATTRIBUTES,
    content: kept,
    text,
    textStart,
    textEnd,
  };
}

/**
 * Words up to where a block on a line of its own was cut off: the marks of that line's quotes are no words.
 * A loop: a pattern that ends at the end is quadratic in a run of spaces.
 */
function withoutLastLine(words: string): string {
  let at = words.length;
  while (at > 0 && ' \t>'.includes(words.charAt(at - 1))) at--;
  return ('\r\n'.includes(words.charAt(at - 1) || ' ') ? words.slice(0, at) : words).trimEnd();
}
