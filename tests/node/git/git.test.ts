import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf, fields, git, inOneLine, quiet, unbound } from '../../../src/node/git/git.js';
import { emptyFolder, hasGit, newRepository } from './repositories.js';

describe('the environment of git', () => {
  it('asks nothing, speaks English, and takes paths for what they are', () => {
    const env = quiet({ PATH: '/bin', GIT_DIR: 'd', GIT_TRACE2: '1', GIT_EXTERNAL_DIFF: 'x', LC_ALL: 'fr_FR.UTF-8' });
    expect(env).toEqual({
      PATH: '/bin',
      GIT_DIR: 'd',
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_LITERAL_PATHSPECS: '1',
    });
  });

  it.skipIf(!hasGit)('names no repository once it is unbound, by all variables that git has for it', async () => {
    const names = (await answerOf({ cwd: '.', env: process.env }, ['rev-parse', '--local-env-vars'])) ?? '';
    const env = Object.fromEntries(
      names
        .trim()
        .split('\n')
        .map((name) => [name, '1']),
    );
    expect(Object.keys(env)).toContain('GIT_DIR');
    expect(unbound({ ...env, GIT_CONFIG_KEY_0: 'a', HOME: '/h' })).toEqual({ HOME: '/h' });
  });
});

describe.skipIf(!hasGit)('git', () => {
  it('is run without a shell', async () => {
    const { folder } = newRepository();
    const place = { cwd: folder, env: quiet(process.env) };
    const { status, stderr } = await git(place, ['rev-parse', '--verify', '$(touch hacked); touch hacked']);
    expect(status).not.toBe(0);
    expect(stderr).toContain('Needed a single revision');
    expect(existsSync(join(folder, 'hacked'))).toBe(false);
  });

  it('starts no program that the settings of a repository name', async () => {
    const made = newRepository();
    made.commit('One', { 'a.md': 'A.\n', '.gitattributes': '*.md diff=evil\n' });
    for (const key of ['core.fsmonitor', 'core.pager', 'diff.external', 'diff.evil.command', 'diff.evil.textconv'])
      made.git('config', key, 'touch hacked; false');
    const place = { cwd: made.folder, env: quiet(process.env) };
    for (const args of [['diff-index', '--cached', '-M', 'HEAD'], ['log', '--name-status'], ['status']])
      expect((await git(place, args)).status).toBe(0);
    expect(existsSync(join(made.folder, 'hacked'))).toBe(false);
  });

  it('answers with its status and words, and null for a fault', async () => {
    const place = { cwd: newRepository().folder, env: quiet(process.env) };
    expect(await git(place, ['rev-parse', '--is-bare-repository'])).toMatchObject({ status: 0, stderr: '' });
    expect(await answerOf(place, ['cat-file', '-t', 'nothing'])).toBe(null);
    expect((await git(place, ['show', 'a\0b'])).status).toBe(128);
  });

  it('says that the folder is not there', async () => {
    const cwd = join(emptyFolder(), 'none');
    await expect(git({ cwd, env: quiet(process.env) }, ['version'])).rejects.toThrow('no such file or folder');
  });
});

describe('an answer', () => {
  it('is read by its fields, and its faults in one line', () => {
    expect(fields('a b\0c\nd\0')).toEqual(['a b', 'c\nd']);
    expect(fields(null)).toEqual([]);
    expect(inOneLine('fatal: bad\n\tobject\n')).toBe('bad object ');
  });
});
