import type { Charter } from '../charter/index.js';
import { nodeById, type TranslationReview } from '../model/index.js';
import { wordsDigest } from './origin.js';

/** Who reviewed, and when. */
export interface Reviewer {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly by?: string | undefined;
}

/**
 * The review of one block of a translation, against the source as it is.
 *
 * @param id explicit id of a block that both editions have
 * @param of the language of the translation, and the version: `latest` when none is given
 * @throws {RangeError} when one of the two editions has no such block, or there is no such edition
 * @example
 * reviewNow(charter, 'transparence', { language: 'en' }, { date: '2026-11-26' }).digest;
 */
export function reviewNow(
  charter: Charter,
  id: string,
  of: { readonly language: string; readonly version?: string },
  { date, by }: Reviewer,
): TranslationReview {
  const { version = 'latest', language } = of;
  const source = charter.edition({ version, language: charter.work.language });
  const translation = charter.edition({ version: source.version as string, language });
  const [ours, theirs] = [nodeById(source, id), nodeById(translation, id)];
  if (!ours || !theirs) {
    const { version: of, language: spoken } = ours ? translation : source;
    throw new RangeError(`Unexpected id ${id}, expected one of edition ${of}/${spoken}`);
  }
  return { language, id, digest: wordsDigest(ours.text), date, ...(by !== undefined && { by }) };
}
