import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Heading,
  ListItem,
  PhrasingContent,
  RootContent,
  TableRow,
} from 'mdast';
import type { Form } from '../model/index.js';
import { labelOf } from './label.js';
import { plainText } from './plain-text.js';
import type { Report } from './report.js';
import type { SourceText } from './source-text.js';
import { inline, plain, type Span, type Wording, wording, wordless } from './wording.js';

/** A block of the document, not yet placed in the tree: offsets, no ids. */
export interface RawBlock extends Wording {
  readonly form: Form;
  /** Level of a heading of the document; 0 for anything else, and for a heading inside a list or a quote. */
  readonly depth: number;
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
  readonly children: readonly RawBlock[];
}

/** What a block has besides its words and its place. */
type Rest = Partial<Pick<RawBlock, 'depth' | 'label' | 'children'>>;

const NO_BLOCKS: readonly RawBlock[] = [];

/** One literal for all blocks: engines are slow with objects that are spread together. */
const block = (form: Form, [start, end]: Span, words: Wording, rest: Rest = {}): RawBlock => ({
  form,
  depth: rest.depth ?? 0,
  id: words.id,
  attributes: words.attributes,
  label: rest.label ?? null,
  text: words.text,
  content: words.content,
  start,
  end,
  textStart: words.textStart,
  textEnd: words.textEnd,
  children: rest.children ?? NO_BLOCKS,
});

/** HTML comments and nothing else: words between two comments are words. */
const COMMENTS = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/;

type Flow = RootContent | BlockContent | DefinitionContent;

/** Reads the blocks of a document, in order; what no reader sees (definitions, comments, rules) is no block. */
export function readBlocks(nodes: readonly Flow[], source: SourceText, report: Report, quoted = false): RawBlock[] {
  return nodes.flatMap((node) => readBlock(node, source, report, quoted));
}

function readBlock(node: Flow, source: SourceText, report: Report, quoted: boolean): RawBlock | readonly RawBlock[] {
  switch (node.type) {
    case 'heading':
      return readHeading(node, source, report);
    case 'paragraph': {
      const span = source.extent(node);
      const words = wording(node.children, source, report) ?? wordless(span[0]);
      return block(quoted ? 'quote' : 'paragraph', span, words, { label: labelOf(words.text) });
    }
    case 'list':
      return node.children.flatMap((item) => readItem(item, node.ordered === true, source, report, quoted));
    case 'blockquote':
      return readBlocks(node.children, source, report, true);
    case 'table':
      return node.children.map((row) => readRow(row, source));
    case 'code':
      return verbatim('code', [node.lang, node.meta, node.value].filter(Boolean).join('\n'), source.extent(node));
    case 'html':
      return COMMENTS.test(node.value) ? [] : verbatim('html', node.value.trimEnd(), source.extent(node));
    case 'footnoteDefinition':
      return readFootnote(node, source, report);
    default:
      return [];
  }
}

const verbatim = (form: Form, text: string, span: Span): RawBlock =>
  block(form, span, plain([{ type: 'text', value: text }], text, span));

function readHeading(node: Heading, source: SourceText, report: Report): RawBlock {
  const span = source.extent(node);
  // Only a heading with number signs can be without words: they would stand right after the signs.
  const words =
    wording(node.children, source, report) ?? wordless(span[0] + (/^#+/.exec(source.slice(...span))?.[0].length ?? 0));
  return block('heading', span, words, { depth: node.depth, label: labelOf(words.text) });
}

/** An item's words are its first paragraph; an item without words of its own gives what it contains. */
function readItem(
  node: ListItem,
  ordered: boolean,
  source: SourceText,
  report: Report,
  quoted: boolean,
): RawBlock | readonly RawBlock[] {
  const [own, ...rest] = node.children;
  if (own?.type !== 'paragraph') return inner(readBlocks(node.children, source, report, quoted));
  const span = source.extent(node);
  const words = wording(own.children, source, report) ?? wordless(span[0]);
  const number = ordered ? (/^\d+[.)]/.exec(source.slice(...span))?.[0] ?? null) : null;
  const children = inner(readBlocks(rest, source, report, quoted));
  return block('item', span, words, { label: number ?? labelOf(words.text), children });
}

/** What a footnote opens with, up to its words. */
const FOOTNOTE_LABEL = /^\[\^(?:\\[\s\S]|[^\]\\])+\]:/;

function readFootnote(node: FootnoteDefinition, source: SourceText, report: Report): RawBlock {
  const [own, ...rest] = node.children;
  const span = source.extent(node);
  const words = own?.type === 'paragraph' ? wording(own.children, source, report) : null;
  const bare = () => wordless(span[0] + (FOOTNOTE_LABEL.exec(source.slice(...span))?.[0].length ?? 0));
  const children = inner(readBlocks(words ? rest : node.children, source, report));
  return block('footnote', span, words ?? bare(), { label: node.label ?? node.identifier, children });
}

function readRow(node: TableRow, source: SourceText): RawBlock {
  const cells = node.children.map((cell) => inline(cell.children, Number.POSITIVE_INFINITY, source));
  const content = cells.flatMap((cell, i): PhrasingContent[] =>
    i === 0 ? cell : [{ type: 'text', value: ' | ' }, ...cell],
  );
  const span = source.extent(node);
  return block('row', span, plain(content, plainText(content), span));
}

/** A heading inside a list, a quote or a footnote opens no section. */
const inner = (blocks: readonly RawBlock[]): readonly RawBlock[] =>
  blocks.some(({ depth }) => depth > 0) ? blocks.map((one) => (one.depth > 0 ? { ...one, depth: 0 } : one)) : blocks;
