import { expect, it } from 'vitest';
import * as translation from '../../src/translation/index.js';

it('gives what the package exports of translations', () => {
  expect(Object.keys(translation).sort()).toEqual([
    'compareTranslation',
    'documentTranslationReport',
    'pairingOf',
    'reviewNow',
    'translationReport',
    'wordsDigest',
  ]);
});
