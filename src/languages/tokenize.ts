import { tokens as cut } from '../text/index.js';
import type { Language } from './language.js';

/** What may begin with a word: a term of the tables, or an amount as well; null for nothing. */
export type Opening = 'term' | 'amount' | null;

/** A word or a mark of punctuation of a text, with its place. */
export interface Token {
  /** In lower case, NFC, with a straight apostrophe: as the tables write it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What ends a clause: a comma, a colon, a bracket; `full` ends a sentence, `` is within one. */
  readonly stop: '' | 'clause' | 'full';
  /** What may begin with it: most words open nothing, and an amount is looked for where one may. */
  readonly opens: Opening;
}

const CLAUSE = /^[,:()[\]–—"«»“”]$/u;
const FULL = /^[.!?;\n]$/u;

const WORD = /^\p{L}{3,}$/u;
/** Endings of the other gender, as they are added to a word: « agent·e·s », « agent(e)s ». */
const GENDER = /^(?:e|es|s|ne|nes|le|les|rice|rices|trice|trices|euse|euses|ve|ves)$/u;
/** What stands between a word and the ending of the other gender. */
const ADDS = new Set(['·', '‧', '•', '(']);
const INCLUSIVE = /^(\p{L}{3,})[.-](?:e|ne|le|rice|trice|euse|ve)(?:[.-]?(s))?$/u;

/** How many parts after a word only add the other gender to it. */
function inclusiveAt(parts: readonly string[], at: number): number {
  const dotted = (i: number): boolean => /^[·‧•]$/u.test(parts[i] ?? '') && GENDER.test(parts[i + 1] ?? '');
  if (dotted(at)) return dotted(at + 2) ? 4 : 2;
  if (parts[at] !== '(' || !GENDER.test(parts[at + 1] ?? '') || parts[at + 2] !== ')') return 0;
  return parts[at + 3] === 's' ? 4 : 3;
}

/** A word as the tables write it. */
const written = (part: string): string =>
  part
    .normalize('NFC')
    .replaceAll('’', "'")
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(INCLUSIVE, '$1$2');

/** A word as a lexicon knows it, wherever it stands. */
export interface Word {
  readonly word: string;
  readonly stop: Token['stop'];
  readonly opens: Opening;
}

/** The words that a part of a text is written for, contractions written out; none for white space. */
export function wordsOf(part: string, { contractions }: Language, opens: (word: string) => Opening): readonly Word[] {
  if (part.trim() === '') return [];
  const word = written(part);
  const stop = CLAUSE.test(word) ? 'clause' : FULL.test(word) ? 'full' : '';
  const rule = word.includes("'") ? contractions.find(([pattern]) => pattern.test(word)) : undefined;
  const texts = (rule ? word.replace(...(rule as [RegExp, string])) : word).split(' ');
  return texts.map((text) => ({ word: text, stop, opens: stop === '' ? opens(text) : null }));
}

/** A list mark that opens a line, or a blank line: a sentence of its own begins. */
const OPENS_LINE = /\n\s*(?:[-*+•]|\d+[.)])\s|\n\s*\n/;
/** A full stop inside "e.g. this" ends no sentence: a new one opens with a capital, a figure or a quote. */
const OPENS_SENTENCE = /^\s*(?:$|[\p{Lu}\d"«“‘'’[(*-])/u;

/** The words of a text as the tables know them: contractions written out, white space gone. */
export function tokenize(
  text: string,
  { wordsOf }: { readonly wordsOf: (part: string) => readonly Word[] },
): readonly Token[] {
  const found: Token[] = [];
  const parts = cut(text);
  let end = 0;
  for (let i = 0; i < parts.length; i++) {
    let part = parts[i] as string;
    const start = end;
    end += part.length;
    if (part === ' ') continue;
    const ending = ADDS.has(parts[i + 1] ?? '') && WORD.test(part) ? inclusiveAt(parts, i + 1) : 0;
    if (ending > 0) {
      if (parts[i + ending]?.endsWith('s')) part += 's';
      for (const last = i + ending; i < last; ) end += (parts[++i] as string).length;
    }
    const words = wordsOf(part);
    if (words.length === 0) {
      if (part.includes('\n') && OPENS_LINE.test(part + parts.slice(i + 1, i + 4).join('')))
        found.push({ word: '\n', start, end, stop: 'full', opens: null });
      continue;
    }
    for (const { word, stop, opens } of words) {
      const inside =
        stop === 'full' && word !== ';' && !OPENS_SENTENCE.test((parts[i + 1] ?? '') + (parts[i + 2] ?? ''));
      found.push({ word, start, end, stop: inside ? '' : stop, opens });
    }
  }
  return found;
}
