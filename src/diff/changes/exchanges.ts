import type { Reading, Stance } from '../../languages/index.js';
import type { Found, Sign } from './aspects.js';
import type { Hunk } from './hunks.js';
import type { Item } from './items.js';

/** The two sentences that a hunk stands in. */
export interface Sides {
  readonly before: Reading;
  readonly after: Reading;
  readonly was: Stance;
  readonly is: Stance;
}

const quote = ({ text }: Reading, items: readonly Item[]): string => text.slice(items[0]?.start, items.at(-1)?.end);

/** One step of a scale for another: informed, then asked to agree. */
function stepOf({ went, came }: Hunk, { before, after, is }: Sides): Found | null {
  if (is.benefits !== 'people') return null;
  for (const steps of before.lexicon.scales) {
    const level = (items: readonly Item[]) =>
      Math.max(
        -1,
        ...items.map(({ word }) => steps.findIndex((step) => step.has(word) || step.has(word.split(' ')[0] ?? ''))),
      );
    const [old, now] = [level(went), level(came)];
    if (old >= 0 && now >= 0 && old !== now)
      return {
        direction: now > old ? 'strengthened' : 'weakened',
        term: { before: quote(before, went), after: quote(after, came) },
      };
  }
  return null;
}

/** "And" for "or": both are owed, or one suffices; in a ban or a condition it is the reverse. */
function joinOf({ went, came }: Hunk, { is }: Sides): Found | null {
  const [old, now] = [went[0]?.mark, came[0]?.mark];
  const joins = (table: string | undefined) => table === 'and' || table === 'or';
  if (went.length !== 1 || came.length !== 1 || !old || !now || old.table === now.table) return null;
  if (!joins(old.table) || !joins(now.table) || is.benefits === null) return null;
  let better = (now.table === 'and') === (is.modality !== 'prohibition') && is.benefits === 'people';
  if (is.benefits === 'organisation') better = now.table === 'and' ? false : is.bearing !== 'power';
  if (went[0]?.region === 'condition') better = !better;
  return { direction: better ? 'strengthened' : 'weakened', term: { before: old.term, after: now.term } };
}

/** A fixed time for an open one, or the reverse. */
function limitOf({ went, came }: Hunk, { was, is }: Sides): Found | null {
  if (was.benefits !== 'people' || is.benefits !== 'people' || is.bearing !== 'duty') return null;
  const open = (items: readonly Item[]) =>
    items.find(({ mark }) => mark?.table === 'someday' || mark?.table === 'immediately');
  const fixed = (items: readonly Item[]) => items.find(({ mark }) => mark?.amount?.of === 'duration');
  const tell = (old: Item | undefined, now: Item | undefined, vague: Item | undefined): Found | null => {
    if (!old || !now || !vague) return null;
    const better = (vague === old) === (vague.mark?.table === 'someday');
    return { direction: better ? 'strengthened' : 'weakened', term: { before: old.word, after: now.word } };
  };
  return tell(open(went), fixed(came), open(went)) ?? tell(fixed(went), open(came), open(came));
}

/** What one thing for another does, where a table orders the two: a new order is one row. */
const EXCHANGES: readonly (readonly [Sign['aspect'], (hunk: Hunk, sides: Sides) => Found | null])[] = [
  ['step', stepOf],
  ['alternative', joinOf],
  ['delay', limitOf],
];

/** The sign of one thing for another; null where no table orders them. */
export function exchanged(hunk: Hunk, sides: Sides): Sign | null {
  if (hunk.went.length === 0 || hunk.came.length === 0) return null;
  for (const [aspect, find] of EXCHANGES) {
    const found = find(hunk, sides);
    if (found) return { aspect, ...found };
  }
  return null;
}

/** What softens a promise, from the lightest: where one takes the place of another, the graver tells. */
const RANKS: Readonly<Record<string, number>> = { conditions: 1, exceptions: 2, hedges: 3, reservations: 3 };

/** How gravely the words soften what they stand in; 0 when they do not. */
export const rankOf = (items: readonly Item[]): number =>
  Math.max(0, ...items.map(({ mark }) => RANKS[mark?.table ?? ''] ?? 0));
