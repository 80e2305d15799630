import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { renderEdition } from '../../src/render/index.js';

const root = new URL('../../', import.meta.url);
const doc = readFileSync(new URL('docs/html.md', root), 'utf8');

describe('docs/html.md', () => {
  it('shows the true output of its code', () => {
    const [, code = '', output = ''] = /```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/.exec(doc) ?? [];
    const args = ['--input-type=module', '-e', code];
    expect(code).not.toBe('');
    expect(execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8' })).toBe(output);
  });

  it('names every class that an edition has', () => {
    const markdown =
      '---\ncharter: ours\nversion: 1.0.0\nnotice: Not official\n---\n\n# Ours\n\n## A\n\n- We must sing[^1]. {#a basis=reported in-force=2022-05-01}\n\n## B\n\nMore.\n\n[^1]: Note.\n';
    const html = renderEdition(parse(markdown).edition, { format: 'html', fragment: true, force: true });
    const classes = [...html.matchAll(/class="([^" ]+)/g)].map(([, name]) => name as string);
    expect(classes.length).toBeGreaterThan(9);
    for (const name of classes) expect(doc).toContain(`\`${name}\``);
  });
});
