import { describe, expect, it } from 'vitest';
import { wordsDigest } from '../../src/translation/origin.js';
import { reviewNow } from '../../src/translation/review.js';
import { bilingual } from './bilingual.js';

const charter = bilingual({
  '1.0.0': ['- Nous écoutons. {#a}\n- Nous lisons. {#b}\n', '- We listen. {#a}\n'],
});

describe('reviewNow', () => {
  it('names the words of the source as they are', () => {
    expect(reviewNow(charter, 'a', { language: 'en' }, { date: '2026-11-26', by: 'A. Martin' })).toEqual({
      language: 'en',
      id: 'a',
      digest: wordsDigest('Nous écoutons.'),
      date: '2026-11-26',
      by: 'A. Martin',
    });
    expect(reviewNow(charter, 'a', { language: 'en', version: '1.x' }, { date: '2026-11-26' })).not.toHaveProperty(
      'by',
    );
  });

  it.each([
    ['b', 'en', 'Unexpected id b, expected one of edition 1.0.0/en'],
    ['c', 'en', 'Unexpected id c, expected one of edition 1.0.0/fr'],
    ['a', 'de', 'Unexpected edition 1.0.0/de'],
  ])('throws for %s in %s', (id, language, message) => {
    expect(() => reviewNow(charter, id, { language }, { date: '2026-11-26' })).toThrow(message);
  });
});
