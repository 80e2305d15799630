import { describe, expect, it } from 'vitest';
import { environmentLanguage, readArguments, readCommon } from '../../src/cli/arguments.js';
import type { Command } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { UsageError } from '../../src/cli/errors.js';

const commandOf = (name: string) => COMMANDS.find((command) => command.name === name) as Command;
const read = (name: string, ...argv: string[]) => readArguments(commandOf(name), argv, {});

describe('readArguments', () => {
  it('reads operands and options in any order', () => {
    expect(read('diff', '--format=json', 'a', '-o', 'out', 'b', '--exit-code')).toMatchObject({
      operands: ['a', 'b'],
      options: { format: 'json', output: 'out', 'exit-code': true },
    });
  });

  it('takes a dash as an operand, and all after -- too', () => {
    expect(read('diff', '-', '--', '--odd.md').operands).toEqual(['-', '--odd.md']);
  });

  it.each([
    ['an unknown option', ['--colour', 'a', 'b'], "Unknown option '--colour'"],
    [
      'a value that is no choice',
      ['a', 'b', '--format', 'pdf'],
      'Unexpected --format pdf, expected text, markdown, json, html',
    ],
    ['a language that it does not speak', ['a', 'b', '--lang', 'de'], 'Unexpected --lang de, expected fr, en'],
    ['an option without its value', ['a', 'b', '--output'], "Option '-o, --output <value>' argument missing"],
    ['a value for a switch', ['a', 'b', '--pairs=yes'], "Option '--pairs' does not take an argument"],
    [
      'a file that it reads as the one to write',
      ['a.md', 'b.md', '-o', './b.md'],
      'Unexpected --output ./b.md, which is read',
    ],
    ['too few operands', ['a'], 'Unexpected 1 operand, expected charter diff BEFORE AFTER'],
    ['too many operands', ['a', 'b', 'c'], 'Unexpected 3 operands'],
  ])('refuses %s', (_, argv, said) => {
    expect(() => read('diff', ...argv)).toThrow(UsageError);
    expect(() => read('diff', ...argv)).toThrow(said);
  });

  it('asks for no operand where help is wanted', () => {
    expect(read('diff', '--help').options.help).toBe(true);
    expect(read('diff', '-h').options.help).toBe(true);
  });

  it('tells the language asked for from that of the environment', () => {
    const argv = ['a', 'b'];
    const env = { LANG: 'fr_FR.UTF-8' };
    expect(readArguments(commandOf('diff'), argv, env)).toMatchObject({ lang: undefined, speaks: 'fr' });
    expect(readArguments(commandOf('diff'), [...argv, '--lang', 'en'], env)).toMatchObject({
      lang: 'en',
      speaks: 'en',
    });
  });
});

describe('readCommon', () => {
  it('knows help, version and language, and no option of a verb', () => {
    expect(readCommon(['--help', '--lang', 'fr'], {}).speaks).toBe('fr');
    expect(() => readCommon(['--format', 'json'], {})).toThrow(UsageError);
  });
});

describe('environmentLanguage', () => {
  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'en_GB' }, 'en'],
    [{ LANG: 'fr_FR', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US', LC_ALL: '', LC_MESSAGES: 'fr_CA' }, 'fr'],
    [{ LANG: 'frm_FR' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{}, 'en'],
  ])('reads %j as %s', (env, language) => {
    expect(environmentLanguage(env)).toBe(language);
  });
});
