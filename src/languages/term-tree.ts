import { tokens } from '../text/index.js';
import type { Entry } from './tables.js';
import type { Token } from './tokenize.js';

/** A tree of words: following the words of a text through it finds the terms that begin there. */
export interface Branch {
  next: Map<string, Branch> | null;
  /** Words whose ending is free, by their stem. */
  stems: Map<string, Branch> | null;
  /** Terms that end here, of each table once. */
  entries: readonly Entry[];
  /** After `…`. */
  gap: Branch | null;
}

const NONE: readonly never[] = [];

/** Most branches are the last of their term: they hold no map. */
export const newTree = (): Branch => ({ next: null, stems: null, entries: NONE, gap: null });

function step(from: Branch, word: string): Branch {
  if (word === '…') {
    from.gap ??= newTree();
    return from.gap;
  }
  const open = word.endsWith('*');
  const key = open ? word.slice(0, -1) : word;
  const kind = open ? 'stems' : 'next';
  from[kind] ??= new Map();
  const map = from[kind] as Map<string, Branch>;
  let branch = map.get(key);
  if (!branch) {
    branch = newTree();
    map.set(key, branch);
  }
  return branch;
}

/** What is one word in any text; other words of a term (with an elision, with œ) are cut as a text is. */
const PLAIN = /^[a-zà-öø-ÿ]+(?:-[a-zà-öø-ÿ]+)*\*?$/;

function follow(from: Branch, word: string): Branch {
  if (word === '') return from;
  if (word === '…' || PLAIN.test(word)) return step(from, word);
  // An elision is one only before a letter.
  const ends = word.endsWith("'");
  const parts = tokens(`${word.replaceAll('œ', 'oe').replace('*', '')}${ends ? 'x' : ''}`);
  if (ends) parts.pop();
  return parts.reduce(
    (at, part, i) => step(at, word.endsWith('*') && i === parts.length - 1 ? `${part}*` : part),
    from,
  );
}

/** Where the words of a term have led so far, and the word that is being read. */
interface Place {
  readonly at: Branch;
  readonly word: string;
}

const LITERAL = /[^ ()|?]+/y;

/**
 * Plants every text that a row names. Rows share their beginnings, so that a row is walked through the
 * tree rather than written out: that is thousands of texts a language.
 */
export function plant(root: Branch, row: string, entry: Entry): void {
  let offset = 0;

  function sequence(from: readonly Place[]): readonly Place[] {
    let places = from;
    while (offset < row.length && row[offset] !== '|' && row[offset] !== ')') {
      const before = places;
      if (row[offset] === '(') {
        offset++;
        places = alternatives(before);
        offset++;
      } else if (row[offset] === ' ') {
        offset++;
        places = before.map(({ at, word }) => ({ at: follow(at, word), word: '' }));
      } else {
        LITERAL.lastIndex = offset;
        let [text = ''] = LITERAL.exec(row) ?? [];
        // A question mark is said of the last letter alone.
        if (text.length > 1 && row[offset + text.length] === '?') text = text.slice(0, -1);
        offset += text.length;
        places = before.map(({ at, word }) => ({ at, word: word + text }));
      }
      if (row[offset] === '?') {
        offset++;
        places = [...places, ...before];
      }
    }
    return places;
  }

  function alternatives(from: readonly Place[]): readonly Place[] {
    const places = [...sequence(from)];
    while (row[offset] === '|') {
      offset++;
      places.push(...sequence(from));
    }
    return places;
  }

  for (const { at, word } of alternatives([{ at: root, word: '' }])) {
    const end = follow(at, word);
    if (!end.entries.some(({ table }) => table === entry.table)) end.entries = [...end.entries, entry];
  }
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
  const walk = (from: Branch, i: number) => {
    if (!adverbs?.has(tokens[i - 1]?.word ?? '') || i - at < 2 || !from.next)
      for (const entry of from.entries) found.push({ entry, length: i - at });
    const token = tokens[i];
    if (token === undefined || token.stop !== '') return;
    const { word } = token;
    if (i > at && adverbs?.has(word)) walk(from, i + 1);
    const next = from.next?.get(word);
    if (next) walk(next, i + 1);
    if (from.stems)
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
export function opens({ next, stems }: Branch, word: string): boolean {
  if (next?.has(word)) return true;
  if (stems) for (let end = word.length; end > 1; end--) if (stems.has(word.slice(0, end))) return true;
  return false;
}
