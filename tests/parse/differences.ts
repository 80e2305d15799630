import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Where remark and satteri read a document differently, and our steps do not level it. */
export interface Difference {
  readonly what: string;
  readonly because: string;
  /** A document that they read differently; one that no longer shows it fails the test. */
  readonly example: string;
  /** Whether a document, as remark reads it, may show the difference. */
  readonly in: (root: Root, markdown: string) => boolean;
}

const sourceOf = (node: Nodes, markdown: string): string =>
  markdown.slice(node.position?.start.offset, node.position?.end.offset);

/** Whether a tree holds a node of this type for which something holds. */
function some<Type extends Nodes['type']>(
  root: Nodes,
  type: Type,
  holds: (node: Extract<Nodes, { type: Type }>) => boolean,
): boolean {
  let found = false;
  visit(root, type, (node) => {
    found ||= holds(node as never);
  });
  return found;
}

export const DIFFERENCES: readonly Difference[] = [
  {
    what: 'a note defined inside a note',
    because: 'no specification of notes says what it is: remark leaves it inside, satteri sets it beside',
    example: '[^1]: One.\n\n    [^2]: Two.\n',
    in: (root) =>
      some(root, 'footnoteDefinition', (note) =>
        note.children.some((child) => some(child, 'footnoteDefinition', () => true)),
      ),
  },
  {
    what: 'a check box before a heading that is underlined, in a list item',
    because: 'GFM has check boxes in paragraphs: remark reads its marks as words, satteri as a box',
    example: '- [x] Done\n  ====\n',
    in: (root, markdown) =>
      some(root, 'listItem', ({ children: [first] }) =>
        Boolean(first?.type === 'heading' && /^\[[ xX\t]\]\s/.test(sourceOf(first, markdown))),
      ),
  },
  {
    what: 'a check box alone on its line',
    because: 'the words on the next line begin at its start for satteri, at their first letter for remark',
    example: '- [ ]\n  We listen.\n',
    in: (root, markdown) =>
      some(root, 'listItem', (item) => /^\S+[ \t]+\[[ xX\t]\][ \t]*[\r\n]/.test(sourceOf(item, markdown))),
  },
  {
    what: 'lines that look like another table right after a table in a list item or a quote',
    because: 'they continue a paragraph for remark, and open a table for satteri',
    example: '- | a |\n  |---|\n  | b |\n| c |\n|---|\n',
    in: (root, markdown) => some(root, 'paragraph', (text) => /^\|.*[\r\n]+\|\s*:?-+/.test(sourceOf(text, markdown))),
  },
  {
    what: 'a tag alone on the line after a table',
    because: 'GFM ends a table where another block begins: HTML that cannot end a paragraph is one for remark alone',
    example: '| a |\n|---|\n<br>\n',
    in: (_, markdown) => /^[ \t>]*\|.*[\r\n]+[ \t>]*<\/?[a-z]/im.test(markdown),
  },
  {
    what: 'a note that opens with a list',
    because: 'the columns of a tab after its marker are counted from the note by one, from the line by the other',
    example: '[^1]: 1. \t We\n       We\n',
    in: (_, markdown) => /\[\^[^\]]+\]:[ \t]*(?:[-+*]|\d+[.)])/.test(markdown),
  },
  {
    what: 'a mark of emphasis beside a character beyond U+FFFF',
    because: 'CommonMark takes an emoji for punctuation there; remark sees half of it, which is none',
    example: '_a_🙂\n',
    in: (_, markdown) => /[*_~][\u{10000}-\u{10FFFF}]|[\u{10000}-\u{10FFFF}][*_~]/u.test(markdown),
  },
  {
    what: 'a list item that looks like the second line of a table',
    because: 'satteri takes the line before it for the first line of that table, and finds none',
    example: 'A\nB\n- |\n  C\n',
    in: (_, markdown) => /^[ \t>]*[-:](?=[^\r\n]*\|)[-:| \t]*$/m.test(markdown.replace(/\r/g, '\n')),
  },
];
