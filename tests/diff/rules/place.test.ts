import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/diff/rules/index.js';
import { PLACE_RULES } from '../../../src/diff/rules/place.js';

describe('the family place', () => {
  it('stands in the table, each rule once', () => {
    for (const rule of PLACE_RULES) expect(RULES.filter(({ id }) => id === rule.id)).toEqual([rule]);
  });
});
