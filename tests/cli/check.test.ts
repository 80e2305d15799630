import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charter, document, folderOf, TWO } from './charter.js';

const check = (cwd: string, ...args: string[]) => charter(['check', ...args], { cwd });
const rulesOf = (stderr: string) => [...stderr.matchAll(/\[([a-z-]+)\]$/gm)].map(([, rule]) => rule);

describe('charter check', () => {
  it('has nothing to say of the bundled charter', () => {
    expect(charter(['check', 'charter'])).toEqual({ status: 0, stdout: '5 files: 0 errors, 0 warnings\n', stderr: '' });
    expect(charter(['check', 'charter', '--lang', 'fr']).stdout).toBe('5 fichiers\u00A0: 0 erreur, 0 avertissement\n');
  });

  it('ends with 1 for an error, which it places as file:line:col', () => {
    const cwd = folderOf({ 'a.md': '- a {#x}\n- b {#x}\n' });
    const { status, stdout, stderr } = check(cwd, 'a.md');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '1 file: 1 error, 0 warnings\n' });
    expect(stderr).toMatch(/^a\.md:2:1: error: Unexpected id "x".* \[duplicate-id\]\n$/);
  });

  it('ends with 0 for warnings alone', () => {
    const { status, stdout, stderr } = check(folderOf({ 'a.md': 'a\0b\n' }), 'a.md');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '1 file: 0 errors, 1 warning\n' });
    expect(stderr).toMatch(/^a\.md:1:2: warning: /);
  });

  it('goes on after the first fault and the first file', () => {
    const fault = '- a {#x}\n- b {#x}\n- c {#x}\n';
    const { stdout, stderr } = check(folderOf({ 'a.md': fault, 'b.md': fault }), 'a.md', 'b.md');
    expect(stdout).toBe('2 files: 4 errors, 0 warnings\n');
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ')[0]),
    ).toEqual(['a.md:2:1', 'a.md:3:1', 'b.md:2:1', 'b.md:3:1']);
  });

  it('gives messages as JSON on standard output', () => {
    const { status, stdout, stderr } = check(folderOf({ 'a.md': '- a {#x}\n- b {#x}\n' }), 'a.md', '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject([
      { ruleId: 'duplicate-id', severity: 'error', path: 'a.md', place: { start: { line: 2 } } },
    ]);
  });

  it('reads standard input as a dash', () => {
    const { status, stderr } = charter(['check', '-'], { input: '- a {#x}\n- b {#x}\n' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^-:2:1: error: /);
  });

  it('looks for Markdown in a folder, hidden folders and packages apart', () => {
    const cwd = folderOf({
      'a.md': '',
      'in/b.markdown': '',
      'in/c.txt': '',
      '.git/d.md': '',
      'node_modules/e/f.md': '',
    });
    expect(check(cwd, '.').stdout).toBe('2 files: 0 errors, 0 warnings\n');
  });

  it('checks the folder of a charter as one', () => {
    const folder = folderOf({
      ...TWO,
      'charter.yaml': `${TWO['charter.yaml']}lineage: [{ edition: 9.0.0, from: [a], to: [] }]\n`,
      '1.0.0/en.md': document('1.1.0', '- We listen. {#listen source=gossip}'),
      '2.0.0/en.md': document('2.0.0', '- We hear. {#hear from=nobody}'),
    });
    const { status, stderr } = check(folder, '.');
    expect(status).toBe(1);
    expect(rulesOf(stderr).sort()).toEqual([
      'lineage-gap',
      'unknown-edition',
      'unknown-origin',
      'unknown-source',
      'version-mismatch',
    ]);
    expect(charter(['check', folder]).stderr).toContain(
      `${join(folder, 'charter.yaml')}:4:11: error: Unexpected edition 9.0.0`,
    );
  });

  it('finds a charter inside the folder that it is given', () => {
    const files = Object.fromEntries(Object.entries(TWO).map(([path, text]) => [`docs/charter/${path}`, text]));
    const folder = folderOf({ ...files, 'docs/charter/1.0.0/en.md': document('3.0.0', '- We listen.') });
    expect(rulesOf(check(folder, '.').stderr)).toEqual(['version-mismatch']);
  });

  it('warns of editions in a folder that is no version', () => {
    const folder = folderOf({ ...TWO, '3.0/en.md': '# Three\n', 'notes/fr.md': '# Notes\n' });
    const { status, stderr } = check(folder, '.');
    expect(status).toBe(0);
    expect(stderr).toMatch(/3\.0: warning: Unexpected folder 3\.0, expected a version such as 1\.2\.0.*\n$/);
  });

  it('ends with 3 for a path that cannot be read', () => {
    const { status, stdout, stderr } = check(folderOf({}), 'none');
    expect({ status, stdout, stderr }).toEqual({
      status: 3,
      stdout: '',
      stderr: 'charter: none: no such file or folder\n',
    });
  });

  it('checks the rest when one file cannot be read', () => {
    const { status, stdout, stderr } = check(folderOf({ 'a.md': '- One. {#x}\n- Two. {#x}\n' }), 'none', 'a.md');
    expect(status).toBe(3);
    expect(stdout).toBe('1 file: 1 error, 0 warnings\n');
    expect(stderr).toMatch(/a\.md:2:1: error: .*\[duplicate-id\]\ncharter: none: no such file or folder\n$/);
  });

  it('says of every file of a charter that it cannot be read, and checks the rest', () => {
    const latin = Uint8Array.of(0x61, 0xff);
    const folder = folderOf({
      ...TWO,
      '1.0.0/fr.md': latin,
      '1.0.0/en.md': '- One. {#x}\n- Two. {#x}\n',
      '2.0.0/fr.md': latin,
    });
    const { status, stdout, stderr } = check(folder, '.');
    expect(status).toBe(3);
    expect(stdout).toBe('3 files: 1 error, 0 warnings\n');
    expect(rulesOf(stderr)).toEqual(['duplicate-id']);
    for (const version of ['1.0.0', '2.0.0'])
      expect(stderr).toContain(
        `charter: ${join(version, 'fr.md')}: byte 2 (FF) is not UTF-8, expected a text in UTF-8\n`,
      );
  });
});
