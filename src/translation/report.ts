import type { Charter } from '../charter/index.js';
import { type Edition, type TranslationReport, type TranslationState, walk } from '../model/index.js';
import { type PhraseLanguage, phraseLanguage } from '../phrases/index.js';
import { compareTranslation } from './compare.js';
import { stalenessOf } from './staleness.js';

export interface TranslationReportOptions {
  /** Exact version, range or `latest`, which is the default. */
  readonly version?: string;
  /** The translations to look at; all of the charter's when none are given. */
  readonly languages?: readonly string[];
  /** Language of the sentences; that of the charter when none is given. */
  readonly language?: PhraseLanguage;
}

const reportOf = (
  { charter, version, language }: Edition,
  translations: readonly TranslationState[],
): TranslationReport => ({ schema: 'charter-translations/1', charter, version, source: language, translations });

/**
 * How the translations of an edition stand, language by language: what is missing, extra or out of order, what is stale
 * and how gravely the source has changed since, and where numbers, force or series differ.
 *
 * @throws {RangeError} when the charter has no such version in its own language
 * @example
 * translationReport(charter).translations.map(({ language, findings }) => [language, findings.length]);
 */
export function translationReport(charter: Charter, options: TranslationReportOptions = {}): TranslationReport {
  const { work } = charter;
  const speaks = options.language ?? phraseLanguage(work.language);
  const source = charter.edition({ version: options.version ?? 'latest', language: work.language });
  const languages = options.languages ?? charter.languages.filter((language) => language !== work.language);
  const states = languages.map((language): TranslationState => {
    const exists = charter.editions.some((head) => head.version === source.version && head.language === language);
    if (!exists) return { language, exists, paired: 0, blocks: [...walk(source)].length, findings: [] };
    const translation = charter.edition({ version: source.version as string, language });
    const staleness = stalenessOf(charter, source, translation, speaks);
    return compareTranslation(source, translation, { language: speaks, staleness });
  });
  return reportOf(source, states);
}

/**
 * The same for two documents of no charter.
 *
 * @example
 * documentTranslationReport(parse(english).edition, parse(french).edition).translations[0].findings;
 */
export function documentTranslationReport(
  source: Edition,
  translation: Edition,
  { language = phraseLanguage(source.language) }: Pick<TranslationReportOptions, 'language'> = {},
): TranslationReport {
  return reportOf(source, [compareTranslation(source, translation, { language })]);
}
