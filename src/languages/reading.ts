import type { Modality, TermSpan } from '../model/index.js';
import type { Language } from './language.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { type Amount, amountAt } from './quantities.js';
import type { Table } from './tables.js';
import { termsAt } from './term-tree.js';
import { type Token, tokenize } from './tokenize.js';

/** Where in a sentence a word stands: what it says of the promise depends on it. */
export type Region = 'main' | 'exception' | 'condition' | 'reservation' | 'example' | 'regardless' | 'consequence';

/** A term of the tables, or an amount, found in a text. */
export interface Mark extends TermSpan {
  readonly table: Table | 'amount';
  readonly row: number;
  readonly modality: Modality | null;
  readonly amount: Amount | null;
  /** Places among the tokens. */
  readonly from: number;
  readonly to: number;
  readonly region: Region;
}

/** A text with what is known of its words. */
export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  /** The mark that a token belongs to. */
  readonly markOf: readonly (Mark | null)[];
  readonly regions: readonly Region[];
  /** Where sentences and list items begin and end, among the tokens. */
  readonly sentences: readonly (readonly [from: number, to: number])[];
}

const OPENS: Readonly<Partial<Record<Table | 'amount', Region>>> = {
  exceptions: 'exception',
  reservations: 'reservation',
  conditions: 'condition',
  examples: 'example',
  regardless: 'regardless',
  consequences: 'consequence',
};

/** What an amount is in place of a term. */
const AMOUNT: Pick<Mark, 'table' | 'row' | 'modality'> = { table: 'amount', row: 0, modality: null };

/** A name or a date that is written like a verb: « May 2024 », "on 3 May". A verb has a capital first in a sentence only. */
function isName(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, word } = tokens[at] as Token;
  const [first, second] = [text[start] ?? '', text[start + 1] ?? ''];
  const capital = first !== first.toLowerCase() && second === second.toLowerCase();
  const inside = at > 0 && tokens[at - 1]?.stop === '';
  return (capital && inside) || (word.length < 4 && /^\d/.test(tokens[at + 1]?.word ?? ''));
}

/** A word in quotes before "means" is being defined. */
const isDefined = (tokens: readonly Token[], at: number): boolean => /[»”"]/u.test(tokens[at - 1]?.word ?? '');

/**
 * Reads a text: its words, the terms of the tables in it, the clauses that exceptions and conditions
 * open. One pass, linear in the text.
 */
export function read(text: string, language: Language): Reading {
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text, lexicon);
  const marks: Mark[] = [];
  const markOf: (Mark | null)[] = new Array(tokens.length).fill(null);
  const regions: Region[] = new Array(tokens.length).fill('main');
  const sentences: [number, number][] = [];
  let region: Region = 'main';
  let bracketed = false;
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.word === '(' || token.stop === 'full' || token.word === ')') bracketed = token.word === '(';
    // "For example, a, b or c": examples go on over the comma behind their opening, and over all those in a bracket.
    const goesOn = region === 'example' && token.word === ',' && (bracketed || markOf[at - 1]?.table === 'examples');
    if (token.stop !== '' && !goesOn) region = 'main';
    if (token.stop === 'full') {
      if (at > start) sentences.push([start, at]);
      start = at + 1;
    }
    if (token.opens === null) {
      if (token.stop === '') regions[at] = region;
      continue;
    }
    const amount = token.opens === 'amount' ? amountAt(tokens, at, lexicon) : null;
    const found = termsAt(tokens, at, lexicon.root, lexicon.adverbs).find(
      ({ entry }) => entry.table !== 'definitions' || isDefined(tokens, at),
    );
    const isAmount = amount !== null && amount.length >= (found?.length ?? 0);
    const length = isAmount ? amount.length : (found?.length ?? 0);
    if (length > 0 && !(found?.entry.table === 'modals' && length === 1 && isName(text, tokens, at))) {
      const { table, row, modality } = isAmount || !found ? AMOUNT : found.entry;
      const opened = OPENS[table];
      if (opened && region === 'main') region = opened;
      const begin = token.start;
      const end = (tokens[at + length - 1] as Token).end;
      const mark: Mark = {
        table,
        row,
        modality,
        amount: isAmount ? amount : null,
        term: text.slice(begin, end),
        start: begin,
        end,
        from: at,
        to: at + length,
        region,
      };
      marks.push(mark);
      markOf.fill(mark, at, at + length);
      regions.fill(region, at, at + length);
      at += length - 1;
    } else regions[at] = region;
  }
  if (tokens.length > start) sentences.push([start, tokens.length]);
  return { text, lexicon, tokens, marks, markOf, regions, sentences };
}

/** The marks of a stretch of tokens, in order: it reads the stretch alone, so that many sentences stay linear. */
export function marksIn({ markOf }: Reading, from: number, to: number): readonly Mark[] {
  const found: Mark[] = [];
  for (let at = from; at < to; at++) {
    const mark = markOf[at];
    if (mark && mark.from === at) found.push(mark);
  }
  return found;
}
