import { diffArrays } from 'diff';
import type { Item } from './items.js';

/** A place where two sentences differ: what went, and what came. */
export interface Hunk {
  readonly went: readonly Item[];
  readonly came: readonly Item[];
}

/** Two sentences side by side. */
export interface Comparison {
  /** Items that stand for each other, whether or not they are the same words. */
  readonly pairs: readonly (readonly [Item, Item])[];
  readonly hunks: readonly Hunk[];
  /** Items that both have, in another order. */
  readonly moved: readonly (readonly [Item, Item])[];
}

/** Edits beyond which two sentences have nothing in common: the search is quadratic in them. */
const MAX_EDITS = 300;

/** Joins two words that the other side writes as one: "help desk" for "helpdesk". */
function joined(items: readonly Item[], others: readonly Item[]): Item[] {
  const known = new Map(others.filter(({ mark }) => !mark).map((item) => [item.word, item.key]));
  const found: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const [one, next] = [items[i] as Item, items[i + 1]];
    const key = next && !one.mark && !next.mark ? known.get(one.word + next.word) : undefined;
    if (key !== undefined && next) {
      found.push({ ...one, key, word: one.word + next.word, end: next.end, slight: false });
      i++;
    } else found.push(one);
  }
  return found;
}

type Part = ReturnType<typeof diffArrays<string>>[number];

/** The parts of two lists that are the same, went and came: of several ways as short, the same from either end. */
function partsOf(was: readonly string[], is: readonly string[]): readonly Part[] {
  // The library takes what it meets first: which of the two is the newer one must not decide.
  if (was.join('\n') > is.join('\n'))
    return partsOf(is, was).map((part) => ({ ...part, added: part.removed, removed: part.added }));
  return (
    diffArrays([...was], [...is], { maxEditLength: MAX_EDITS }) ?? [
      { value: [...was], removed: true, added: false, count: was.length },
      { value: [...is], removed: false, added: true, count: is.length },
    ]
  );
}

/** Aligns the items of two sentences by their keys; what went from one place and came in another has moved. */
export function compareItems(before: readonly Item[], after: readonly Item[]): Comparison {
  const [was, is] = [joined(before, after), joined(after, before)].map((items) =>
    items.filter(({ slight }) => !slight),
  ) as [Item[], Item[]];
  const keys = (items: readonly Item[]) => items.map(({ key }) => key);
  const parts = partsOf(keys(was), keys(is));
  const pairs: [Item, Item][] = [];
  const hunks: { went: Item[]; came: Item[] }[] = [];
  let [i, j] = [0, 0];
  let open: { went: Item[]; came: Item[] } | null = null;
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      open = null;
      for (let k = 0; k < value.length; k++) pairs.push([was[i++] as Item, is[j++] as Item]);
      continue;
    }
    if (!open) {
      open = { went: [], came: [] };
      hunks.push(open);
    }
    for (let k = 0; k < value.length; k++) {
      if (removed) open.went.push(was[i++] as Item);
      else open.came.push(is[j++] as Item);
    }
  }
  const moved: [Item, Item][] = [];
  for (const hunk of hunks)
    for (const item of [...hunk.went])
      for (const other of hunks) {
        const at = other.came.findIndex(({ key }) => key === item.key);
        if (at < 0 || !hunk.went.includes(item)) continue;
        moved.push([item, other.came[at] as Item]);
        other.came.splice(at, 1);
        hunk.went.splice(hunk.went.indexOf(item), 1);
        break;
      }
  return { pairs, hunks: hunks.filter(({ went, came }) => went.length + came.length > 0), moved };
}
