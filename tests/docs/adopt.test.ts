import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { charter } from '../cli/charter.js';

const root = new URL('../../', import.meta.url);
const doc = readFileSync(new URL('docs/adopt.md', root), 'utf8');

describe('docs/adopt.md', () => {
  // The commands follow one another in a folder of their own: the second asks what the first one made.
  const cwd = mkdtempSync(join(tmpdir(), 'charter-docs-'));
  symlinkSync(fileURLToPath(new URL('examples', root)), join(cwd, 'examples'), 'dir');
  afterAll(() => rmSync(cwd, { recursive: true }));
  const commands = [...doc.matchAll(/```sh\nnpx charter (.*)\n```\n\n```text\n([\s\S]*?)```/g)];

  it('has commands', () => {
    expect(commands).toHaveLength(2);
  });

  it.each(commands.map(([, args = '', output = '']) => ({ args, output })))('$args says that', ({ args, output }) => {
    expect(charter(args.split(' '), { cwd }).stdout).toBe(output);
  });

  it('shows the true output of its code', () => {
    const [, code = '', output = ''] = /```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/.exec(doc) ?? [];
    const args = ['--input-type=module', '-e', code];
    expect(code).not.toBe('');
    expect(execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8' })).toBe(output);
  });

  it('links only to files that exist', () => {
    for (const [, target = ''] of doc.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(new URL(`docs/${target}`, root)), target).toBe(true);
  });
});
