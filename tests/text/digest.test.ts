import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest, fingerprint, portableSha256 } from '../../src/text/digest.js';

describe('digest', () => {
  it('is the SHA-256 of the text in UTF-8, as sha256sum prints it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(digest(text)).toBe(`sha256-${createHash('sha256').update(text, 'utf8').digest('hex')}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('portableSha256', () => {
  it('is the same, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(digest(text)).toBe(`sha256-${portableSha256(text)}`);
      }),
      { numRuns: 300 },
    );
    expect(digest('\uD83D')).toBe(`sha256-${portableSha256('\uD83D')}`);
  });
});

describe('fingerprint', () => {
  it('is 12 hexadecimal digits that depend on each fact and on their order', () => {
    const prints = [['a', 'b'], ['b', 'a'], ['ab'], ['a', 'b', '']].map(fingerprint);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{12}$/);
    expect(new Set(prints).size).toBe(prints.length);
    expect(fingerprint(['a', 'b'])).toBe(prints[0]);
  });
});
