import type { Inline } from '../../page.js';
import type { Passage } from '../passages.js';
import { anchorOf, type Layout, type LayoutGround, placeOf, toldOf } from './layout.js';

/** What changed of a passage and why, one thing a line; a link to a change goes to it. */
const headerOf = (passage: Passage, { language }: LayoutGround): Inline[] =>
  passage.changes.flatMap((change, i): Inline[] => {
    const id = anchorOf(change, passage);
    const told: Inline = { type: 'span', ...(id !== undefined && { id }), children: toldOf(change, passage, language) };
    return i > 0 ? [{ type: 'break' }, told] : [told];
  });

/** The words of one side; the place of the passage is on the side that its node is of. */
const cellOf = (passage: Passage, side: 'before' | 'after', { languages }: LayoutGround): Inline[] => {
  const words = passage[side === 'before' ? 'old' : 'new'];
  if (words.length === 0) return [];
  const id = passage.side === side ? placeOf(passage) : undefined;
  return [{ type: 'span', ...(id !== undefined && { id }), language: languages[side], children: words }];
};

/** Passages as a table of two columns, the older edition and the newer one; what changed and why is above each row. */
export const sideBySide: Layout = (passages, ground) => [
  {
    type: 'table',
    role: 'side-by-side',
    caption: ground.place,
    head: ground.names,
    wide: true,
    rows: passages.map((passage) => [
      headerOf(passage, ground),
      cellOf(passage, 'before', ground),
      cellOf(passage, 'after', ground),
    ]),
  },
];
