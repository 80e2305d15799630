import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const doc = readFileSync(new URL('docs/citations.md', root), 'utf8');

/** Code of the page with the output that it promises right after it. */
const examples = [...doc.matchAll(/```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/g)].map(
  ([, code = '', output = '']) => ({ code, output }),
);

it('the page has examples', () => {
  expect(examples).toHaveLength(2);
});

it.each(examples)('the page shows the true output of its code: $output', ({ code, output }) => {
  const args = ['--input-type=module', '-e', code];
  expect(execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8' })).toBe(output);
});
