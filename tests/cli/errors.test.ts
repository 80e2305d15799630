import { describe, expect, it } from 'vitest';
import { EXIT, UsageError } from '../../src/cli/errors.js';
import { generalHelp } from '../../src/cli/help.js';

describe('the exit codes', () => {
  it('are told apart by scripts', () => {
    expect(new Set(Object.values(EXIT)).size).toBe(4);
    expect(EXIT.fine).toBe(0);
  });

  it('are those that the help documents', () => {
    for (const code of Object.values(EXIT)) expect(generalHelp('en')).toMatch(new RegExp(`Exit codes: .*\\b${code} `));
  });
});

describe('UsageError', () => {
  it('is known by its name', () => {
    expect(new UsageError('no').name).toBe('UsageError');
  });
});
