import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/diff/rules/index.js';
import { PRESENCE_RULES } from '../../../src/diff/rules/presence.js';

describe('the family presence', () => {
  it('stands in the table, each rule once', () => {
    for (const rule of PRESENCE_RULES) expect(RULES.filter(({ id }) => id === rule.id)).toEqual([rule]);
  });
});
