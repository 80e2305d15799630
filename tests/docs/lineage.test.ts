import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FATES } from '../../src/model/index.js';
import { charter } from '../cli/charter.js';

const root = new URL('../../', import.meta.url);
const doc = readFileSync(new URL('docs/lineage.md', root), 'utf8');

describe('docs/lineage.md', () => {
  const commands = [...doc.matchAll(/```sh\nnpx charter (.*)\n```\n\n```text\n([\s\S]*?)```/g)];

  it('has commands', () => {
    expect(commands).toHaveLength(2);
  });

  it.each(commands.map(([, args = '', output = '']) => ({ args, output })))('$args says that', ({ args, output }) => {
    expect(charter(args.split(' ')).stdout).toBe(output);
  });

  it('shows the true output of its code', () => {
    const [, code = '', output = ''] = /```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/.exec(doc) ?? [];
    const args = ['--input-type=module', '-e', code];
    expect(code).not.toBe('');
    expect(execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8' })).toBe(output);
  });

  it('names every fate', () => {
    for (const fate of FATES) expect(doc).toMatch(new RegExp(`^\\|[^|]*\`${fate}\``, 'm'));
  });

  it('links only to files that exist', () => {
    for (const [, target = ''] of doc.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(new URL(`docs/${target}`, root)), target).toBe(true);
  });
});
