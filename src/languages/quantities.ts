import type { Quantity } from '../model/index.js';
import type { Language } from './language.js';
import { findTerms, matchesTerm } from './terms.js';

const lookup = (table: Readonly<Record<string, number>>, text: string): number | null => {
  for (const [term, value] of Object.entries(table)) if (matchesTerm(text, term)) return value;
  return null;
};

const delayTerms = new WeakMap<Language, readonly string[]>();

/** Delay, number and unit as one term: "within two months". */
function delays(language: Language): readonly string[] {
  let terms = delayTerms.get(language);
  if (!terms) {
    const number = `([0-9]+|${Object.keys(language.numbers).join('|')})`;
    const unit = `(${Object.keys(language.units).join('|')})`;
    terms = language.delays.map(
      (delay) => `${delay.endsWith("')") ? `(${delay}|${delay} )` : `${delay} `}${number} ${unit}`,
    );
    delayTerms.set(language, terms);
  }
  return terms;
}

/**
 * The first longest time that a text sets, in days; null when it sets none.
 *
 * @example
 * findDelay('answers within two months', en)?.value; // 60
 */
export function findDelay(text: string, language: Language): Quantity | null {
  const [span] = findTerms(text, delays(language));
  if (!span) return null;
  const parts = span.term.split(/[\s'’]+/u);
  for (let unitLength = 2; unitLength >= 1; unitLength--) {
    const days = lookup(language.units, parts.slice(-unitLength).join(' '));
    const number = parts.at(-unitLength - 1) ?? '';
    const count = /^\d+$/.test(number) ? Number(number) : lookup(language.numbers, number);
    if (days !== null && count !== null) return { ...span, value: count * days };
  }
  return null;
}

const frequencyTerms = new WeakMap<Language, readonly string[]>();

/**
 * How many times a year the first frequency of a text binds; null when it names none.
 *
 * @example
 * findFrequency('is published every quarter', en)?.value; // 4
 */
export function findFrequency(text: string, language: Language): Quantity | null {
  let terms = frequencyTerms.get(language);
  if (!terms) {
    terms = Object.keys(language.frequencies);
    frequencyTerms.set(language, terms);
  }
  const [span] = findTerms(text, terms);
  const value = span && lookup(language.frequencies, span.term);
  return span && value != null ? { ...span, value } : null;
}
