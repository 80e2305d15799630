import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UnreadableError } from '../../src/node/read-text.js';
import { replaceText } from '../../src/node/replace-text.js';

function fileIn(content?: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'charter-replace-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (content !== undefined) writeFileSync(join(folder, 'a.txt'), content);
  return join(folder, 'a.txt');
}
const beside = (path: string) => readdirSync(join(path, '..'));

describe('replaceText', () => {
  it('makes a file, replaces it, and leaves nothing beside it', async () => {
    const path = fileIn();
    await replaceText(path, (now) => `${now}`);
    await replaceText(path, (now) => `${now}, again`);
    expect(readFileSync(path, 'utf8')).toBe('null, again');
    expect(beside(path)).toEqual(['a.txt']);
  });

  it('leaves the file as it is for null, and when making the text throws', async () => {
    const path = fileIn('one');
    await replaceText(path, () => null);
    await expect(
      replaceText(path, () => {
        throw new RangeError('no');
      }),
    ).rejects.toThrow(new RangeError('no'));
    expect(readFileSync(path, 'utf8')).toBe('one');
    expect(beside(path)).toEqual(['a.txt']);
  });

  it('loses nothing of what many write at once', async () => {
    const path = fileIn('');
    const names = Array.from({ length: 20 }, (_, i) => `${i}`);
    await Promise.all(names.map((name) => replaceText(path, (now) => `${now}${name}\n`)));
    expect(readFileSync(path, 'utf8').trim().split('\n').sort()).toEqual([...names].sort());
  });

  it('says that another process writes, and touches nothing of it', async () => {
    const path = fileIn('one');
    writeFileSync(`${path}.new`, 'hal');
    await expect(replaceText(path, () => 'two', 50)).rejects.toThrow(
      new UnreadableError(`${path}.new`, 'another process writes this file, expected none: delete it if there is none'),
    );
    expect([readFileSync(path, 'utf8'), readFileSync(`${path}.new`, 'utf8')]).toEqual(['one', 'hal']);
  });

  it('says that there is no such folder, and that a file is no text', async () => {
    await expect(replaceText(join(fileIn(), 'none', 'a'), () => '')).rejects.toThrow(UnreadableError);
    const path = fileIn(new Uint8Array([0xff]));
    await expect(replaceText(path, () => '')).rejects.toThrow('byte 1 (FF) is not UTF-8');
    expect(existsSync(`${path}.new`)).toBe(false);
  });
});
