import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CitationError, formatCitation, parseCitation } from '../../src/citation/index.js';

describe('a citation', () => {
  it.each([
    ['ia-ethique@1.0.0/fr#a-b', { charter: 'ia-ethique', version: '1.0.0', language: 'fr', id: 'a-b' }],
    ['c@1.x', { charter: 'c', version: '1.x', language: null, id: null }],
    ['c@2023-05-12#a/b', { charter: 'c', version: '2023-05-12', language: null, id: 'a/b' }],
    [' c@latest/en-GB ', { charter: 'c', version: 'latest', language: 'en-GB', id: null }],
    ['c@>=1.0.0 <2', { charter: 'c', version: '>=1.0.0 <2', language: null, id: null }],
  ])('%j is read', (text, citation) => {
    expect(parseCitation(text)).toEqual(citation);
  });

  it.each([
    ['', 'Unexpected end at 0', 0],
    ['C@1.0.0', 'lower-case letters', 0],
    ['c@', 'Unexpected end at 2', 2],
    ['c@nothing', 'a version such as', 2],
    ['c@1.0.0/', 'a BCP 47 tag', 8],
    ['c@1.0.0/fr#', 'an id', 11],
    ['c@1.0.0#a b', 'an id', 8],
  ])('%j is none, and it says where', (text, said, offset) => {
    expect(() => parseCitation(text)).toThrow(said);
    expect(() => parseCitation(text)).toThrow(expect.objectContaining({ name: 'CitationError', offset }));
  });

  it('is written and read again as it was', () => {
    const letters = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
    const citation = fc.record({
      charter: letters,
      version: fc.constantFrom('1.0.0', '2.0.0-draft.1+b', '^1.2', '1.x', '1 || 2', '2023-05-12', 'latest', 'draft'),
      language: fc.option(fc.constantFrom('fr', 'en-GB', 'zh-Hant-TW')),
      id: fc.option(fc.stringMatching(/^[\p{L}\p{N}_][\p{L}\p{N}_:./-]{0,9}$/u)),
    });
    fc.assert(
      fc.property(citation, (one) => {
        expect(parseCitation(formatCitation(one))).toEqual(one);
      }),
    );
  });

  it('throws nothing but a CitationError on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseCitation(text);
        } catch (error) {
          expect(error).toBeInstanceOf(CitationError);
        }
      }),
    );
  });
});
