import { describe, expect, it } from 'vitest';
import { sealIn, withSeals } from '../../src/seals/lock.js';
import { sealOf } from '../../src/seals/seal.js';
import { EMPTY, edition } from './editions.js';

const seal = (version: string, language = 'en', items = '- We listen. {#listen}') =>
  sealOf(edition(version, items, language));

describe('withSeals', () => {
  it('keeps seals by version, then by language, whatever the order they come in', () => {
    const all = [seal('1.10.0'), seal('1.9.0', 'fr'), seal('1.9.0'), seal('1.9.0-draft.1')];
    const names = (lock: typeof EMPTY) => lock.seals.map(({ version, language }) => `${version}/${language}`);
    const expected = ['1.9.0-draft.1/en', '1.9.0/en', '1.9.0/fr', '1.10.0/en'];
    expect(names(withSeals(EMPTY, all))).toEqual(expected);
    const oneByOne = all.reverse().reduce((lock, one) => withSeals(lock, [one]), EMPTY);
    expect(oneByOne).toEqual(withSeals(EMPTY, all));
  });

  it('leaves what is sealed as it is, and never makes a seal again', () => {
    const lock = withSeals(EMPTY, [seal('1.0.0')]);
    expect(withSeals(lock, [seal('1.0.0')])).toEqual(lock);
    const other = seal('1.0.0', 'en', '- We may listen. {#listen}');
    expect(() => withSeals(lock, [other])).toThrow(RangeError);
    expect(() => withSeals(lock, [other])).toThrow(`expected ${lock.seals[0]?.digest}, as it is sealed`);
  });
});

describe('sealIn', () => {
  it('is the seal of a version in a language', () => {
    const lock = withSeals(EMPTY, [seal('1.0.0'), seal('1.0.0', 'fr')]);
    expect(sealIn(lock, { version: '1.0.0', language: 'fr' })?.language).toBe('fr');
    expect(sealIn(lock, { version: '1.0.1', language: 'fr' })).toBeUndefined();
  });
});
