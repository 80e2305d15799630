import { describe, expect, it } from 'vitest';
import { wordsDigest } from '../../src/translation/origin.js';
import { stalenessOf } from '../../src/translation/staleness.js';
import { bilingual } from './bilingual.js';

const ENGLISH = '- We must answer every letter. {#a}\n';
const OLD = 'Nous devons répondre à chaque lettre.';
const stale = (now: string, reviews: Parameters<typeof bilingual>[1] = []) => {
  const charter = bilingual({ '1.0.0': [`- ${OLD} {#a}\n`, ENGLISH], '2.0.0': [`- ${now} {#a}\n`, ENGLISH] }, reviews);
  const [source, translation] = ['fr', 'en'].map((language) => charter.edition({ version: '2.0.0', language }));
  return stalenessOf(charter, source as never, translation as never, 'en')('a');
};

describe('stalenessOf', () => {
  it('is nothing where the source is what was translated', () => {
    expect(stale(OLD)).toBeNull();
    expect(stale('Nous devons  répondre à chaque lettre.')).toBeNull();
  });

  it.each([
    ['Nous pouvons répondre à chaque lettre.', 'weakened'],
    ['Nous devons répondre à chaque lettre et à chaque appel.', 'strengthened'],
    ['Nous devons répondre à chaque lettre\u202F!', 'editorial'],
    ['Nous devons relire chaque lettre.', 'reworded'],
  ])('is graded by meaning: %s', (now, kind) => {
    expect(stale(now)).toMatchObject({ since: '1.0.0', reviewed: false, kind });
  });

  it('ends with a review, and is of an unknown wording where the review names none that is there', () => {
    const review = (text: string) => [{ language: 'en', id: 'a', digest: wordsDigest(text), date: '2026-01-01' }];
    const now = 'Nous pouvons répondre à chaque lettre.';
    expect(stale(now, review(now))).toBeNull();
    expect(stale(now, review('Autre chose.'))).toEqual({
      since: null,
      reviewed: true,
      kind: null,
      bump: null,
      because: null,
    });
  });
});
