import { describe, expect, it } from 'vitest';
import { charterOf, createCharter, selectVersion } from '../../src/charter/index.js';
import { countingSource, editionOf, WORK } from './works.js';

describe('the layer of charters', () => {
  it('selects the same edition from data, from sources and from heads', () => {
    const editions = [editionOf('1.0.0'), editionOf('1.1.0', 'superseded'), editionOf('2.0.0', 'draft')];
    for (const selector of ['latest', '1.0.x', '*', '2.0.0']) {
      const fromData = createCharter({ work: WORK, editions }).edition(selector);
      const sources = charterOf(WORK, editions.map(countingSource));
      expect(sources.edition(selector)).toBe(fromData);
      expect(selectVersion(sources.editions, selector)).toBe(fromData.version);
    }
  });
});
