import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const doc = readFileSync(new URL('docs/performance.md', root), 'utf8');

describe('the page on performance', () => {
  it('shows code that runs', () => {
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(doc) ?? [];
    const args = ['--input-type=module', '-e', code];
    expect(execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8' })).toBe('listen\n');
  });

  it('links only to files that exist', () => {
    const targets = [...doc.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((match) => match[1] as string);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(existsSync(new URL(`docs/${target}`, root)), target).toBe(true);
  });

  it('gives a figure for every goal', () => {
    const rows = doc.match(/^\| .* \| [≤≥] .* \| (?:yes|no) \|$/gm) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(15);
  });
});
