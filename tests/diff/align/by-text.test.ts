import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/diff/align/by-id.js';
import { byText, byTextInPlace } from '../../../src/diff/align/by-text.js';
import { byTitle } from '../../../src/diff/align/by-title.js';
import { alignedBy, inWords } from '../comparing.js';

const LONG = 'A sentence that is long enough to be known anywhere.';

describe('byText', () => {
  it('pairs equal texts, typography apart', () => {
    const matching = alignedBy("# T\n\nThe user's right.\n", '# T\n\nThe user’s\nright.\n', byText);
    expect(inWords(matching)).toEqual(['the-user-s-right → the-user-s-right']);
  });

  it('knows a telling text anywhere, a short one only under its own titles', () => {
    const before = `# A\n\n${LONG}\n\nOr not.\n\n# B\n\nElse.\n`;
    const after = `# A\n\nElse.\n\n# B\n\n${LONG}\n\nOr not.\n`;
    expect(inWords(alignedBy(before, after, byText))).toEqual([
      'a/a-sentence-that-is-long-enough → b/a-sentence-that-is-long-enough',
    ]);
  });

  it('pairs repeated texts in their order when both sides have as many, and not otherwise', () => {
    const twice = `# A\n\n- ${LONG}\n- ${LONG}\n`;
    expect(inWords(alignedBy(twice, twice, byText))).toHaveLength(2);
    expect(inWords(alignedBy(twice, `# A\n\n- ${LONG}\n`, byText))).toEqual([]);
  });

  it('leaves sections to their titles', () => {
    expect(inWords(alignedBy(`# ${LONG}\n`, `# ${LONG}\n`, byText))).toEqual([]);
  });
});

describe('byTextInPlace', () => {
  it('tells short repeated texts apart by the sections that they stand in', () => {
    const before = '# Apples {#a}\n\nOr not.\n\n# Pears {#b}\n\nOr not.\n';
    const after = '# Sweet apples {#a}\n\nOr not.\n\n# Pears and plums {#b}\n\nOr not.\n';
    expect(inWords(alignedBy(before, after, byId, byText))).toEqual(['a → a', 'b → b']);
    expect(inWords(alignedBy(before, after, byId, byText, byTitle, byTextInPlace))).toEqual([
      'a → a',
      'a/or-not → a/or-not',
      'b → b',
      'b/or-not → b/or-not',
    ]);
  });
});
