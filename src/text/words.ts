/**
 * Words, numbers, runs of white space, and every other character alone. An elided French word is a
 * token of its own ("l'" in "l'usager"), since `Intl.Segmenter` keeps it glued to the next word and
 * is quadratic in the length of its string. Other apostrophes and hyphens stay inside their word.
 */
const TOKEN =
  /(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])|[\p{L}\p{M}\p{N}_]+(?:['’.,\-‑][\p{L}\p{M}\p{N}_]+)*|\s+|[\s\S]/giu;

/**
 * Cuts a text into tokens. Joined again they are the text, byte for byte.
 *
 * @example
 * tokens("L'usager peut refuser."); // ["L'", 'usager', ' ', 'peut', ' ', 'refuser', '.']
 */
export function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * The words of a text for comparing: lower case, no punctuation, one form of apostrophe.
 *
 * @example
 * words("L’usager peut refuser."); // ["l'", 'usager', 'peut', 'refuser']
 */
export function words(text: string): string[] {
  return tokens(text.normalize('NFC').replaceAll('’', "'").toLowerCase()).filter((token) => WORD.test(token));
}
