import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { adoptCharter, openCharter } from '../../src/node/index.js';

function documents(...texts: readonly string[]): { readonly root: string; readonly paths: readonly string[] } {
  const root = mkdtempSync(join(tmpdir(), 'charter-adopt-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const paths = texts.map((text, i) => {
    const path = join(root, `${i + 1}.0.md`);
    writeFileSync(path, text);
    return path;
  });
  return { root, paths };
}

describe('adoptCharter', () => {
  it('makes a folder that opens, with its changelog', async () => {
    const { root, paths } = documents('We must sing at night.\n', 'We may sing at night.\n');
    const folder = join(root, 'Songs of 2024');
    const report = await adoptCharter(folder, paths, { title: 'Songs' });
    expect(report.charter).toBe('songs-of-2024');
    expect(readdirSync(folder).sort()).toEqual(['1.0.0', '2.0.0', 'CHANGELOG.en.md', 'charter.yaml']);
    expect(readFileSync(join(folder, 'CHANGELOG.en.md'), 'utf8')).toContain('### Weakened');
    const charter = await openCharter(folder);
    expect(charter.work.foreign).toBe(true);
    expect(charter.became({ version: '1.0.0', id: 'we-must-sing-at-night' }).fate).toBe('weakened');
  });

  it('names the file that cannot be read, and makes no folder', async () => {
    const { root } = documents();
    await expect(adoptCharter(join(root, 'a'), [join(root, 'none.md')])).rejects.toThrow('no such file');
    expect(readdirSync(root)).toEqual([]);
  });
});
