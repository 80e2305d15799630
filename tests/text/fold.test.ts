import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.js';

describe('fold', () => {
  it.each([
    ['apostrophes', "l'usager", 'l’usager'],
    ['quotes', '"oui"', '«\u00A0oui\u00A0»'],
    ['English quotes', '"yes"', '“yes”'],
    ['no-break spaces', 'a : b', 'a\u202F: b'],
    ['a French space before a colon', 'a: b', 'a : b'],
    ['ligatures', 'coeur', 'cœur'],
    ['ligatures of print', 'office', 'o\uFB03ce'],
    ['line wraps', 'one two', 'one\r\ntwo'],
    ['an ellipsis', 'and so on...', 'and so on…'],
    ['composed accents', 'été', 'e\u0301te\u0301'],
    ['soft hyphens', 'engagement', 'enga\u00ADgement'],
  ])('takes %s for typography', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['a comma', 'agents who lie', 'agents, who lie'],
    ['a dash', 'on time-always', 'on time—always'],
    ['a capital', 'the State', 'the state'],
    ['a number', 'within 2 days', 'within 3 days'],
    ['a hyphen', 'sous-traitant', 'sous traitant'],
    ['a full stop', 'We answer', 'We answer.'],
  ])('does not take %s for typography', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });
});
