import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/schemas/index.js';
import { emptyFolder, hasGit, newRepository } from '../node/git/repositories.js';
import { charter } from './charter.js';

describe.skipIf(!hasGit)('charter git setup', () => {
  it('sets a driver, a difftool and .gitattributes, and says so once', () => {
    const { folder: cwd } = newRepository();
    const file = join(cwd, '.gitattributes');
    const use = 'Then: git diff, git log -p --ext-diff, git difftool --tool=charter';
    expect(charter(['git', 'setup'], { cwd })).toEqual({
      status: 0,
      stderr: '',
      stdout: `diff.charter.command: set\ndifftool.charter.cmd: set\ncharter/**/*.md diff=charter: added to ${file}\n${use}\n`,
    });
    expect(charter(['git', 'setup'], { cwd }).stdout).toBe(
      `diff.charter.command: already set\ndifftool.charter.cmd: already set\ncharter/**/*.md diff=charter: already in ${file}\nNothing to change.\n${use}\n`,
    );
    expect(charter(['git', 'setup', '--lang', 'fr'], { cwd }).stdout).toContain('Rien à changer.');
    expect(readFileSync(file, 'utf8')).toBe('charter/**/*.md diff=charter\n');
  });

  it('says what a setting was', () => {
    const { folder: cwd, git } = newRepository();
    git('config', 'diff.charter.command', 'old');
    expect(charter(['git', 'setup'], { cwd }).stdout).toContain('diff.charter.command: set (it was old)\n');
    git('config', 'diff.charter.command', 'old');
    expect(charter(['git', 'setup', '--lang', 'fr'], { cwd }).stdout).toContain('inscrit (c’était old)\n');
  });

  it('takes patterns, and the folder of a charter', () => {
    const { folder: cwd } = newRepository();
    charter(['git', 'setup', 'A.md', 'b c/*.md', '--charter', 'docs/charter'], { cwd });
    expect(readFileSync(join(cwd, '.gitattributes'), 'utf8')).toBe(
      'A.md diff=charter\n"b c/*.md" diff=charter\ndocs/charter/**/*.md diff=charter\n',
    );
  });

  it('gives data that its schema holds', () => {
    const { folder: cwd } = newRepository();
    const validate = new Ajv2020.default().compile(SCHEMAS['charter-git-setup-1'] ?? false);
    for (const was of [null, expect.stringContaining('git driver --')]) {
      const data = JSON.parse(charter(['git', 'setup', '--textconv', '--format', 'json'], { cwd }).stdout);
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
      expect(data.settings.map(({ key }: { key: string }) => key)).toEqual([
        'diff.charter.command',
        'diff.charter.textconv',
        'difftool.charter.cmd',
      ]);
      expect(data.settings[0].was).toEqual(was);
    }
  });

  it.each([
    [2, 'Unexpected pattern "!a"', ['!a']],
    [2, 'Unexpected pattern ""', ['']],
    [3, '../out is outside of this repository', ['--charter', '../out']],
  ])('ends with %i and says %s', (code, said, args) => {
    const { status, stderr } = charter(['git', 'setup', ...args], { cwd: newRepository().folder });
    expect({ status, stderr }).toEqual({ status: code, stderr: expect.stringContaining(said) });
  });

  it('says that there is no repository', () => {
    const { status, stderr } = charter(['git', 'setup'], { cwd: emptyFolder() });
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining('no git repository here') });
  });
});
