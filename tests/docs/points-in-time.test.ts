import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const doc = readFileSync(new URL('docs/points-in-time.md', root), 'utf8');

it('the page shows the true output of its code', () => {
  const [, code = '', output = ''] = /```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/.exec(doc) ?? [];
  const args = ['--input-type=module', '-e', code];
  expect(code).not.toBe('');
  expect(execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8' })).toBe(output);
});
