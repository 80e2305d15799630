import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/diff/index.js';
import { nameOf } from '../../src/rulebook/index.js';
import { MEANINGS } from '../../src/rulebook/meanings.js';

describe('the meanings', () => {
  it('are of every name that rules have, and of no other', () => {
    expect(Object.keys(MEANINGS).sort()).toEqual([...new Set(RULES.map(nameOf))].sort());
  });
});
