import { expand } from './expand.js';
import type { Rows } from './language.js';
import { remember } from './remember.js';

/** Words of a list, for a quick look. */
export interface WordSet {
  readonly has: (word: string) => boolean;
}

/** Compiles rows of words for a quick look; a star at the end of one (`publi*`) stands for any ending. */
export function wordSet(rows: Rows): WordSet {
  const [whole, stems] = [new Set<string>(), new Set<string>()];
  for (const text of rows.flatMap(expand)) (text.endsWith('*') ? stems : whole).add(text.replace('*', ''));
  const shortest = Math.min(...[...stems].map((stem) => stem.length));
  const has = remember((word) => {
    if (whole.has(word)) return true;
    for (let end = word.length; end >= shortest; end--) if (stems.has(word.slice(0, end))) return true;
    return false;
  });
  return { has: stems.size > 0 ? has : (word) => whole.has(word) };
}

/** Row by word, for tables of words that stand for each other; -1 for a word of none. */
export function rowsByWord(rows: Rows): (word: string) => number {
  const sets = rows.map((row) => wordSet([row]));
  return remember((word) => sets.findIndex((set) => set.has(word)));
}
