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

const CLAUSE = /^[,;:()[\]–—"«»“”]$/u;
const FULL = /^[.!?\n]$/u;

/** The words of a text as the tables know them: contractions written out, white space gone. */
export function tokenize(text: string, { contractions }: Language): readonly Token[] {
  const found: Token[] = [];
  let start = 0;
  const parts = cut(text);
  parts.forEach((part, i) => {
    const end = start + part.length;
    const word = part.normalize('NFC').replaceAll('’', "'").toLowerCase();
    const place = { start, end };
    start = end;
    if (part.trim() === '') {
      if (part.includes('\n'))
        found.push({
          word: '\n',
          ...place,
          stop: /\n\s*([-*+]|\d+[.)])\s|\n\s*\n/.test(part + parts.slice(i + 1, i + 4).join('')) ? 'full' : '',
        });
      return;
    }
    if (CLAUSE.test(word)) found.push({ word, ...place, stop: 'clause' });
    else if (FULL.test(word)) {
      // A full stop inside "e.g. this" ends no sentence: a new one opens with a capital, a figure or a quote.
      const next = parts
        .slice(i + 1, i + 3)
        .join('')
        .trim();
      found.push({ word, ...place, stop: next === '' || /^[\p{Lu}\d"«“‘'’[(*-]/u.test(next) ? 'full' : '' });
    } else {
      const rule = word.includes("'") ? contractions.find(([pattern]) => pattern.test(word)) : undefined;
      const written = rule ? word.replace(...(rule as [RegExp, string])) : word;
      for (const one of written.split(' ')) found.push({ word: one, ...place, stop: '' });
    }
  });
  return found.filter(({ word, stop }) => word !== '\n' || stop !== '');
}
