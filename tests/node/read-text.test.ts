import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeText, readBytes, readText, UnreadableError, unreadable } from '../../src/node/index.js';

const folder = mkdtempSync(join(tmpdir(), 'charter-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decodeText', () => {
  it('keeps the byte order mark, line ends and NUL', () => {
    const text = '\uFEFFé\r\n\0🙂';
    expect(decodeText(new TextEncoder().encode(text), 'a.md')).toBe(text);
  });

  it.each([
    ['a lone continuation byte', bytes(0x61, 0x80, 0x62), 'byte 2 (80)'],
    ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9, 0x0a), 'byte 4 (E9)'],
    ['a character cut at the end', bytes(0x61, 0xe2, 0x82), 'byte 2 (E2)'],
    ['an overlong form', bytes(0xc0, 0xaf), 'byte 1 (C0)'],
    ['a surrogate', bytes(0x61, 0xed, 0xa0, 0x80), 'byte 2 (ED)'],
  ])('names the byte of %s', (_, invalid, named) => {
    expect(() => decodeText(invalid, 'a.md')).toThrow(UnreadableError);
    expect(() => decodeText(invalid, 'a.md')).toThrow(`a.md: ${named} is not UTF-8`);
  });

  it('reads any well-formed text back (law)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeText(new TextEncoder().encode(text), 'a.md')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('names a byte within the file, whatever the bytes (law)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        try {
          expect(new TextEncoder().encode(decodeText(any, 'a.md'))).toEqual(any);
        } catch (error) {
          const named = Number(/byte (\d+)/.exec((error as Error).message)?.[1]);
          expect(named).toBeGreaterThanOrEqual(1);
          expect(named).toBeLessThanOrEqual(any.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readBytes', () => {
  it('stops at the limit: a stream may have no end', async () => {
    async function* endless() {
      for (;;) yield new Uint8Array(1 << 24);
    }
    await expect(readBytes(endless(), '/dev/zero')).rejects.toThrow('/dev/zero: more than 67108864 bytes');
  });
});

describe('readText', () => {
  it('reads a file', async () => {
    writeFileSync(join(folder, 'a.md'), 'texte\n');
    expect(await readText(join(folder, 'a.md'))).toBe('texte\n');
  });

  it('says that a file is missing, is a folder, is inside a file, or loops', async () => {
    writeFileSync(join(folder, 'file'), '');
    symlinkSync('loop', join(folder, 'loop'));
    await expect(readText(join(folder, 'none.md'))).rejects.toThrow('none.md: no such file or folder');
    await expect(readText(folder)).rejects.toThrow(': a folder, expected a file');
    await expect(readText(join(folder, 'file', 'a.md'))).rejects.toThrow('inside a file, expected a folder');
    await expect(readText(join(folder, 'loop'))).rejects.toThrow('a loop of symbolic links');
  });
});

describe('unreadable', () => {
  it('keeps the path and the cause', () => {
    const cause = Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
    expect(unreadable('a.md', cause)).toMatchObject({
      name: 'UnreadableError',
      path: 'a.md',
      cause,
      message: 'a.md: EIO: i/o error',
    });
  });
});
