import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/diff/rules/index.js';
import { LEAD_IN_RULES } from '../../../src/diff/rules/lead-in.js';

describe('the family of lead-ins', () => {
  it('stands in the table, each rule once', () => {
    for (const rule of LEAD_IN_RULES) expect(RULES.filter(({ id }) => id === rule.id)).toEqual([rule]);
  });
});
