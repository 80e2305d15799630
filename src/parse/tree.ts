import { type Language, readForce } from '../languages/index.js';
import type { Block, Commitment, Node, NodeFields, Prose, Section } from '../model/index.js';
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

function fields(block: RawBlock, named: { id: string; derived: boolean }, end: number, { source }: Ground): NodeFields {
  return {
    id: named.id,
    derived: named.derived,
    text: block.text,
    content: block.content,
    label: block.label,
    attributes: block.attributes,
    position: source.position(block.start, end),
    textPosition: source.position(block.textStart, block.textEnd),
  };
}

function leaf(block: RawBlock, parent: string | null, depth: number, ground: Ground): Block {
  const named = ground.ids.of(block, parent);
  const common = {
    ...fields(block, named, block.end, ground),
    form: block.form,
    children: block.children.map((child) => leaf(child, named.id, depth, ground)),
  };
  if (!isCommitment(block, depth, ground.foreign)) return { type: 'prose', ...common } satisfies Prose;
  const force = ground.language && readForce(block.text, ground.language);
  return { type: 'commitment', ...common, force } satisfies Commitment;
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
      const end = last.children.at(-1)?.position.end.offset ?? last.block.end;
      const section: Section = {
        type: 'section',
        ...fields(last.block, last, Math.max(end, last.block.end), ground),
        depth: last.block.depth,
        children: last.children,
      };
      (open.at(-1)?.children ?? roots).push(section);
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
