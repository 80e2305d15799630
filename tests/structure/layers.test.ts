import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, sources } from './sources.js';

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] as string) : '');

/** The table of `src/README.md`: each folder and those that it may import. */
const table = new Map(
  [
    ...readFileSync(new URL('../../src/README.md', import.meta.url), 'utf8').matchAll(
      /^\| `(\w+)` \|[^|]*\|([^|]*)\|$/gm,
    ),
  ].map(([, folder = '', imports = '']) => [
    folder,
    imports.trim() === 'all' ? 'all' : [...imports.matchAll(/`(\w+)`/g)].map((m) => m[1] as string),
  ]),
);

describe('the layers', () => {
  it('are the folders that the table names', () => {
    expect([...new Set(sources.map(folderOf).filter(Boolean))]).toEqual([...table.keys()].sort());
  });

  it('name only layers above them in the table', () => {
    const order = [...table.keys()];
    for (const [folder, imports] of table) {
      if (imports === 'all') continue;
      for (const above of imports)
        expect(order.indexOf(above), `${folder} names ${above}`).toBeLessThan(order.indexOf(folder));
    }
  });

  it.each(sources.filter((file) => folderOf(file) !== ''))('%s imports only what its layer may', (file) => {
    const allowed = table.get(folderOf(file));
    const ours = importsOf(file)
      .filter((name) => name.endsWith('.ts'))
      .map(folderOf);
    const forbidden = ours.filter(
      (folder) => folder !== folderOf(file) && allowed !== 'all' && !allowed?.includes(folder),
    );
    expect(forbidden).toEqual([]);
  });

  it('leave files and the system to node and cli', () => {
    const touching = sources.filter((file) => importsOf(file).some((name) => name.startsWith('node:')));
    expect([...new Set(touching.map(folderOf))].sort()).toEqual(['cli', 'node']);
  });

  it('leave Markdown and YAML syntax to parse', () => {
    const syntax = /^(?:unified|remark-|micromark|mdast-util|yaml$|smol-toml)/;
    const knowing = sources.filter((file) => importsOf(file).some((name) => syntax.test(name)));
    expect([...new Set(knowing.map(folderOf))]).toEqual(['parse']);
  });

  it('have no import cycle between files', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, 'cycle').not.toContain(file);
      if (done.has(file)) return;
      for (const next of importsOf(file)) if (sources.includes(next)) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
  });
});
