import { describe, expect, it } from 'vitest';
import { COMMANDS, COMMON_OPTIONS } from '../../src/cli/commands.js';
import { commandHelp, generalHelp } from '../../src/cli/help.js';
import { PHRASE_LANGUAGES } from '../../src/phrases/index.js';
import { badSpaces } from '../phrases/typography.js';
import { charter } from './charter.js';

describe.each(PHRASE_LANGUAGES)('help in %s', (language) => {
  it('names every verb and common option', () => {
    const help = generalHelp(language);
    for (const { name, says } of COMMANDS)
      expect(help).toMatch(new RegExp(`^  ${name} +${says[language].slice(0, 20)}`, 'm'));
    for (const { name, says } of COMMON_OPTIONS) {
      expect(help).toContain(`--${name}`);
      expect(help).toContain(says[language]);
    }
  });

  it.each(COMMANDS)('of $name names every option, what it takes and an example', (command) => {
    const help = commandHelp(command, language);
    for (const { name, short, takes, says } of [...command.options, ...COMMON_OPTIONS]) {
      expect(help).toContain(`${short ? `-${short}, ` : ''}--${name}${takes ? ` ${takes}` : ''}`);
      expect(help).toContain(says[language]);
    }
    for (const example of command.examples) expect(help).toContain(`  ${example}\n`);
    expect(help).toContain(command.usage);
  });

  it.each(COMMANDS)('of $name is what the command prints', (command) => {
    for (const args of [
      [command.name, '--help'],
      [command.name, '-h'],
      ['help', command.name],
    ])
      expect(charter([...args, '--lang', language])).toEqual({
        status: 0,
        stdout: commandHelp(command, language),
        stderr: '',
      });
  });

  it('fits in 120 columns', () => {
    const lines = [generalHelp(language), ...COMMANDS.map((command) => commandHelp(command, language))]
      .join('\n')
      .split('\n');
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('help in French', () => {
  it('is well set', () => {
    const help = [generalHelp('fr'), ...COMMANDS.map((command) => commandHelp(command, 'fr'))].join('\n');
    expect(help.split('\n').flatMap(badSpaces)).toEqual([]);
  });
});
