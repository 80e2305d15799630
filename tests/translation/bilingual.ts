import type { TranslationReview, Work } from '../../src/model/index.js';
import { charterWith, editionOf, WORK } from '../charter/works.js';

/** A document in a language. */
export const textIn = (language: string, body: string) => editionOf('1.0.0', 'adopted', language, body);

/** A charter in French with English translations: the bodies of each version, null where there is no translation. */
export function bilingual(
  versions: Readonly<Record<string, readonly [fr: string, en: string | null]>>,
  translations: readonly TranslationReview[] = [],
) {
  const work: Work = { ...WORK, translations };
  const editions = Object.entries(versions).flatMap(([version, [fr, en]]) => [
    editionOf(version, 'adopted', 'fr', fr),
    ...(en === null ? [] : [editionOf(version, 'adopted', 'en', en)]),
  ]);
  return charterWith(editions, work);
}
