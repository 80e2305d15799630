import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf } from '../../src/languages/index.js';

describe('languageOf', () => {
  it('finds a language by its tag, in any case and with any region', () => {
    expect(languageOf('fr')?.tag).toBe('fr');
    expect(languageOf('fr-CA')?.tag).toBe('fr');
    expect(languageOf('EN-gb')?.tag).toBe('en');
  });

  it.each([null, '', 'de', 'frm', 'constructor'])('has no data for %s', (tag) => {
    expect(languageOf(tag)).toBeNull();
  });
});

describe('LANGUAGES', () => {
  it('has each language once', () => {
    const tags = LANGUAGES.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
  });
});
