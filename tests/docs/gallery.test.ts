import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const doc = readFileSync(new URL('docs/gallery.md', root), 'utf8');

describe('docs/gallery.md', () => {
  it.skipIf(!existsSync(new URL('../shared/corpora/', root)))(
    'is what the corpora give (skipped where they are not)',
    () => {
      const { status, stderr } = spawnSync(process.execPath, ['scripts/write-gallery.js', '--check'], {
        cwd: fileURLToPath(root),
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
    },
    120_000,
  );

  it('quotes fewer than fifteen words at a time', () => {
    const cells = [...doc.matchAll(/^\| \d.*$/gm)].flatMap(([row]) => row.split('|')[3]?.split('<br>') ?? []);
    expect(cells.length).toBeGreaterThan(10);
    for (const cell of cells) expect(cell.trim().split(/\s+/).length, cell).toBeLessThan(15);
  });
});
