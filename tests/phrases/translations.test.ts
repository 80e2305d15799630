import { describe, expect, it } from 'vitest';
import { TRANSLATION_FAULTS } from '../../src/model/index.js';
import { PHRASE_LANGUAGES } from '../../src/phrases/index.js';
import { TRANSLATIONS } from '../../src/phrases/translations.js';

const SAID = { expected: '2', actual: '3', since: '1.0.0', reviewed: false, kind: 'weakened', because: 'Why.' };

describe.each(PHRASE_LANGUAGES)('what is said of translations in %s', (language) => {
  it('is a sentence for each fault', () => {
    for (const fault of TRANSLATION_FAULTS)
      expect(TRANSLATIONS[language].faults[fault].because(SAID)).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('tells a review from a guess, and a wording that is nowhere', () => {
    const { because } = TRANSLATIONS[language].faults.stale;
    const said = [SAID, { ...SAID, reviewed: true }, { ...SAID, since: null }].map(because);
    expect(new Set(said).size).toBe(3);
  });
});
