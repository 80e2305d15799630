import { describe, expect, it } from 'vitest';
import { FORCE_RULES } from '../../../src/diff/rules/force.js';
import { RULES } from '../../../src/diff/rules/index.js';

describe('the family force', () => {
  it('stands in the table, each rule once', () => {
    for (const rule of FORCE_RULES) expect(RULES.filter(({ id }) => id === rule.id)).toEqual([rule]);
  });
});
