import type { Language } from './language.js';

/** A language with its other spellings by the word that they are of. */
interface Spelled {
  readonly language: Language;
  readonly spellings: ReadonlyMap<string, string>;
}

/** A word without the accepted variants of its spelling: British or American, before or after 1990, with or without hyphen. */
export function standardForm(word: string, { spellings, language }: Spelled): string {
  let form = spellings.get(word) ?? word;
  for (const [pattern, replacement] of language.spellingRules) form = form.replace(pattern, replacement);
  return form.length > 5 ? form.replace(/[-‑]/gu, '') : form;
}

export const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Endings that change the meaning, but not what is spoken of: they align words, and excuse nothing. */
const DERIVED = /(?:ation|ition|ement|ments?|ings?|ions?|ed|eur|ée?s?|ues?|us?|ant|ance|ence|iers?|ly)$/u;
const LEAST = 3;

/** The part of a word that its forms share, roughly: for aligning, never for calling two words the same. */
export function stemOf(form: string, { language }: Spelled): string {
  for (const [pattern, root] of language.irregular)
    if (pattern.test(form)) return withoutAccents(form.replace(pattern, root));
  const bare = form.replace(DERIVED, '');
  const word = bare.length >= LEAST ? bare : form;
  let stem = word;
  for (const ending of language.endings)
    if (
      ending !== '' &&
      word.endsWith(ending) &&
      word.length - ending.length >= LEAST &&
      word.length - ending.length < stem.length
    )
      stem = word.slice(0, -ending.length);
  return withoutAccents(stem);
}
