/**
 * What typography alone may change, and nothing else: the closed list behind `editorial`. Dashes,
 * commas, capitals and hyphens are not on it, since they can change what a sentence means.
 */
const FOLDS: readonly (readonly [pattern: RegExp, replacement: string, why: string])[] = [
  [/[\u00AD\u200B\u2060\uFEFF]/gu, '', 'soft hyphens and zero-width characters are not seen'],
  [/[\u2018\u2019\u02BC\u2032]/gu, "'", 'apostrophes and single quotes, straight or curly'],
  [/«\s*|(?<!\s)\s+»|»|[\u201C\u201D\u201E\u2033]/gu, '"', 'quotes, French or English, with their inner spaces'],
  [/œ/gu, 'oe', 'ligature'],
  [/Œ/gu, 'Oe', 'ligature'],
  [/æ/gu, 'ae', 'ligature'],
  [/Æ/gu, 'Ae', 'ligature'],
  [/(?<=\d)–(?=\d)|(?<=\s)[–—](?=\s)/gu, '-', 'a dash between figures, or between spaces, short or long'],
  [/…/gu, '...', 'ellipsis'],
  [/\u2011/gu, '-', 'a hyphen that does not break is a hyphen'],
  [/(?<!\s)\s+(?=[;:!?])/gu, '', 'French puts a space before ; : ! ?, English does not'],
  [/\s+/gu, ' ', 'white space, no-break or not, and line wraps'],
];

/** An accent on the capital that opens a word: French may leave it out. */
const CAPITAL = /(?<![\p{L}\p{N}])[ÀÂÉÈÊËÎÏÔÛÙÇ]/gu;
/** What a text must hold for folding to change it; most texts in Latin letters hold nothing of it. */
const FOLDABLE =
  /[^\x20-\x7E\u00C0-\u00C5\u00C7-\u00E5\u00E7-\u0151\u0154-\u017F]| {2}|^ | $| [;:!?]|(?<![\p{L}\p{N}])[ÀÂÉÈÊËÎÏÔÛÙÇ]/u;

/**
 * A text without what typography alone may change: two texts that fold alike differ in form only.
 *
 * @example
 * fold('L’usager : « oui »') === fold("L'usager: \"oui\""); // true
 */
export function fold(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  let folded = text.normalize('NFC').replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'));
  folded = folded.replace(CAPITAL, (letter) => letter.normalize('NFD').charAt(0));
  for (const [pattern, replacement] of FOLDS) folded = folded.replace(pattern, replacement);
  // Again, since what was taken out or spelled out can leave a letter beside its accent.
  return folded.normalize('NFC').trim();
}
