import { slug as githubSlug } from 'github-slugger';

/** A slug is cut after this many words: enough to recognise a sentence, short enough to cite. */
const SLUG_WORDS = 6;

/** No less than that many words at the start of a text: what follows need not be folded. */
const OPENING = new RegExp(
  String.raw`^(?:[\s\p{Pd}\p{M}/'’]*[^\s\p{Pd}\p{M}/'’][^\s\p{Pd}/'’]*){0,${SLUG_WORDS}}`,
  'u',
);

/** Most words have nothing to spell otherwise. */
const ASCII = /^[\0-\x7F]*$/;

/**
 * A name for a text in ASCII where the script allows it: lower case, words joined by hyphens.
 *
 * @example
 * slug("L'humain au centre"); // 'l-humain-au-centre'
 */
export function slug(text: string): string {
  const [opening = ''] = OPENING.exec(text) ?? [];
  const lower = opening.toLowerCase().replace(/['’]/g, ' ');
  const ascii = ASCII.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  return githubSlug(
    ascii
      .trim()
      .split(/[\s\p{Pd}/]+/u)
      .slice(0, SLUG_WORDS)
      .join(' '),
  )
    .replace(/^-+|-+$/g, '')
    .replace(/-{2,}/g, '-');
}
