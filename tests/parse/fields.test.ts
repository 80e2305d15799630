import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/index.js';
import { FIELDS, fieldFaults, isLanguageTag } from '../../src/parse/fields.js';

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const faults = (key: string, value: Json, written = JSON.stringify(value)) =>
  fieldFaults({ key, value, text: `${key}: ${written}`, position });

describe('FIELDS', () => {
  it('has each key once', () => {
    const keys = FIELDS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['charter', 'ia-ethique', 'IA éthique'],
    ['version', '2.0.0-draft.1', '1.10'],
    ['version', '1.0.0', '01.0.0'],
    ['version', '10.0.0', 'v1.0.0'],
    ['language', 'en-GB', 'english please'],
    ['language', 'fr', 'fr_FR'],
    ['status', 'adopted', 'Adopted'],
    ['title', 'A title', 2022],
    ['standing', 'unofficial restatement', ['a']],
    ['notice', 'Not official.', null],
    ['dates', {}, '2022'],
    ['dates', { adopted: '2024-02-29' }, { adopted: '2023-02-29' }],
    ['dates', { 'in-force': '2022-12-31' }, { enacted: '2022-12-31' }],
    ['sources', ['a'], 'a'],
    ['sources', [], [1]],
    ['profile', 'law', 'Law'],
    ['profile', 'rfc2119', 2119],
  ])('%s takes %j and not %j', (key, sound, faulty) => {
    expect(faults(key, sound)).toEqual([]);
    expect(faults(key, faulty)).toHaveLength(1);
  });

  it('says how a number was written and how YAML reads it', () => {
    expect(faults('version', 1.1, '1.10 # ten')[0]?.actual).toBe('1.10 (a number, read as 1.1)');
    expect(faults('version', 2, '2')[0]?.actual).toBe('2');
  });

  it('reports every faulty date of one field', () => {
    const dates = { adopted: '2023-02-29', enacted: '2022-01-01', 'in-force': '2022-01-01', published: 2022 };
    expect(faults('dates', dates).map(({ actual }) => actual)).toEqual([
      'adopted: 2023-02-29',
      '"enacted"',
      'published: 2022',
    ]);
  });

  it.each(['author', '__proto__', 'constructor'])('leaves the unknown field %s alone', (key) => {
    expect(faults(key, { any: [1, null] })).toEqual([]);
  });
});

describe('isLanguageTag', () => {
  it.each(['fr', 'en-GB', 'zh-Hant-TW', 'de-1996', 'sr-Latn'])('takes %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each(['', 'f', 'français', 'en_GB', 'english please', 'fr-', '-fr', '1'])('does not take %j', (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});
