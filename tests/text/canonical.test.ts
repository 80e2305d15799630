import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalText } from '../../src/text/canonical.js';

describe('canonicalJson', () => {
  it('is the example of RFC 8785, whatever the order of keys', () => {
    const value = {
      peach: 'This sorting order',
      péché: 'is wrong according to French',
      pêche: 'but canonicalization MUST',
    };
    expect(canonicalJson(value)).toBe(
      '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST"}',
    );
    expect(canonicalJson({ b: [1, { d: null, c: true }], a: 1e21 })).toBe('{"a":1e+21,"b":[1,{"c":true,"d":null}]}');
  });

  it('is the same for any order of keys, and JSON of the same value (law)', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const json = canonicalJson(value as never);
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed as never)).toBe(json);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('canonicalText', () => {
  it('folds white space and Unicode forms, and nothing else', () => {
    expect(canonicalText('\uFEFF We\u00A0 must\r\nlisten\u202F! ')).toBe('We must listen !');
    expect(canonicalText('e\u0301')).toBe('é');
    expect(canonicalText('We’ll “see”…')).toBe('We’ll “see”…');
  });

  it('is its own form, and takes for white space what ECMAScript does (law)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = canonicalText(text);
        expect(canonicalText(once)).toBe(once);
        expect(once).toBe(text.normalize('NFC').replace(/\s+/gu, ' ').trim());
      }),
    );
    for (let code = 0; code < 0x3100; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      expect(canonicalText(text) === 'a b').toBe(/^a\sb$/u.test(text));
    }
  });
});
