import { describe, expect, it } from 'vitest';
import { FORM_RULES } from '../../../src/diff/rules/form.js';
import { RULES } from '../../../src/diff/rules/index.js';

describe('the family form', () => {
  it('stands in the table, each rule once', () => {
    for (const rule of FORM_RULES) expect(RULES.filter(({ id }) => id === rule.id)).toEqual([rule]);
  });
});
