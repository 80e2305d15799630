import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/text/slug.js';

describe('slug', () => {
  it.each([
    ["L'humain au centre", 'l-humain-au-centre'],
    ['Équité et non-discrimination', 'equite-et-non-discrimination'],
    ['Le cœur de l’œuvre', 'le-coeur-de-l-oeuvre'],
    ['one two three four five six seven', 'one-two-three-four-five-six'],
    ['2. User Safety', '2-user-safety'],
    ['数据 安全', '数据-安全'],
    ['?', ''],
  ])('of %j is %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('never opens or ends with a hyphen and never has white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slug(text)).not.toMatch(/^-|-$|--|\s/u);
      }),
      { numRuns: 1000 },
    );
  });
});
