import { describe, expect, it } from 'vitest';
import type { Localized } from '../../src/model/localized.js';
import { openCharter } from '../../src/node/index.js';
import { isLanguageTag } from '../../src/parse/index.js';

describe('a localized text', () => {
  it('is one text by language, as charter.yaml writes them', async () => {
    const { work } = await openCharter('charter');
    const texts: readonly Localized[] = [work.titles, work.about, ...work.governance.map(({ summary }) => summary)];
    for (const text of texts) {
      expect(Object.keys(text).every(isLanguageTag)).toBe(true);
      expect(Object.values(text).every((said) => said !== '')).toBe(true);
    }
  });
});
