import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charter, document, folderOf, ROOT, TWO, YAML } from './charter.js';

const seal = (folder: string, ...args: string[]) => charter(['seal', ...args, '--charter', folder]);
const lockIn = (folder: string) => join(folder, 'charter.lock.json');

describe('charter seal', () => {
  it('seals an edition, and says so in French and English', () => {
    const folder = folderOf(TWO);
    expect(seal(folder, '1.0.0')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^1\.0\.0\/en: sealed, sha256-/),
    });
    expect(seal(folder, '1.0.0', '--lang', 'fr').stdout).toMatch(/^1\.0\.0\/en\u00A0: déjà scellée, sha256-/);
    const json = JSON.parse(seal(folder, '1.0.0/en', '--format', 'json').stdout);
    expect(json).toEqual(JSON.parse(readFileSync(lockIn(folder), 'utf8')));
  });

  it('loses nothing of what several processes seal at once', async () => {
    const versions = ['1.0.0', '1.1.0', '1.2.0', '1.3.0'];
    const files = versions.map((version) => [`${version}/en.md`, document(version, '- We must listen. {#listen}')]);
    const folder = folderOf({ 'charter.yaml': YAML, ...Object.fromEntries(files) });
    const ends = versions.map(
      (version) =>
        new Promise((resolve) => {
          const args = [join(ROOT, 'dist/cli/main.js'), 'seal', version, '--charter', folder];
          spawn(process.execPath, args, { stdio: 'ignore' }).on('exit', resolve);
        }),
    );
    expect(await Promise.all(ends)).toEqual([0, 0, 0, 0]);
    const { seals } = JSON.parse(readFileSync(lockIn(folder), 'utf8'));
    expect(seals.map(({ version }: { version: string }) => version)).toEqual(versions);
  });

  it('refuses another text under a sealed version, with 1', () => {
    const folder = folderOf(TWO);
    seal(folder, '1.0.0');
    writeFileSync(join(folder, '1.0.0/en.md'), document('1.0.0', '- We may listen. {#listen}'));
    const { status, stdout, stderr } = seal(folder, '1.0.0');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('1.0.0/en was sealed as another text (sha256-');
  });

  it.each([
    ['with two ids that are one', { '1.0.0/en.md': document('1.0.0', '- A. {#a}\n- B. {#a}') }, 'duplicate-id'],
    ['whose front matter gives another version', { '1.0.0/en.md': document('2.0.0', '- A. {#a}') }, 'version-mismatch'],
    ['that is there twice', { '1.0.0/EN.md': document('1.0.0', '- A. {#a}') }, 'duplicate-edition'],
  ])('refuses an edition %s, with 1', (_, files, rule) => {
    const folder = folderOf({ ...TWO, ...files });
    const { status, stderr } = seal(folder, '1.0.0');
    expect(status).toBe(1);
    expect(stderr).toContain(`[${rule}]`);
  });

  it('ends with 2 for what is no exact version, with 3 for what is not there or cannot be read', () => {
    for (const operand of ['latest', '1.x', '1.0', 'v1.0.0', '/en'])
      expect(seal(folderOf(TWO), operand).status).toBe(2);
    expect(seal(folderOf(TWO), '9.0.0')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('1.0.0/en, 2.0.0/en'),
    });
    const cut = folderOf({ ...TWO, 'charter.lock.json': '{ "schema": "charter-lock/1",\n "seals": [' });
    const { status, stderr } = seal(cut, '1.0.0');
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /charter\.lock\.json:2:12: error: Unexpected charter\.lock\.json: …\S*lock\/1", "seals": \[/,
    );
    const newer = folderOf({
      ...TWO,
      'charter.lock.json': '{"schema":"charter-lock/2","reader":"charter-as-code >=9"}',
    });
    expect(seal(newer, '1.0.0')).toMatchObject({ status: 3, stderr: expect.stringContaining('charter-as-code >=9') });
  });
});
