import { slug } from '../text/index.js';
import type { RawBlock } from './blocks.js';
import type { Report } from './report.js';
import type { SourceText } from './source-text.js';

/** Gives every block an id that no other has: its own, or one made from where it stands and what it says. */
export interface Ids {
  readonly of: (block: RawBlock, parent: string | null) => { readonly id: string; readonly derived: boolean };
}

function everyBlock(blocks: readonly RawBlock[], visit: (block: RawBlock) => void): void {
  for (const block of blocks) {
    visit(block);
    everyBlock(block.children, visit);
  }
}

/** Explicit ids come first, wherever they stand, so that no derived one can take theirs. */
export function assignIds(blocks: readonly RawBlock[], source: SourceText, report: Report): Ids {
  const explicit = new Map<string, RawBlock>();
  everyBlock(blocks, (block) => {
    if (block.id === null) return;
    const first = explicit.get(block.id);
    if (!first) return void explicit.set(block.id, block);
    const line = source.position(first.start, first.end).start.line;
    report(
      'duplicate-id',
      source.position(block.start, block.end),
      block.id,
      `an id of its own (line ${line} has this one)`,
    );
  });
  const counts = new Map<string, number>();
  const free = (wanted: string): string => {
    let count = counts.get(wanted) ?? 0;
    let id = wanted;
    do {
      count++;
      id = count === 1 ? wanted : `${wanted}-${count}`;
    } while (explicit.has(id) || (id !== wanted && counts.has(id)));
    counts.set(wanted, count);
    if (id !== wanted) counts.set(id, 1);
    return id;
  };
  return {
    of(block, parent) {
      if (block.id !== null && explicit.get(block.id) === block) return { id: block.id, derived: false };
      const own = block.text.slice(block.form === 'item' || block.form === 'paragraph' ? (labelLength(block) ?? 0) : 0);
      const name =
        block.form === 'footnote' ? `fn-${slug(block.label ?? '')}` : slug(own) || slug(block.text) || block.form;
      return { id: free(parent === null ? name : `${parent}/${name}`), derived: true };
    },
  };
}

/** Labels shift when a clause is added: a derived id leaves them out. */
const labelLength = ({ label, text }: RawBlock): number | null =>
  label !== null && text.startsWith(label) ? label.length : null;
