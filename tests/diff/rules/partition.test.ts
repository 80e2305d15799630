import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/diff/rules/index.js';
import { PARTITION_RULES } from '../../../src/diff/rules/partition.js';

describe('the family partition', () => {
  it('stands in the table, each rule once', () => {
    for (const rule of PARTITION_RULES) expect(RULES.filter(({ id }) => id === rule.id)).toEqual([rule]);
  });
});
