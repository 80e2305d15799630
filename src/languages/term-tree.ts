import { tokens } from '../text/index.js';
import type { Entry } from './tables.js';
import { readRow, type Sequence } from './term-syntax.js';
import type { Token } from './tokenize.js';

/** What is left of a term after some of its words: the rest of a sequence, then what comes after that. */
interface Rest {
  readonly sequence: Sequence;
  readonly at: number;
  readonly after: Rest | null;
}

/** A term on its way down the tree. */
interface Term {
  readonly rest: Rest | null;
  readonly entry: Entry;
}

/**
 * A tree of words: following the words of a text through it finds the terms that begin there. It grows where texts
 * lead: a row names thousands of texts, and a document has a few of them.
 */
export interface Branch {
  /** Terms that go on from here and were not followed yet. */
  waiting: Term[];
  readonly next: Map<string, Branch>;
  /** Words whose ending is free, by their stem. */
  readonly stems: Map<string, Branch>;
  /** Terms that end here, of each table once. */
  readonly entries: Entry[];
  /** After `…`. */
  gap: Branch | null;
}

const newBranch = (): Branch => ({ waiting: [], next: new Map(), stems: new Map(), entries: [], gap: null });

/** A tree of rows; of two rows of one table that name the same text, the first one has it. */
export function treeOf(rows: Iterable<readonly [row: string, entry: Entry]>): Branch {
  const root = newBranch();
  for (const [row, entry] of rows)
    for (const sequence of readRow(row)) root.waiting.push({ rest: { sequence, at: 0, after: null }, entry });
  return root;
}

/** What is one word in any text; other words of a term (with an elision, with œ) are cut as a text is. */
const PLAIN = /^(?:[a-zà-öø-ÿ]+(?:-[a-zà-öø-ÿ]+)*\*?|…)$/;

/** The words that a text has where a row writes one. */
function cut(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word];
  // An elision is one only before a letter.
  const elided = word.endsWith("'");
  const parts = tokens(`${word.replaceAll('œ', 'oe').replace('*', '')}${elided ? 'x' : ''}`);
  if (elided) parts.pop();
  return word.endsWith('*') ? [...parts.slice(0, -1), `${parts.at(-1)}*`] : parts;
}

function branchAt(from: Branch, word: string): Branch {
  if (word === '…') {
    from.gap ??= newBranch();
    return from.gap;
  }
  const [map, key] = word.endsWith('*') ? [from.stems, word.slice(0, -1)] : [from.next, word];
  let branch = map.get(key);
  if (!branch) {
    branch = newBranch();
    map.set(key, branch);
  }
  return branch;
}

/** Follows a term to its next words: what it reads of one stands in `word`. */
function follow(from: Branch, rest: Rest | null, word: string, entry: Entry): void {
  let at = rest;
  while (at && at.at === at.sequence.length) at = at.after;
  const piece = at?.sequence[at.at];
  const next = at && { sequence: at.sequence, at: at.at + 1, after: at.after };
  if (typeof piece === 'object')
    for (const sequence of piece) follow(from, { sequence, at: 0, after: next }, word, entry);
  else if (piece !== undefined && piece !== ' ') follow(from, next, word + piece, entry);
  else if (word !== '') {
    const [first = '', ...others] = cut(word);
    const sequence = others.flatMap((other) => [' ', other]);
    branchAt(from, first).waiting.push({ rest: { sequence: [...sequence, ' '], at: 0, after: next }, entry });
  } else if (piece === ' ') follow(from, next, '', entry);
  else if (!from.entries.some(({ table }) => table === entry.table)) from.entries.push(entry);
}

/** A branch with all that goes on from it. */
function grown(branch: Branch): Branch {
  if (branch.waiting.length > 0) {
    const { waiting } = branch;
    branch.waiting = [];
    for (const { rest, entry } of waiting) follow(branch, rest, '', entry);
  }
  return branch;
}

/** A term found in a list of words: what it is, and how many words it takes. */
export interface Found {
  readonly entry: Entry;
  readonly length: number;
}

/** Words that `…` may stand for. */
const GAP = 8;

/** The terms that begin at a word, longest first; none goes on over a comma or a full stop. */
export function termsAt(
  tokens: readonly Token[],
  at: number,
  root: Branch,
  adverbs?: ReadonlySet<string>,
): readonly Found[] {
  const found: Found[] = [];
  const walk = (branch: Branch, i: number) => {
    const from = grown(branch);
    if (!adverbs?.has(tokens[i - 1]?.word ?? '') || i - at < 2 || from.next.size === 0)
      for (const entry of from.entries) found.push({ entry, length: i - at });
    const token = tokens[i];
    if (token === undefined || token.stop !== '') return;
    const { word } = token;
    if (i > at && adverbs?.has(word)) walk(from, i + 1);
    const next = from.next.get(word);
    if (next) walk(next, i + 1);
    if (from.stems.size > 0)
      for (let end = word.length; end > 1; end--) {
        const stem = from.stems.get(word.slice(0, end));
        if (stem) walk(stem, i + 1);
      }
    if (from.gap)
      for (let skipped = 1; skipped <= GAP && tokens[i + skipped - 1]?.stop === ''; skipped++)
        walk(from.gap, i + skipped);
  };
  walk(root, at);
  return found.length < 2 ? found : found.sort((a, b) => b.length - a.length);
}

/** Whether a term begins with a word: the look that spares most words a walk. */
export function opens(root: Branch, word: string): boolean {
  const { next, stems } = grown(root);
  if (next.has(word)) return true;
  if (stems.size > 0) for (let end = word.length; end > 1; end--) if (stems.has(word.slice(0, end))) return true;
  return false;
}
