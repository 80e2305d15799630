import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/schemas/index.js';
import { edition, hasGit, shallowClone, storied } from '../node/git/repositories.js';
import { charter, folderOf } from './charter.js';

describe.skipIf(!hasGit)('charter changelog --git', () => {
  it('tells what each commit did to a file, through its renames', () => {
    const { folder: cwd } = storied();
    const { status, stdout, stderr } = charter(['changelog', '--git', 'v1..v2', '--', 'new.md'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.match(/^## .*$/gm)).toEqual([
      '## 1.1.0 (v2)',
      expect.stringMatching(/^## 1\.0\.0 \([0-9a-f]{10}\)$/),
    ]);
    expect(stdout).toMatch(/^Commit [0-9a-f]{10} of 6 January 2024: “Mean it”\.$/m);
    expect(stdout).toContain('We ~~must~~**may** listen.');
    expect(stdout).toContain('[**listen**](<old.md#listen>)');
  });

  it('is in the language asked for, with an entry a tag or one for all', () => {
    const { folder: cwd } = storied();
    const told = (...args: string[]) =>
      charter(['changelog', '--git', 'v1..', '--lang', 'fr', ...args, '--', 'new.md'], { cwd }).stdout;
    expect(told('--by', 'tags').match(/^## .*$/gm)).toEqual(['## 1.1.0 (v2)', '## 1.0.0 (v1.5)']);
    expect(told('--by', 'ends')).toContain('du 6 janvier 2024\u00A0: «\u00A0Mean it\u00A0».');
    expect(told('--by', 'ends')).toContain('We ~~must~~**should** listen.');
  });

  it('gives data and a page', () => {
    const { folder: cwd, git } = storied();
    const { schema, releases, ...head } = JSON.parse(
      charter(['changelog', '--git', 'v2', '--format', 'json', '--', 'new.md'], { cwd }).stdout,
    );
    const ajv = new Ajv2020.default();
    addFormats.default(ajv);
    const validate = ajv.compile(SCHEMAS['charter-changelog-1'] ?? false);
    expect(validate({ schema, releases, ...head }), JSON.stringify(validate.errors)).toBe(true);
    expect(releases[0].commit).toEqual({
      id: git('rev-parse', 'HEAD').trim(),
      date: '2024-01-06T12:00:00+00:00',
      subject: 'Mean it',
      tags: ['v2'],
      path: 'new.md',
    });
    expect(releases.map(({ from }: { from: string | null }) => from)).toEqual(['1.0.0', '1.0.0', null]);
    const { stdout } = charter(['changelog', '--git', 'v1..v2', '--format', 'html', '--', 'new.md'], { cwd });
    expect(stdout).toContain('1.1.0 (v2)');
  });

  it('says that nothing changed', () => {
    const { folder: cwd } = storied();
    const { status, stdout } = charter(['changelog', '--git', 'v1.5..v1.5', '--', 'new.md'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('No change');
  });

  it('reckons by the policy of the charter asked for', () => {
    const { folder: cwd } = storied();
    const yaml = 'id: ours\ntitles: { en: Ours }\nlanguage: en\npolicy: { weakened: minor }\n';
    const folder = folderOf({ 'charter.yaml': yaml, '1.0.0/en.md': edition('1.0.0', '- We listen.') });
    const bump = (...args: string[]) => {
      const asked = ['changelog', '--git', 'v1..v1.5', '--format', 'json', ...args, '--', 'new.md'];
      return JSON.parse(charter(asked, { cwd }).stdout).releases[0].bump;
    };
    expect(bump()).toBe('major');
    expect(bump('--charter', folder)).toBe('minor');
  });

  it('warns that a shallow clone lacks commits, in both languages', () => {
    const { folder: cwd } = shallowClone(storied(), 1);
    const run = (range: string, lang: string) =>
      charter(['changelog', '--git', range, '--lang', lang, '--', 'new.md'], { cwd });
    for (const [lang, said, lacks] of [
      ['en', 'this clone is shallow', 'this shallow clone lacks'],
      ['fr', 'ce clone est superficiel', 'ce clone superficiel'],
    ] as const) {
      expect(run('HEAD', lang)).toMatchObject({ status: 0, stderr: expect.stringContaining(said) });
      const cut = run('v1..HEAD', lang);
      expect({ status: cut.status, stdout: cut.stdout }).toEqual({ status: 3, stdout: '' });
      expect(cut.stderr).toContain(lacks);
      expect(cut.stderr).toContain('git fetch --unshallow --tags');
    }
  });

  it.each([
    [2, 'expected BEFORE..AFTER', ['--git', 'a...b', '--', 'new.md']],
    [2, 'expected --git BEFORE..AFTER -- FILE', ['--git', 'v1..v2']],
    [2, 'Unexpected --by', ['--by', 'tags']],
    [3, 'does not begin with a dash', ['--git=--output=x..v2', '--', 'new.md']],
    [3, 'no revision v9', ['--git', 'v9..v2', '--', 'new.md']],
    [3, 'it is old.md there', ['--git', 'v1..v1', '--', 'new.md']],
  ])('ends with %i and says %s', (code, said, args) => {
    const { folder: cwd } = storied();
    const { status, stdout, stderr } = charter(['changelog', ...args], { cwd });
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });

  it('says that git is not installed, and ends with 3', () => {
    const cwd = storied().folder;
    const env = { PATH: join(cwd, 'none') };
    for (const args of [
      ['changelog', '--git', 'v1..v2', '--', 'new.md'],
      ['diff', 'v1:old.md', 'v2:new.md'],
      ['git', 'setup'],
    ]) {
      const { status, stdout, stderr } = charter(args, { cwd, env });
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toContain('git is not installed');
      expect(charter([...args.slice(0, 1), '--lang', 'fr', ...args.slice(1)], { cwd, env }).stderr).toContain(
        'git n’est pas installé',
      );
    }
  });
});
