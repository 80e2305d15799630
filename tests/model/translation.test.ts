import { describe, expect, it } from 'vitest';
import { TRANSLATION_FAULTS, type TranslationReview } from '../../src/model/translation.js';
import { readWork } from '../../src/parse/index.js';

const REVIEW: TranslationReview = {
  language: 'en',
  id: 'a',
  digest: `sha256-${'0'.repeat(64)}`,
  date: '2026-11-26',
  by: 'A. Martin',
};
const read = (review: object) =>
  readWork(`id: ours\ntitles: { en: Ours }\nlanguage: fr\ntranslations: [${JSON.stringify(review)}]\n`);

describe('a review of a translation', () => {
  it('is read from charter.yaml as it stands there', () => {
    expect(read(REVIEW)).toMatchObject({ work: { translations: [REVIEW] }, messages: [] });
    expect(read({ ...REVIEW, by: undefined }).messages).toEqual([]);
  });

  it.each([
    ['digest', '0'.repeat(64)],
    ['date', '2026-02-30'],
    ['language', 'english!'],
    ['id', undefined],
  ])('has no %s %s', (key, value) => {
    expect(read({ ...REVIEW, [key]: value }).messages).toMatchObject([{ ruleId: 'malformed-work' }]);
  });
});

it('what a translation may have is told with the gravest first', () => {
  expect(TRANSLATION_FAULTS[0]).toBe('missing');
});
