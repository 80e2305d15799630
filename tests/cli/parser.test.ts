import { describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../src/cli/errors.js';
import { parserNamed } from '../../src/cli/parser.js';
import { remark } from '../../src/parse/index.js';
import { satteri } from '../../src/parse/satteri.js';

describe('parserNamed', () => {
  it('gives satteri where it loads, and the one asked for', async () => {
    expect(await parserNamed()).toBe(satteri);
    expect(await parserNamed('auto')).toBe(satteri);
    expect(await parserNamed('satteri')).toBe(satteri);
    expect(await parserNamed('remark')).toBe(remark);
  });

  it('gives remark where satteri does not load, and says so only when satteri was asked for', async () => {
    vi.resetModules();
    vi.doMock('satteri', () => {
      throw new Error('Cannot find native binding');
    });
    const { parserNamed: here } = await import('../../src/cli/parser.js');
    const { remark: remarkHere } = await import('../../src/parse/index.js');
    expect(await here('auto')).toBe(remarkHere);
    await expect(here('satteri')).rejects.toMatchObject({ name: new UsageError().name });
    await expect(here('satteri')).rejects.toThrow('not installed or has no binary');
    vi.doUnmock('satteri');
  });
});
