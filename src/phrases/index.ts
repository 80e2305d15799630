import { en } from './en.js';
import { fr } from './fr.js';
import type { PhraseLanguage, Phrases, Plural } from './phrases.js';

/** The words of each language: a new one is one new file and one line here. */
export const PHRASES: Readonly<Record<PhraseLanguage, Phrases>> = { en, fr };

/**
 * The language to speak in for a BCP 47 tag: itself when the library has it, else English.
 *
 * @example
 * phraseLanguage('fr-CA'); // 'fr'
 */
export function phraseLanguage(tag: string | null | undefined): PhraseLanguage {
  const primary = tag?.toLowerCase().split('-')[0];
  return primary !== undefined && Object.hasOwn(PHRASES, primary) ? (primary as PhraseLanguage) : 'en';
}

/** The plural rules of each language, made when first needed: making them costs a hundred times what they say. */
const rules = new Map<PhraseLanguage, Intl.PluralRules>();

function pluralIn(language: PhraseLanguage): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

/**
 * A number with its noun, by the plural rules of the language.
 *
 * @example
 * counted({ one: '# change', other: '# changes' }, 2, 'en'); // '2 changes'
 */
export function counted(plural: Plural, count: number, language: PhraseLanguage): string {
  const form = plural[pluralIn(language).select(count)] ?? plural.other;
  // Small numbers have no separators, and a formatter takes longer to make than a short page.
  return form.replace('#', count < 1000 ? `${count}` : new Intl.NumberFormat(language).format(count));
}

/**
 * A date in words. French writes « 1er », which `Intl` does not.
 *
 * @param date `YYYY-MM-DD`
 * @example
 * dateInWords('2022-05-01', 'fr'); // '1er mai 2022'
 */
export function dateInWords(date: string, language: PhraseLanguage): string {
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return language === 'fr' ? words.replace(/^1 /u, '1er ') : words;
}

/**
 * A share as the language writes it.
 *
 * @param share 0 to 1
 * @example
 * percent(0.25, 'en'); // '25%'
 */
export const percent = (share: number, language: PhraseLanguage): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(share);

/** Words in quotation marks, as the language writes them. */
export const quoted = (text: string, language: PhraseLanguage): string =>
  language === 'fr' ? `«\u00A0${text}\u00A0»` : `“${text}”`;

export { ADOPTIONS, type AdoptionWords } from './adoption.js';
export { CITATIONS, type CitationWords } from './citations.js';
export { LINEAGES, type LineageWords } from './lineage.js';
export { PHRASE_LANGUAGES, type PhraseLanguage, type Phrases, type Plural } from './phrases.js';
export { POINTS, type PointWords } from './points.js';
export { TRANSLATIONS, type TranslationWords } from './translations.js';
