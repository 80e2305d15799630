import { type Language, type Manner, readForce } from '../languages/index.js';
import type { Block, Node, Section } from '../model/index.js';
import type { RawBlock } from './blocks.js';
import type { Ids } from './ids.js';
import type { SourceText } from './source-text.js';

/** What the tree is built with. */
export interface Ground {
  readonly source: SourceText;
  readonly ids: Ids;
  /** A foreign document: its list items and paragraphs are its commitments. */
  readonly foreign: boolean;
  readonly language: Language | null;
  /** How the force of commitments is read. */
  readonly manner: Manner;
}

/** A section still open: its children come. */
interface Open {
  readonly block: RawBlock;
  readonly id: string;
  readonly derived: boolean;
  readonly children: Node[];
}

/**
 * What is a commitment: a block with an explicit id; in a charter, a list item under a heading of
 * level 2 or deeper; in a foreign document, a list item or a paragraph.
 */
function isCommitment(block: RawBlock, depth: number, foreign: boolean): boolean {
  if (block.id !== null) return true;
  if (block.form === 'item') return foreign || depth >= 2;
  return foreign && block.form === 'paragraph';
}

/** A block below its section. One literal a type: engines are slow with objects that are spread together. */
function leaf(block: RawBlock, parent: string | null, depth: number, ground: Ground): Block {
  const { source, ids, foreign, language, manner } = ground;
  const { id, derived } = ids.of(block, parent);
  const position = source.position(block.start, block.end);
  const textPosition = source.position(block.textStart, block.textEnd);
  const { form, text, content, label, attributes } = block;
  const children = block.children.map((child) => leaf(child, id, depth, ground));
  if (!isCommitment(block, depth, foreign)) {
    return { type: 'prose', id, derived, text, content, label, attributes, position, textPosition, form, children };
  }
  const force = language && readForce(text, language, manner);
  const type = 'commitment';
  return { type, id, derived, text, content, label, attributes, position, textPosition, form, children, force };
}

function section({ block, id, derived, children }: Open, source: SourceText): Section {
  const { text, content, label, attributes, depth } = block;
  const position = source.position(block.start, Math.max(block.end, children.at(-1)?.position.end.offset ?? 0));
  const textPosition = source.position(block.textStart, block.textEnd);
  return { type: 'section', id, derived, text, content, label, attributes, position, textPosition, depth, children };
}

/** Nests blocks under their headings: a heading closes every open section of its level or below. */
export function buildTree(blocks: readonly RawBlock[], ground: Ground): readonly Node[] {
  const roots: Node[] = [];
  const open: Open[] = [];
  const firstHeadings = blocks.filter(({ depth }) => depth === 1);
  // Ids of what stands under the document's only title do not repeat it.
  const title =
    firstHeadings.length === 1 && blocks.find(({ depth }) => depth > 0) === firstHeadings[0] ? firstHeadings[0] : null;
  const parentId = () => {
    const last = open.at(-1);
    return !last || last.block === title ? null : last.id;
  };
  const close = (depth: number) => {
    for (let last = open.at(-1); last && last.block.depth >= depth; last = open.at(-1)) {
      open.pop();
      (open.at(-1)?.children ?? roots).push(section(last, ground.source));
    }
  };
  for (const block of blocks) {
    if (block.depth === 0) {
      (open.at(-1)?.children ?? roots).push(leaf(block, parentId(), open.at(-1)?.block.depth ?? 0, ground));
      continue;
    }
    close(block.depth);
    open.push({ block, ...ground.ids.of(block, parentId()), children: [] });
  }
  close(1);
  return roots;
}
