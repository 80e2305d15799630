import type { Charter } from '../charter/index.js';
import { type Edition, nodeById, type TranslationReview } from '../model/index.js';
import { canonicalText, digest } from '../text/index.js';

/** The digest of a block's words, as a seal and a review have it. */
export const wordsDigest = (text: string): string => digest(canonicalText(text));

/** The wording of the source that a translation was made from. */
export interface Origin {
  /** The newest edition of the source that has it; null when none does. */
  readonly edition: Edition | null;
  readonly digest: string;
  /** Whether a review says so. */
  readonly reviewed: boolean;
}

/** The last review of one block in one language; null when there is none. */
export function reviewOf(
  reviews: readonly TranslationReview[],
  language: string,
  id: string,
): TranslationReview | null {
  return reviews.findLast((review) => review.language === language && review.id === id) ?? null;
}

/**
 * What a block of a translation was made from: what its last review names; else the source of the first edition that
 * has the translation as it is, since words that stay from edition to edition were translated once.
 *
 * @param edition the translation
 * @param id explicit id of a block in both
 * @returns null when the source has no such block
 */
export function originOf(charter: Charter, edition: Edition, id: string): Origin | null {
  const { work, versions } = charter;
  const { language, version } = edition;
  const text = nodeById(edition, id)?.text;
  if (language === null || version === null || text === undefined) return null;
  const has = (one: string, spoken: string) =>
    charter.editions.some((head) => head.version === one && head.language === spoken);
  const until = versions.slice(0, versions.indexOf(version) + 1).reverse();
  const sources = until
    .filter((one) => has(one, work.language))
    .map((one) => charter.edition({ version: one, language: work.language }));
  const review = reviewOf(work.translations, language, id);
  if (review) {
    const found = sources.find((source) => {
      const node = nodeById(source, id);
      return node !== undefined && wordsDigest(node.text) === review.digest;
    });
    return { edition: found ?? null, digest: review.digest, reviewed: true };
  }
  let first = version;
  for (const one of until) {
    if (!has(one, language) || !has(one, work.language)) continue;
    const [there, source] = [
      charter.edition({ version: one, language }),
      charter.edition({ version: one, language: work.language }),
    ];
    if (nodeById(there, id)?.text !== text || nodeById(source, id) === undefined) break;
    first = one;
  }
  if (!has(first, work.language)) return null;
  const source = charter.edition({ version: first, language: work.language });
  const node = nodeById(source, id);
  return node ? { edition: source, digest: wordsDigest(node.text), reviewed: false } : null;
}
