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
import type { Attributes, Form } from '../model/index.js';
import { ATTRIBUTE_SYNTAX, attributesAtEnd, misplacedBlocks, NO_ATTRIBUTES } from './attributes.js';
import { labelOf } from './label.js';
import { plainText } from './plain-text.js';
import type { Report } from './report.js';
import type { SourceText } from './source-text.js';

/** A block of the document, not yet placed in the tree: offsets, no ids. */
export interface RawBlock {
  readonly form: Form;
  /** Level of a heading of the document; 0 for anything else, and for a heading inside a list or a quote. */
  readonly depth: number;
  readonly id: string | null;
  readonly attributes: Attributes;
  readonly label: string | null;
  readonly text: string;
  readonly content: readonly PhrasingContent[];
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
  readonly children: readonly RawBlock[];
}

/** HTML comments and nothing else: words between two comments are words. */
const COMMENTS = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/;

type Flow = RootContent | BlockContent | DefinitionContent;

/** Inline content without positions, cut before an attribute block that starts at `cut`. */
function inline(content: readonly PhrasingContent[], cut: number, source: SourceText): PhrasingContent[] {
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

/** What the words of a heading, paragraph, item or cell say, with the attribute block at their end. */
function wording(content: readonly PhrasingContent[], source: SourceText, report: Report) {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last)
    return { id: null, attributes: NO_ATTRIBUTES, content: [], text: '', textStart: -1, textEnd: -1 };
  const textStart = source.span(first)[0];
  const contentEnd = source.span(last)[1];
  const written = attributesAtEnd(source.slice(textStart, contentEnd));
  // In a code span or a link, braces are the author's.
  const opensInText = content.some((node) => {
    const [start, end] = source.span(node);
    return node.type === 'text' && written && start <= textStart + written.start && textStart + written.start < end;
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

/** Words up to where a block on a line of its own was cut off: the marks of that line's quotes are no words. */
const withoutLastLine = (words: string): string => words.replace(/(?:[\r\n][ \t>]*|[ \t]+)$/, '').trimEnd();

/** Reads the blocks of a document, in order; what no reader sees (definitions, comments, rules) is no block. */
export function readBlocks(nodes: readonly Flow[], source: SourceText, report: Report, quoted = false): RawBlock[] {
  return nodes.flatMap((node) => readBlock(node, source, report, quoted));
}

function readBlock(node: Flow, source: SourceText, report: Report, quoted: boolean): RawBlock[] {
  const [start, end] = source.extent(node);
  const leaf = { depth: 0, start, end, children: [] as RawBlock[] };
  const verbatim = (form: Form, text: string): RawBlock[] => [
    {
      ...leaf,
      form,
      text,
      id: null,
      attributes: NO_ATTRIBUTES,
      label: null,
      content: [{ type: 'text', value: text }],
      textStart: start,
      textEnd: end,
    },
  ];
  switch (node.type) {
    case 'heading':
      return [readHeading(node, source, report, leaf)];
    case 'paragraph': {
      const words = wording(node.children, source, report);
      return [{ ...leaf, ...words, form: quoted ? 'quote' : 'paragraph', label: labelOf(words.text) }];
    }
    case 'list':
      return node.children.flatMap((item) => readItem(item, node.ordered === true, source, report, quoted));
    case 'blockquote':
      return readBlocks(node.children, source, report, true);
    case 'table':
      return node.children.map((row) => readRow(row, source));
    case 'code':
      return verbatim('code', [node.lang, node.meta, node.value].filter(Boolean).join('\n'));
    case 'html':
      return COMMENTS.test(node.value) ? [] : verbatim('html', node.value.trimEnd());
    case 'footnoteDefinition':
      return [readFootnote(node, source, report, leaf)];
    default:
      return [];
  }
}

type Leaf = Pick<RawBlock, 'depth' | 'start' | 'end' | 'children'>;

function readHeading(node: Heading, source: SourceText, report: Report, leaf: Leaf): RawBlock {
  const words = wording(node.children, source, report);
  // Only a heading with number signs can be without words: they would stand right after the signs.
  const wordless = leaf.start + (/^#+/.exec(source.slice(leaf.start, leaf.end))?.[0].length ?? 0);
  const at = words.textStart < 0 ? { textStart: wordless, textEnd: wordless } : {};
  return { ...leaf, ...words, ...at, form: 'heading', depth: node.depth, label: labelOf(words.text) };
}

/** An item's words are its first paragraph; an item without words of its own gives what it contains. */
function readItem(node: ListItem, ordered: boolean, source: SourceText, report: Report, quoted: boolean): RawBlock[] {
  const [own, ...rest] = node.children;
  if (own?.type !== 'paragraph') return inner(readBlocks(node.children, source, report, quoted));
  const [start, end] = source.extent(node);
  const words = wording(own.children, source, report);
  const number = ordered ? (/^\d+[.)]/.exec(source.slice(start, end))?.[0] ?? null) : null;
  const children = inner(readBlocks(rest, source, report, quoted));
  return [{ ...words, form: 'item', depth: 0, label: number ?? labelOf(words.text), start, end, children }];
}

/** What a footnote opens with, up to its words. */
const FOOTNOTE_LABEL = /^\[\^(?:\\[\s\S]|[^\]\\])+\]:/;

function readFootnote(node: FootnoteDefinition, source: SourceText, report: Report, leaf: Leaf): RawBlock {
  const [own, ...rest] = node.children;
  const words = own?.type === 'paragraph' ? wording(own.children, source, report) : null;
  const wordless = leaf.start + (FOOTNOTE_LABEL.exec(source.slice(leaf.start, leaf.end))?.[0].length ?? 0);
  return {
    ...leaf,
    ...(words ?? {
      id: null,
      attributes: NO_ATTRIBUTES,
      content: [],
      text: '',
      textStart: wordless,
      textEnd: wordless,
    }),
    form: 'footnote',
    label: node.label ?? node.identifier,
    children: inner(readBlocks(words ? rest : node.children, source, report)),
  };
}

function readRow(node: TableRow, source: SourceText): RawBlock {
  const [start, end] = source.extent(node);
  const cells = node.children.map((cell) => inline(cell.children, Number.POSITIVE_INFINITY, source));
  const content = cells.flatMap((cell, i): PhrasingContent[] =>
    i === 0 ? cell : [{ type: 'text', value: ' | ' }, ...cell],
  );
  return {
    form: 'row',
    depth: 0,
    id: null,
    attributes: NO_ATTRIBUTES,
    label: null,
    text: plainText(content),
    content,
    start,
    end,
    textStart: start,
    textEnd: end,
    children: [],
  };
}

/** A heading inside a list, a quote or a footnote opens no section. */
const inner = (blocks: readonly RawBlock[]): RawBlock[] =>
  blocks.map((block) => (block.depth > 0 ? { ...block, depth: 0 } : block));
