import { words } from '../text/index.js';
import { expand } from './expand.js';
import type { Language } from './language.js';

/** Words looked at: the first ones tell as much as all of them. */
const SAMPLE = 2000;
/** A language is told when this share of the words is known to it (running text has 0.35 to 0.5). */
const SHARE = 0.15;
/** Fewer known words than this tell nothing. */
const LEAST = 2;
/** The second language must know at most this share of what the first knows. */
const DISTINCT = 0.7;

const vocabularies = new WeakMap<Language, ReadonlySet<string>>();

/** The words that a language file names: the frequent ones, and those of norms, numbers and time. */
function vocabularyOf(language: Language): ReadonlySet<string> {
  let known = vocabularies.get(language);
  if (!known) {
    const { common, modals, hedges, exceptions, conditions, wide, narrow, delays } = language;
    const named = [language.units, language.numbers, language.frequencies].flatMap((table) => Object.keys(table));
    const lists = [common, hedges, exceptions, conditions, wide, narrow, delays, named, ...Object.values(modals)];
    known = new Set(lists.flat().flatMap(expand).flatMap(words));
    vocabularies.set(language, known);
  }
  return known;
}

/**
 * The language of a text among those given, told from its most frequent words; null when no language
 * stands out, as in a text of two words or in a language without data.
 *
 * @example
 * detectLanguage('We must answer within two months.', LANGUAGES); // 'en'
 */
export function detectLanguage(text: string, languages: readonly Language[]): string | null {
  const sample = words(text.slice(0, SAMPLE * 12)).slice(0, SAMPLE);
  const counts = languages.map((language) => {
    const known = vocabularyOf(language);
    return { tag: language.tag, count: sample.filter((word) => known.has(word)).length };
  });
  const [best, second] = counts.sort((a, b) => b.count - a.count);
  if (!best || best.count < LEAST || best.count < SHARE * sample.length) return null;
  return second && second.count > DISTINCT * best.count ? null : best.tag;
}
