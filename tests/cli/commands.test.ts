import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { COMMANDS, COMMON_OPTIONS } from '../../src/cli/commands.js';

describe('the table of commands', () => {
  it('has these verbs', () => {
    expect(COMMANDS.map(({ name }) => name)).toEqual([
      'diff',
      'changelog',
      'show',
      'at',
      'cite',
      'resolve',
      'history',
      'lineage',
      'check',
      'translations',
      'adopt',
      'rules',
      'git',
      'seal',
      'verify',
      'seen',
    ]);
  });

  it.each(COMMANDS)('$name names each option and short form once', ({ options }) => {
    const all = [...options, ...COMMON_OPTIONS];
    const names = all.map(({ name }) => name);
    const shorts = all.flatMap(({ short }) => short ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  it.each(COMMANDS)('$name says in its help which choices an option has', ({ options }) => {
    for (const { takes, choices } of [...options, ...COMMON_OPTIONS])
      if (choices) expect(takes?.split('|')).toEqual(choices);
  });

  it.each(COMMANDS)('$name has examples that it can read', (command) => {
    expect(command.examples.length).toBeGreaterThan(1);
    for (const example of command.examples) {
      const [, words = ''] = /(?:^|\| )charter (.*)$/.exec(example) ?? [];
      const [verb, ...argv] = words.split(' ');
      expect(verb).toBe(command.name);
      expect(() => readArguments(command, argv, {})).not.toThrow();
    }
  });

  it.each(COMMANDS)('$name loads what runs it', async ({ load }) => {
    expect((await load()).run).toBeTypeOf('function');
  });
});
