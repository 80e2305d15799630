import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';

describe('a message', () => {
  const [message] = parse('- One. {#a}\n- Two. {#a}\n', { path: 'a.md' }).messages;

  it('says the rule, the place, what was found and what was expected', () => {
    expect(message).toEqual({
      ruleId: 'duplicate-id',
      severity: 'error',
      reason: 'Unexpected id "a" a second time, expected an id of its own (line 1 has this one)',
      actual: 'a',
      expected: 'an id of its own (line 1 has this one)',
      place: { start: { line: 2, column: 1, offset: 12 }, end: { line: 2, column: 12, offset: 23 } },
      path: 'a.md',
    });
  });

  it('is plain data, of a severity that is listed', () => {
    expect(structuredClone(message)).toEqual(message);
    expect(SEVERITIES).toContain(message?.severity);
  });
});
