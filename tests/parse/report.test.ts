import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/model/index.js';
import { reporter, sentence } from '../../src/parse/report.js';

const place = { start: { line: 2, column: 1, offset: 4 }, end: { line: 2, column: 3, offset: 6 } };

describe('reporter', () => {
  it('makes a message of a fault, with its severity and its sentence', () => {
    const { messages, report } = reporter('charter/fr.md');
    report('duplicate-id', place, 'a', 'an id of its own (line 1 has this one)');
    expect(messages).toEqual([
      {
        ruleId: 'duplicate-id',
        severity: 'error',
        reason: 'Unexpected id "a" a second time, expected an id of its own (line 1 has this one)',
        actual: 'a',
        expected: 'an id of its own (line 1 has this one)',
        place,
        path: 'charter/fr.md',
      },
    ]);
  });

  it('keeps all faults, in the order in which they come', () => {
    const { messages, report } = reporter(null);
    report('invalid-date', null, 'b', 'c');
    report('nul-character', place, 'd', 'e');
    expect(messages.map(({ ruleId, severity, path }) => [ruleId, severity, path])).toEqual([
      ['invalid-date', 'error', null],
      ['nul-character', 'warning', null],
    ]);
  });
});

describe('sentence', () => {
  const message: Message = {
    ruleId: 'duplicate-id',
    severity: 'error',
    reason: 'as it was written',
    actual: 'a',
    expected: 'an id of its own (line 1 has this one)',
    place,
    path: null,
  };

  it('speaks the language asked for', () => {
    expect(sentence(message, 'fr')).toMatch(/^Identifiant «\u00A0a\u00A0» déjà employé/);
    expect(sentence(message, 'en')).toMatch(/^Unexpected id "a"/);
  });

  it.each(['of-another-table', 'constructor', '__proto__'])('keeps the reason of the unknown rule %s', (ruleId) => {
    expect(sentence({ ...message, ruleId }, 'fr')).toBe('as it was written');
  });
});
