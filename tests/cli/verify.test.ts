import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charter, folderOf, TWO } from './charter.js';

function sealedFolder() {
  const folder = folderOf(TWO);
  for (const version of ['1.0.0', '2.0.0']) charter(['seal', version, '--charter', folder]);
  return folder;
}
const verify = (folder: string, ...args: string[]) => charter(['verify', '--charter', folder, ...args]);

describe('charter verify', () => {
  it('ends with 0 for editions as they were sealed, with 1 for the first that moved: the line and the words', () => {
    const folder = sealedFolder();
    expect(verify(folder)).toMatchObject({ status: 0, stderr: '' });
    const file = join(folder, '1.0.0/en.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('must', 'may'));
    const english = verify(folder);
    expect(english.status).toBe(1);
    expect(english.stdout).toContain('  - 1.0.0/en.md:13:6 [-must-]{+may+}\n');
    expect(english.stdout).toContain('weakened — listen: The verb binds less: “must” → “may”.');
    expect(verify(folder, '--lang', 'fr').stdout).toContain('1.0.0/en\u00A0: différente de ce qui a été scellé');
    const { editions, sound } = JSON.parse(verify(folder, '--format', 'json').stdout);
    expect([sound, editions.map(({ state }: { state: string }) => state)]).toEqual([false, ['broken', 'sound']]);
    expect(verify(folder, '--format', 'html').stdout).toMatch(/<del>.*must.*<\/del>/);
    expect(charter(['verify', folder, '--format', 'markdown']).stdout).toMatch(/^# Seals — ours\n/);
  });

  it.skipIf(process.platform === 'win32')('ends with 3 for a named pipe, and waits for nobody', () => {
    const folder = sealedFolder();
    const file = join(folder, '1.0.0/en.md');
    rmSync(file);
    execFileSync('mkfifo', [file]);
    expect(verify(folder)).toEqual({
      status: 3,
      stdout: '',
      stderr: `charter: ${file}: a pipe or a device, expected a regular file\n`,
    });
  });

  it('ends with 1 for a file that is gone', () => {
    const folder = sealedFolder();
    rmSync(join(folder, '2.0.0/en.md'));
    expect(verify(folder)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('2.0.0/en: sealed, and the file is gone'),
    });
  });

  it('ends with 3 without a lock, and for one that breaks off or is newer, with the place', () => {
    expect(verify(folderOf(TWO))).toMatchObject({ status: 3, stderr: expect.stringContaining('no such file') });
    for (const [lock, said] of [
      ['{', 'charter.lock.json:1:2: error: '],
      ['{"schema":"charter-lock/7"}', '[newer-lock]'],
    ] as const) {
      const { status, stdout, stderr } = verify(folderOf({ ...TWO, 'charter.lock.json': lock }));
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toContain(said);
    }
  });
});
