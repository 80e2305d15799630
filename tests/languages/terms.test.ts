import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, matchesTerm } from '../../src/languages/terms.js';

const found = (text: string, ...terms: string[]) => findTerms(text, terms).map(({ term }) => term);

describe('findTerms', () => {
  it('matches curly apostrophes and no-break spaces', () => {
    expect(found('Il s’engage\u00A0à répondre.', "s'engage(nt)? à")).toEqual(['s’engage\u00A0à']);
  });

  it('matches whole words only, accents included', () => {
    expect(found('doitée indoit doit', 'doit')).toEqual(['doit']);
    expect(found('e\u0301tant', 'e')).toEqual([]);
  });

  it('lets a word follow an elision at once', () => {
    expect(found("à l'exception d'un cas", "à l'exception (de|d')")).toEqual(["à l'exception d'"]);
  });

  it('takes the longest term', () => {
    expect(found('within a period of', 'within', 'within a period of')).toEqual(['within a period of']);
  });

  it('reads … as one to four words', () => {
    expect(found('no member of the staff may', 'no … may')).toEqual(['no member of the staff may']);
    expect(found('no one two three four five may', 'no … may')).toEqual([]);
  });

  it('reads œ and oe as the same', () => {
    expect(found('mise en oeuvre', 'mise en œuvre')).toEqual(['mise en oeuvre']);
  });

  it('finds nothing without terms', () => {
    expect(findTerms('anything', [])).toEqual([]);
  });

  it('gives spans that quote the text and do not overlap (law)', () => {
    const terms = ['ab', 'a', 'b c', "l'"];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'l', '’', "'", 'é') }), (text) => {
        let end = 0;
        for (const span of findTerms(text, terms)) {
          expect(text.slice(span.start, span.end)).toBe(span.term);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('matchesTerm', () => {
  it('holds for a whole text and no part of it', () => {
    expect(matchesTerm('Months', 'months?')).toBe(true);
    expect(matchesTerm('two months', 'months?')).toBe(false);
  });
});
