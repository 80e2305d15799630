import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newFolder } from '../../src/node/new-folder.js';

function somewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'charter-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
const FILES = [
  { path: 'a.txt', text: 'a' },
  { path: 'b/c.txt', text: 'c' },
];

describe('newFolder', () => {
  it('writes all files, and nothing beside the folder', async () => {
    const root = somewhere();
    await newFolder(join(root, 'x/y'), FILES);
    expect(readFileSync(join(root, 'x/y/b/c.txt'), 'utf8')).toBe('c');
    expect(readdirSync(join(root, 'x'))).toEqual(['y']);
  });

  it('takes an empty folder, its name with a slash at the end or not', async () => {
    const root = somewhere();
    mkdirSync(join(root, 'y'));
    await newFolder(`${join(root, 'y')}/`, FILES);
    expect(readdirSync(join(root, 'y')).sort()).toEqual(['a.txt', 'b']);
  });

  it('touches no folder that has files, and no file', async () => {
    const root = somewhere();
    writeFileSync(join(root, 'mine'), '');
    await expect(newFolder(root, FILES)).rejects.toThrow('there are files in it, expected a new folder');
    await expect(newFolder(join(root, 'mine'), FILES)).rejects.toThrow('inside a file');
    expect(readdirSync(root)).toEqual(['mine']);
  });

  it('leaves what another process writes', async () => {
    const root = somewhere();
    mkdirSync(join(root, 'y.new'));
    await expect(newFolder(join(root, 'y'), FILES)).rejects.toThrow('delete it if no other process writes it');
    expect(readdirSync(root)).toEqual(['y.new']);
  });

  it('writes nothing when one file cannot be written', async () => {
    const root = somewhere();
    const clash = [...FILES, { path: 'a.txt/b', text: '' }];
    await expect(newFolder(join(root, 'y'), clash)).rejects.toThrow();
    expect(existsSync(join(root, 'y'))).toBe(false);
    expect(readdirSync(root)).toEqual([]);
  });
});
