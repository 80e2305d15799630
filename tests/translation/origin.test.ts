import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { originOf, reviewOf, wordsDigest } from '../../src/translation/origin.js';
import { bilingual } from './bilingual.js';

const OLD = '- Nous devons écouter. {#a}\n';
const NEW = '- Nous pouvons écouter. {#a}\n';
const ENGLISH = '- We must listen. {#a}\n';
const review = (text: string) => ({ language: 'en', id: 'a', digest: wordsDigest(text), date: '2026-01-01' });

describe('wordsDigest', () => {
  it('is what sha256sum prints of the words, white space folded', () => {
    const expected = createHash('sha256').update('Nous devons écouter.').digest('hex');
    expect(wordsDigest('Nous\u00A0devons  écouter. ')).toBe(`sha256-${expected}`);
  });
});

describe('originOf', () => {
  const charter = bilingual({ '1.0.0': [OLD, ENGLISH], '2.0.0': [NEW, ENGLISH] });
  const english = charter.edition({ version: '2.0.0', language: 'en' });

  it('is the first edition that has the translation as it is', () => {
    expect(originOf(charter, english, 'a')).toMatchObject({ edition: { version: '1.0.0' }, reviewed: false });
    const anew = bilingual({ '1.0.0': [OLD, '- We must hear. {#a}\n'], '2.0.0': [NEW, ENGLISH] });
    expect(originOf(anew, anew.edition({ version: '2.0.0', language: 'en' }), 'a')?.edition?.version).toBe('2.0.0');
  });

  it('is what the last review names', () => {
    const versions = { '1.0.0': [OLD, ENGLISH], '2.0.0': [NEW, ENGLISH] } as const;
    const of = (...texts: readonly string[]) => {
      const reviewed = bilingual(versions, texts.map(review));
      return originOf(reviewed, reviewed.edition({ version: '2.0.0', language: 'en' }), 'a');
    };
    expect(of('Nous pouvons écouter.')).toMatchObject({ edition: { version: '2.0.0' }, reviewed: true });
    expect(of('Nous pouvons écouter.', 'Nous devons écouter.')?.edition?.version).toBe('1.0.0');
    expect(of('Nous devons lire.')).toMatchObject({ edition: null, reviewed: true });
  });

  it('is null where there is no such block', () => {
    expect(originOf(charter, english, 'b')).toBeNull();
    const alone = bilingual({ '1.0.0': ['- Nous écoutons. {#b}\n', ENGLISH] });
    expect(originOf(alone, alone.edition({ version: '1.0.0', language: 'en' }), 'a')).toBeNull();
  });
});

describe('reviewOf', () => {
  it('is the last one of the block in the language', () => {
    const reviews = [review('one'), review('two'), { ...review('three'), language: 'de' }];
    expect(reviewOf(reviews, 'en', 'a')).toEqual(reviews[1]);
    expect(reviewOf(reviews, 'en', 'b')).toBeNull();
  });
});
