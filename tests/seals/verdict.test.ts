import { describe, expect, it } from 'vitest';
import type { Edition, Erratum } from '../../src/model/index.js';
import { sealOf } from '../../src/seals/seal.js';
import { verdictOf } from '../../src/seals/verdict.js';
import { edition } from './editions.js';

const sealed = edition('1.0.0', "- We must not keep a reader's name. {#name}");
const seal = sealOf(sealed);
const form = edition('1.0.0', '- We must not keep a reader’s name. {#name}');
const weaker = edition('1.0.0', "- We should not keep a reader's name. {#name}");

const erratumOf = (present: Edition, more: Partial<Erratum> = {}): Erratum => ({
  edition: '1.0.0',
  date: '2024-04-02',
  reason: { en: 'An apostrophe was straight.' },
  digest: present.digest,
  ...more,
});
const judge = (present: Edition | null, errata: readonly Erratum[] = [], original: Edition | null = sealed) =>
  verdictOf(seal, { found: present?.digest ?? null, sealed: original, present, errata });

describe('verdictOf', () => {
  it('is sound for the same bytes, even without a copy', () => {
    expect(judge(sealed, [], null)).toMatchObject({ state: 'sound', moved: [], changes: [], substance: [] });
  });

  it('names the words that moved, and what that means', () => {
    const { state, moved, substance } = judge(weaker);
    expect(state).toBe('broken');
    expect(moved).toMatchObject([{ deleted: 'must', inserted: 'should', after: { start: { line: 9 } } }]);
    expect(substance).toMatchObject([{ kind: 'weakened' }]);
  });

  it('passes for a declared erratum of form', () => {
    expect(judge(form).state).toBe('broken');
    expect(judge(form, [erratumOf(form)])).toMatchObject({ state: 'corrected', erratum: { date: '2024-04-02' } });
    expect(judge(form, [erratumOf(form, { language: 'en' })]).state).toBe('corrected');
  });

  it('takes a slip of the pen as read by whoever declares it', () => {
    const slip = edition('1.0.0', '- We must answer every leter. {#answer}');
    const mended = edition('1.0.0', '- We must answer every letter. {#answer}');
    const { state, changes } = verdictOf(sealOf(slip), {
      found: mended.digest,
      sealed: slip,
      present: mended,
      errata: [erratumOf(mended)],
    });
    expect([state, changes?.map(({ kind, review }) => [kind, review])]).toEqual(['corrected', [['editorial', true]]]);
  });

  it.each([
    ['of substance', weaker, erratumOf(weaker)],
    ['of the front matter', edition('1.0.1', "- We must not keep a reader's name. {#name}"), null],
    ['declared for another text', form, erratumOf(weaker)],
    ['declared for another edition', form, erratumOf(form, { edition: '1.1.0' })],
    ['declared for another language', form, erratumOf(form, { language: 'fr' })],
  ])('does not pass for a change %s', (_, present, erratum) => {
    const { state, changes } = judge(present, [erratum ?? erratumOf(present)]);
    expect(state).toBe('broken');
    expect(changes?.length).toBeGreaterThan(0);
  });

  it('lets no erratum hold where no sealed text is left to compare with', () => {
    expect(judge(form, [erratumOf(form)], null)).toMatchObject({ state: 'broken', moved: [], changes: null });
  });

  it('says that a file is gone', () => {
    expect(judge(null)).toMatchObject({ state: 'missing', found: null, changes: null });
  });
});
