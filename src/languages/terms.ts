import type { TermSpan } from '../model/index.js';

const WORD = String.raw`[\p{L}\p{M}\p{N}'’-]+`;

/** A term of a language file as a regular expression source. */
function pattern(term: string): string {
  return term
    .replaceAll("'", "['’]")
    .replaceAll('…', `(?:${WORD}\\s+){0,3}?${WORD}`)
    .replaceAll('œ', '(?:œ|oe)')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll(' ', String.raw`\s+`);
}

/** Terms are tables that never change: each table is compiled once. */
const compiled = new WeakMap<readonly string[], RegExp>();

function expression(terms: readonly string[]): RegExp {
  let found = compiled.get(terms);
  if (!found) {
    // A regular expression takes the first alternative that matches: long ones first.
    const alternatives = [...terms]
      .sort((a, b) => b.length - a.length)
      .map(pattern)
      .join('|');
    found = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives})(?:(?<=['’])|(?![\p{L}\p{M}\p{N}]))`, 'giu');
    compiled.set(terms, found);
  }
  return found;
}

/**
 * Where terms of a table stand in a text, in order, not overlapping.
 *
 * @example
 * findTerms("Il s’engage à répondre.", ["s'engage(nt)? à"]); // [{ term: 's’engage à', start: 3, end: 13 }]
 */
export function findTerms(text: string, terms: readonly string[]): readonly TermSpan[] {
  if (terms.length === 0) return [];
  return Array.from(text.matchAll(expression(terms)), (match) => ({
    term: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Whether a text is one term, from end to end.
 *
 * @example
 * matchesTerm('Months', 'months?'); // true
 */
export function matchesTerm(text: string, term: string): boolean {
  return new RegExp(`^(?:${pattern(term)})$`, 'iu').test(text);
}
