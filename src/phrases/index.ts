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

/** What counts in each language, made when first needed: making it costs a hundred times what it says. */
const counting = new Map<PhraseLanguage, readonly [Intl.PluralRules, Intl.NumberFormat]>();

function countingIn(language: PhraseLanguage): readonly [Intl.PluralRules, Intl.NumberFormat] {
  const known = counting.get(language) ?? [new Intl.PluralRules(language), new Intl.NumberFormat(language)];
  counting.set(language, known);
  return known;
}

/**
 * A number with its noun, by the plural rules of the language.
 *
 * @example
 * counted({ one: '# change', other: '# changes' }, 2, 'en'); // '2 changes'
 */
export function counted(plural: Plural, count: number, language: PhraseLanguage): string {
  const [rules, numbers] = countingIn(language);
  return (plural[rules.select(count)] ?? plural.other).replace('#', numbers.format(count));
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

/** Words in quotation marks, as the language writes them. */
export const quoted = (text: string, language: PhraseLanguage): string =>
  language === 'fr' ? `«\u00A0${text}\u00A0»` : `“${text}”`;

export { PHRASE_LANGUAGES, type PhraseLanguage, type Phrases, type Plural } from './phrases.js';
