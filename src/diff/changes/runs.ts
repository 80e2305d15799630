import type { Reading } from '../../languages/index.js';
import type { Item } from './items.js';

/** Whether an item stands in a series: a comma on one side, and what ends the series further on. */
export function inSeries({ tokens, markOf }: Reading, first: Item, last: Item): 'and' | 'or' | null {
  const before = tokens[first.at - 1]?.word === ',' || tokens[first.at - 2]?.word === ',';
  const after = tokens[last.at + 1]?.word === ',';
  if (!before && !after) return null;
  for (let at = first.at; at < tokens.length && tokens[at]?.stop !== 'full'; at++) {
    const table = markOf[at]?.table;
    if (table === 'and' || table === 'or') return table;
  }
  return null;
}

/** Whether an item joins what stands beside it. */
export const joinOf = ({ mark }: Item): 'and' | 'or' | null =>
  mark?.table === 'and' || mark?.table === 'or' ? mark.table : null;

/**
 * Whether a run is one of a series of which another part is not in `came`: "is or contains false …", where "or
 * contains" came. Of a series that came as a whole, no part is one more of several.
 */
export function isOneMore(run: readonly Item[], came: readonly Item[], { tokens, markOf, lexicon }: Reading): boolean {
  const ours = new Set(came.map(({ at }) => at));
  const separates = (at: number) => tokens[at]?.word === ',' || ['and', 'or'].includes(markOf[at]?.table ?? '');
  const beside = (from: number, way: 1 | -1): boolean => {
    let at = from;
    while (lexicon.slight.has(tokens[at]?.word ?? '')) at += way;
    const separator = at;
    while (separates(at)) at += way;
    return at !== separator && tokens[at]?.stop === '' && !ours.has(markOf[at]?.from ?? at);
  };
  const words = run.filter((item) => joinOf(item) === null);
  const [first, last] = [words[0] ?? run[0], words.at(-1) ?? run.at(-1)] as [Item, Item];
  return beside(first.at - 1, -1) || beside(last.mark?.to ?? last.at + 1, 1);
}

/** Cuts what came into runs of words that stand side by side, so that each is one clause or modifier. */
export function runsOf(items: readonly Item[], { tokens, markOf }: Reading): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const [i, item] of items.entries()) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      !tokens.slice(last.at + 1, item.at).some((token, i) => token.stop !== '' && markOf[last.at + 1 + i] === null);
    // "Explain and" before what both have: the join ends the run.
    const ends = joinOf(item) !== null && items[i + 1]?.at !== item.at + 1;
    if (follows && (joinOf(item) === null || ends)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}
