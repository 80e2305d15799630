import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../src/model/index.js';
import { SIGNS } from '../../src/render/signs.js';

describe('SIGNS', () => {
  it('tell each kind of change from every other, in one character', () => {
    expect(Object.keys(SIGNS)).toEqual([...CHANGE_KINDS]);
    expect(new Set(Object.values(SIGNS)).size).toBe(CHANGE_KINDS.length);
    for (const sign of Object.values(SIGNS)) expect([...sign]).toHaveLength(1);
  });
});
