import { tokens as cut } from '../text/index.js';
import type { Language } from './language.js';

/** A word or a mark of punctuation of a text, with its place. */
export interface Token {
  /** In lower case, NFC, with a straight apostrophe: as the tables write it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What ends a clause: a comma, a colon, a bracket; `full` ends a sentence, `` is within one. */
  readonly stop: '' | 'clause' | 'full';
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

/** Words written alike, remembered: a text has few words and many of each. Emptied before it weighs. */
const written = new Map<string, string>();
const REMEMBERED = 20_000;

/** A word as the tables write it. */
function wordOf(part: string): string {
  let word = written.get(part);
  if (word === undefined) {
    word = part
      .normalize('NFC')
      .replaceAll('’', "'")
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replace(INCLUSIVE, '$1$2');
    if (written.size >= REMEMBERED) written.clear();
    written.set(part, word);
  }
  return word;
}

/** The words of a text as the tables know them: contractions written out, white space gone. */
export function tokenize(text: string, { contractions }: Language): readonly Token[] {
  const found: Token[] = [];
  const parts = cut(text);
  let start = 0;
  for (let i = 0; i < parts.length; i++) {
    let part = parts[i] as string;
    const ending = ADDS.has(parts[i + 1] ?? '') && WORD.test(part) ? inclusiveAt(parts, i + 1) : 0;
    const added = ending > 0 ? parts.slice(i + 1, i + 1 + ending).join('').length : 0;
    const end = start + part.length + added;
    const place = { start, end };
    start = end;
    if (ending > 0 && parts[i + ending]?.endsWith('s')) part += 's';
    i += ending;
    if (part.trim() === '') {
      // A line that opens with a mark of list, or follows a blank one, is a sentence of its own.
      const opens =
        part.includes('\n') && /\n\s*(?:[-*+•]|\d+[.)])\s|\n\s*\n/.test(part + parts.slice(i + 1, i + 4).join(''));
      if (opens) found.push({ word: '\n', ...place, stop: 'full' });
      continue;
    }
    const word = wordOf(part);
    if (CLAUSE.test(word)) found.push({ word, ...place, stop: 'clause' });
    else if (FULL.test(word)) {
      // A full stop inside "e.g. this" ends no sentence: a new one opens with a capital, a figure or a quote.
      const next = parts
        .slice(i + 1, i + 3)
        .join('')
        .trim();
      const ends = word === ';' || next === '' || /^[\p{Lu}\d"«“‘'’[(*-]/u.test(next);
      found.push({ word, ...place, stop: ends ? 'full' : '' });
    } else {
      const rule = word.includes("'") ? contractions.find(([pattern]) => pattern.test(word)) : undefined;
      const written = rule ? word.replace(...(rule as [RegExp, string])) : word;
      for (const one of written.split(' ')) found.push({ word: one, ...place, stop: '' });
    }
  }
  return found;
}
