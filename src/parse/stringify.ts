import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { type Edition, type Node, walk } from '../model/index.js';
import { folded, plainText } from './plain-text.js';

/** Writes text so that Markdown reads it as that text: `{` too, which could open an attribute block. */
const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { unsafe: [{ character: '{', inConstruct: 'phrasing' }] } as object)
  .freeze();

/** A heading that opens with number signs: its words may look like a list, but not end like a heading. */
const ATX = /#{1,6}(?=[ \t\r\n]|$)/y;

function escaped(text: string, isAtx: boolean): string {
  const block = isAtx ? { type: 'heading', depth: 6 } : { type: 'paragraph' };
  const children = [{ type: 'text', value: folded(text) }];
  const written = writer.stringify({ type: 'root', children: [{ ...block, children }] } as never);
  const words = (isAtx ? written.replace(/^#+ ?/, '') : written).trimEnd();
  // A backslash at the end would break the line, when an attribute block stands on the line below.
  return words.replace(/(?<!\\)(?:\\\\)*\\$/, '$&\\');
}

/** The words of a node as its block can hold them; where there were none, apart from what stands around. */
function written(node: Node, source: string): string {
  const { start, end } = node.textPosition;
  ATX.lastIndex = node.position.start.offset;
  const words = escaped(node.text, ATX.test(source));
  if (words === '' || start.offset < end.offset) return words;
  const isSpace = (at: number) => /^\s?$/.test(source.charAt(at));
  return (isSpace(start.offset - 1) ? '' : ' ') + words + (isSpace(end.offset) ? '' : ' ');
}

/** Blocks whose words are inline content: the others (code, HTML, rows, a note without words) are edited in their source. */
function isWording(node: Node): boolean {
  if (node.type === 'section') return true;
  if (node.form === 'footnote') return node.content.length > 0;
  return !['code', 'html', 'row'].includes(node.form);
}

const isEdited = ({ text, content }: Node): boolean => {
  const [first, ...others] = content;
  const verbatim = first?.type === 'text' && others.length === 0 && first.value === text;
  return !verbatim && text !== plainText(content);
};

function assertWording(node: Node): void {
  if (isWording(node)) return;
  throw new TypeError(
    `Unexpected edit of the ${(node as { form: string }).form} block "${node.id}", expected a heading, paragraph or item`,
  );
}

/**
 * The Markdown of an edition. An untouched edition gives back the bytes that it was parsed from; where
 * a node's `text` was changed, its words are replaced in the source and every other byte stays. The
 * new text is plain: what Markdown would read as markup is escaped.
 *
 * @throws {TypeError} when the text of a code block, an HTML block or a table row was changed
 * @example
 * stringify(withText(edition, 'listen', 'We listen and answer.')); // '## Respect\n\n- We listen and answer. {#listen}\n'
 */
export function stringify(edition: Edition): string {
  let out = '';
  let at = 0;
  for (const { node } of walk(edition)) {
    if (!isEdited(node)) continue;
    assertWording(node);
    const { start, end } = node.textPosition;
    out += edition.source.slice(at, start.offset) + written(node, edition.source);
    at = end.offset;
  }
  return out + edition.source.slice(at);
}

/**
 * The edition with another text for one node; nothing else changes. Write it with `stringify`, and
 * parse that for the new positions and force.
 *
 * @throws {RangeError} when no node has this id
 * @throws {TypeError} when the node is a code block, an HTML block or a table row
 * @example
 * withText(edition, 'listen', 'We listen and answer.');
 */
export function withText(edition: Edition, id: string, text: string): Edition {
  let found = false;
  const edit = <T extends Node>(node: T): T => {
    if (node.id === id) {
      assertWording(node);
      found = true;
      return { ...node, text };
    }
    return { ...node, children: (node.children as Node[]).map(edit) };
  };
  const edited = { ...edition, children: edition.children.map(edit) };
  if (!found) throw new RangeError(`Unexpected id "${id}", expected the id of a node of this edition`);
  return edited;
}
