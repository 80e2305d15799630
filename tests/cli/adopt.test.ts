import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charter, folderOf } from './charter.js';

const DOCUMENTS = {
  '1.0.md': '# Code\n\nWe must answer every letter within a month.\n\nWe must sing at night.\n',
  '1.1.md': '# Code\n\nWe must answer every letter within a month.\n',
};

describe('charter adopt', () => {
  it('makes a charter that check passes, and that can be asked', () => {
    const cwd = folderOf(DOCUMENTS);
    const { status, stdout, stderr } = charter(['adopt', 'code', '--from', '1.0.md', '1.1.md'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('  - 1.1.0: we-must-sing-at-night: withdrawn\n');
    expect(charter(['check', 'code'], { cwd }).status).toBe(0);
    expect(charter(['lineage', '--charter', 'code'], { cwd }).status).toBe(0);
    expect(charter(['history', 'we-must-sing-at-night', '--charter', 'code'], { cwd }).stdout).toContain('withdrawn');
    const log = readFileSync(join(cwd, 'code/CHANGELOG.en.md'), 'utf8');
    expect(charter(['changelog', 'code'], { cwd }).stdout).toBe(log);
    expect(log).toContain('The declared version is too small for these changes.');
  });

  it('takes the folder as an option, as every verb does, and gives JSON', () => {
    const cwd = folderOf(DOCUMENTS);
    const args = ['adopt', '--charter', 'code', '--from', '1.0.md', '1.1.md', '--id', 'ours', '--format', 'json'];
    expect(JSON.parse(charter(args, { cwd }).stdout)).toMatchObject({ schema: 'charter-adoption/1', charter: 'ours' });
    expect(existsSync(join(cwd, 'code/1.1.0/en.md'))).toBe(true);
  });

  it('speaks French', () => {
    const cwd = folderOf(DOCUMENTS);
    expect(charter(['adopt', 'code', '--from', '1.0.md', '--lang', 'fr'], { cwd }).stdout).toContain('une charte');
  });

  it('takes editions from revisions of a git repository', () => {
    const cwd = folderOf({ 'code.md': DOCUMENTS['1.0.md'] });
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    git('tag', 'v1');
    const { status, stdout } = charter(['adopt', 'new', '--from', 'v1:code.md', 'code.md', '--id', 'code'], { cwd });
    expect([status, stdout.includes('1.0.1')]).toEqual([0, true]);
  });

  it('says what it expects, and writes nothing', () => {
    const cwd = folderOf({ ...DOCUMENTS, 'fr.md': 'Nous répondons à toutes les lettres dans le mois.\n' });
    const run = (...args: readonly string[]) => {
      const { status, stderr } = charter(['adopt', ...args], { cwd });
      return [status, stderr.split('\n')[0]];
    };
    expect(run('code')).toEqual([2, expect.stringContaining('expected charter adopt FOLDER --from FILE...')]);
    expect(run('--from', '1.0.md')).toEqual([2, expect.stringContaining('expected charter adopt FOLDER')]);
    expect(run('code', '--from', '1.0.md', 'fr.md')).toEqual([
      2,
      expect.stringContaining('Unexpected languages en, fr'),
    ]);
    expect(run('code', '--from', 'none.md')).toEqual([3, expect.stringContaining('none.md')]);
    expect(existsSync(join(cwd, 'code'))).toBe(false);
    expect(run('.', '--from', '1.0.md')).toEqual([3, expect.stringContaining('expected a new folder')]);
  });
});
