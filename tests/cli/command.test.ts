import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.js';
import { COMMANDS, COMMON_OPTIONS } from '../../src/cli/commands.js';
import { PHRASE_LANGUAGES } from '../../src/phrases/index.js';

describe.each<Command>(COMMANDS)('the command $name', ({ name, usage, operands: [least, most], says, options }) => {
  it('is used by its name, with the operands that it needs', () => {
    expect(usage).toMatch(new RegExp(`^charter ${name}( |$)`));
    // An option with what it takes is no operand.
    const needed = usage
      .replace(/ --\w+ \S+/gu, '')
      .split(' ')
      .slice(2)
      .filter((word) => !word.startsWith('['));
    expect(needed).toHaveLength(least);
    expect(most).toBeGreaterThanOrEqual(least);
  });

  it('says in every language what it and its options do', () => {
    for (const said of [says, ...[...options, ...COMMON_OPTIONS].map((option) => option.says)])
      for (const language of PHRASE_LANGUAGES) expect(said[language].trim()).not.toBe('');
  });
});
