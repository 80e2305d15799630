import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/diff/index.js';
import { EXAMPLES } from '../../src/rulebook/examples.js';

// That each rule is found in its example is tested beside the table: tests/diff/rules/index.test.ts.
describe('the examples', () => {
  it('are of every rule, and of no other', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});
