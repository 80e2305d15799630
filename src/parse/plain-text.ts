import type { Nodes, PhrasingContent } from 'mdast';

/** White space that Markdown folds, where it is not one space already; no-break spaces are the author's and stay. */
const FOLDED = / *[\t\r\n][ \t\r\n]*| {2,}/g;

/** A text as Markdown reads it: on one line, one space between words. */
export const folded = (text: string): string => text.replace(FOLDED, ' ').trim();

function raw(node: Nodes): string {
  switch (node.type) {
    case 'html':
    case 'footnoteReference':
      return '';
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      if ('value' in node) return node.value;
      return 'children' in node ? (node.children as Nodes[]).map(raw).join('') : '';
  }
}

/**
 * The words of inline content: no markup, no HTML tags, no footnote marks; white space folded.
 *
 * @example
 * plainText(paragraph.children); // 'The user is informed.'
 */
export function plainText(content: readonly PhrasingContent[]): string {
  return folded(content.map(raw).join(''));
}
