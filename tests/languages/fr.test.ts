import { describe, expect, it } from 'vitest';
import { fr } from '../../src/languages/fr.js';
import { readForce } from '../../src/languages/index.js';

describe('French', () => {
  it('is French by its tag', () => {
    expect(fr.tag).toBe('fr');
  });

  it('does not take a noun or an adverb for a verb that binds', () => {
    for (const text of ['Le droit de chacun', 'peut-être', 'vis-à-vis', 'une garantie'])
      expect(readForce(text, fr).modal).toBeNull();
  });

  it('writes the spellings of 1990 after the older ones', () => {
    expect(fr.spellings).toContainEqual(['événement', 'évènement']);
  });
});
