import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UnreadableError } from '../../src/node/index.js';
import { bytesOf, textOf } from '../../src/node/regular-file.js';

const folder = mkdtempSync(join(tmpdir(), 'charter-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of the folder with this content. */
function fileOf(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('bytesOf', () => {
  it('reads a file, also behind a symbolic link, also an empty one', () => {
    const file = fileOf('a.md', Uint8Array.of(0, 0xff));
    symlinkSync(file, join(folder, 'link.md'));
    expect([...bytesOf(file)]).toEqual([0, 0xff]);
    expect([...bytesOf(join(folder, 'link.md'))]).toEqual([0, 0xff]);
    expect([...bytesOf(fileOf('empty.md', ''))]).toEqual([]);
  });

  it('says that a file is missing, is a folder, is inside a file, or loops', () => {
    const file = fileOf('file', '');
    symlinkSync('loop', join(folder, 'loop'));
    expect(() => bytesOf(join(folder, 'none.md'))).toThrow('none.md: no such file or folder');
    expect(() => bytesOf(folder)).toThrow(': a folder, expected a file');
    expect(() => bytesOf(join(file, 'a.md'))).toThrow('inside a file, expected a folder');
    expect(() => bytesOf(join(folder, 'loop'))).toThrow('a loop of symbolic links');
  });

  it('refuses more than the limit before it reads any of it', () => {
    const file = fileOf('large.md', '');
    truncateSync(file, 64 * 1024 * 1024 + 1);
    expect(() => bytesOf(file)).toThrow('large.md: more than 67108864 bytes, expected a text');
  });

  it.skipIf(process.platform === 'win32')('waits for nobody at a named pipe, and reads no device', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(() => bytesOf(join(folder, 'pipe.md'))).toThrow('pipe.md: a pipe or a device, expected a regular file');
    expect(() => bytesOf('/dev/zero')).toThrow(UnreadableError);
  });
});

describe('textOf', () => {
  it('keeps the byte order mark and line ends', () => {
    expect(textOf(fileOf('mark.md', '\uFEFFé\r\n'))).toBe('\uFEFFé\r\n');
  });

  it('refuses what is not UTF-8', () => {
    expect(() => textOf(fileOf('latin.md', Uint8Array.of(0x61, 0xff)))).toThrow('latin.md: byte 2 (FF) is not UTF-8');
  });
});
