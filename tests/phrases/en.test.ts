import { describe, expect, it } from 'vitest';
import { en } from '../../src/phrases/en.js';
import { textsOf } from './typography.js';

describe('English sentences', () => {
  it('have no space before a mark and no French quotes', () => {
    const texts = textsOf(en, ['adopted', '1 May 2022'], ['none', null], ['major', 'minor']);
    expect(texts.filter((text) => /\s[;:!?]|[«»\u00A0\u202F]/.test(text))).toEqual([]);
  });

  it('say which version the changes require', () => {
    expect(en.requires('major', 'minor')).toBe(
      'These changes require at least a major version; the declared one is minor.',
    );
    expect(en.requires('minor', null)).toBe('These changes require at least a minor version; none is declared.');
  });
});
