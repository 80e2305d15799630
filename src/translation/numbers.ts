import { type Language, languageOf, numeralsIn, read } from '../languages/index.js';

const FIGURES = /\d+(?:[.,]\d+)*/gu;

/**
 * The numbers that a text names, in their order: figures, and words where the library reads the language ("two months"
 * and « deux mois » are one). "One" is left out: it is an article too.
 *
 * @param language BCP 47 tag; null when it is not known
 * @example
 * numbersIn('75% within two months', 'en'); // [75, 2]
 */
export function numbersIn(text: string, language: string | null): readonly number[] {
  const known = languageOf(language);
  const found = known
    ? spoken(text, known)
    : (text.match(FIGURES) ?? []).map((figure) => Number(figure.replace(',', '.')));
  return found.filter((value) => Number.isFinite(value) && value !== 1);
}

function spoken(text: string, language: Language): readonly number[] {
  const { tokens, lexicon } = read(text, language);
  return numeralsIn(tokens, lexicon);
}

/** What one list of numbers has and the other has not, each as often as it is there. */
export function numbersApart(one: readonly number[], other: readonly number[]): readonly number[] {
  const left = [...other];
  return one.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
