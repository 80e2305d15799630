import { describe, expect, it } from 'vitest';
import { SEAL_STATES, SEEN_STATES } from '../../src/model/seal.js';
import { PHRASES } from '../../src/phrases/index.js';

describe('the states of a seal, and of what was seen', () => {
  it('are named once, and each has its words in every language', () => {
    for (const list of [SEAL_STATES, SEEN_STATES]) expect(new Set<string>(list).size).toBe(list.length);
    for (const { seals } of Object.values(PHRASES)) {
      expect(Object.keys(seals.states).sort()).toEqual([...SEAL_STATES].sort());
      expect(Object.keys(seals.seen).sort()).toEqual([...SEEN_STATES].sort());
    }
  });
});
