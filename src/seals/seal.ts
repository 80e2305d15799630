import { type CommitmentSeal, commitments, type Edition, type Json, type Seal } from '../model/index.js';
import { canonicalJson, canonicalText, digest } from '../text/index.js';

/** The fields of the front matter by key, as canonical JSON: marks, comments and order say nothing. */
const frontMatter = ({ frontMatter }: Edition): string =>
  canonicalJson(Object.fromEntries((frontMatter?.fields ?? []).map(({ key, value }): [string, Json] => [key, value])));

/**
 * The digests of one edition. How each is made, and how to make it again without this package, is in docs/seals.md.
 *
 * @param edition an edition with a version and a language
 * @throws {TypeError} when it has none: nobody could say what is sealed
 * @example
 * sealOf(charter.edition('1.0.0')).digest; // 'sha256-…', what sha256sum prints for its file
 */
export function sealOf(edition: Edition): Seal {
  const { version, language } = edition;
  if (version === null || language === null)
    throw new TypeError('Unexpected edition without version or language, expected both');
  return {
    version,
    language,
    digest: edition.digest,
    metadata: digest(frontMatter(edition)),
    commitments: commitments(edition).map(
      ({ id, text, attributes: { classes, values } }): CommitmentSeal => ({
        id,
        text: digest(canonicalText(text)),
        metadata: digest(canonicalJson({ classes, values })),
      }),
    ),
  };
}
