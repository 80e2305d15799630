import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** Code of the README with the output that it promises right after it. */
const examples = [...readme.matchAll(/```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/g)].map(
  ([, code = '', output = '']) => ({
    code,
    output,
  }),
);

describe('the README', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples)('shows the true output of its code: $output', ({ code, output }) => {
    // In the package's own folder, Node resolves `charter-as-code` to the built package.
    const args = ['--input-type=module', '-e', code];
    expect(execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8' })).toBe(output);
  });

  it('links only to files that exist', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] as string);
    for (const target of targets)
      expect(() => execFileSync('ls', [target], { cwd: fileURLToPath(root) }), target).not.toThrow();
  });
});
