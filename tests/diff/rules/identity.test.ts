import { describe, expect, it } from 'vitest';
import { IDENTITY_RULES } from '../../../src/diff/rules/identity.js';
import { RULES } from '../../../src/diff/rules/index.js';

describe('the family identity', () => {
  it('stands in the table, each rule once', () => {
    for (const rule of IDENTITY_RULES) expect(RULES.filter(({ id }) => id === rule.id)).toEqual([rule]);
  });
});
