import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/diff/index.js';
import { PHRASE_LANGUAGES } from '../../src/phrases/index.js';
import { nameOf, rulebook } from '../../src/rulebook/index.js';

describe('the rulebook', () => {
  it.each(PHRASE_LANGUAGES)('tells every rule of the table, in its order (%s)', (language) => {
    const told = rulebook(language);
    expect(told.map(({ id, kind, bump }) => ({ id, kind, bump }))).toEqual(
      RULES.map(({ id, kind, bump }) => ({ id, kind, bump })),
    );
    for (const { meaning } of told) expect(meaning).toMatch(/^\p{Lu}[\s\S]+\.$/u);
  });

  it('is plain data', () => {
    expect(structuredClone(rulebook('en'))).toEqual(rulebook('en'));
  });

  it('gives either a mirror or the reason why there is none', () => {
    for (const { mirror, withoutMirror } of rulebook('en')) expect(mirror === null).toBe(withoutMirror !== null);
  });
});

describe('nameOf', () => {
  it('leaves the kind of node out', () => {
    expect(nameOf({ id: 'commitment-moved-across-stakes', node: 'commitment' })).toBe('moved-across-stakes');
    expect(nameOf({ id: 'source-only', node: 'edition' })).toBe('source-only');
  });
});
