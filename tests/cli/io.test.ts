import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { terminalStyle } from '../../src/cli/io.js';
import { PLAIN } from '../../src/render/formats/text.js';
import { charter, folderOf, ROOT, shellCommand } from './charter.js';

describe('output', () => {
  it('goes to a file with -o, and nothing to standard output', () => {
    const file = join(folderOf({}), 'page.html');
    const args = ['diff', '1.0.0', '2.0.0-draft.1', '--format', 'html'];
    expect(charter([...args, '-o', file])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(charter(args).stdout);
  });

  it.each([
    ['diff', '1.0.0', '2.0.0-draft.1'],
    ['changelog', '--format', 'json'],
    ['show', 'latest'],
    ['check', 'charter'],
  ])('of %s goes to a file too', (...args) => {
    const file = join(folderOf({}), 'out');
    expect(charter([...args, '--output', file])).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(charter(args).stdout);
  });

  it('that cannot be written is said, and ends with 3', () => {
    const { status, stderr } = charter(['show', 'latest', '-o', join(folderOf({}), 'none', 'out')]);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^charter: .*none.out: no such file or folder\n$/);
  });

  it.skipIf(!existsSync('/bin/sh'))('is silent when its reader goes away', () => {
    for (const args of [
      'diff 1.0.0 2.0.0-draft.1 --format json --pairs',
      'changelog --format html',
      'show latest --format json',
    ]) {
      const { stdout, stderr } = spawnSync('/bin/sh', ['-c', `${shellCommand(args)} | head -n 1`], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(stdout.split('\n')).toHaveLength(2);
    }
  });

  it('is whole through a pipe, however long', () => {
    const text = execFileSync(
      '/bin/sh',
      ['-c', `${shellCommand('diff 1.0.0 2.0.0-draft.1 --format json --pairs')} | cat`],
      {
        cwd: ROOT,
        encoding: 'utf8',
        maxBuffer: 1 << 27,
      },
    );
    expect(JSON.parse(text).schema).toBe('charter-diff/1');
  });
});

describe('warn', () => {
  it('lets no document drive the terminal', () => {
    const file = join(folderOf({ 'a.md': '- a {#\u001B[2J\u0007b\n' }), 'a.md');
    const { stderr } = charter(['check', file]);
    expect(stderr).toContain('malformed-attributes');
    expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('terminalStyle', () => {
  it('is plain where there is no terminal, or a file', () => {
    const { isTTY } = process.stdout;
    try {
      process.stdout.isTTY = false;
      expect(terminalStyle(undefined)).toBe(PLAIN);
      process.stdout.isTTY = true;
      expect(terminalStyle('out.txt')).toBe(PLAIN);
    } finally {
      process.stdout.isTTY = isTTY;
    }
  });

  it('has colours on a terminal that wants them, and none with NO_COLOR', () => {
    const { isTTY } = process.stdout;
    const { NO_COLOR, TERM } = process.env;
    try {
      process.stdout.isTTY = true;
      delete process.env.NO_COLOR;
      process.env.TERM = 'xterm';
      expect(terminalStyle(undefined)).not.toBe(PLAIN);
      process.env.NO_COLOR = '1';
      expect(terminalStyle(undefined)).toBe(PLAIN);
    } finally {
      process.stdout.isTTY = isTTY;
      for (const [name, value] of Object.entries({ NO_COLOR, TERM }))
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
    }
  });
});
