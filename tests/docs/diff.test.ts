import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revisedPairs } from '../arbitraries/editions.js';
import { compare } from '../diff/comparing.js';

const root = new URL('../../', import.meta.url);
const doc = readFileSync(new URL('docs/diff.md', root), 'utf8');

/** Code of the page with the output that it promises right after it. */
const examples = [...doc.matchAll(/```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/g)].map(
  ([, code = '', output = '']) => ({ code, output }),
);

describe('the page on comparing', () => {
  it('has examples', () => {
    expect(examples).toHaveLength(2);
  });

  it.each(examples)('shows the true output of its code: $output', ({ code, output }) => {
    const args = ['--input-type=module', '-e', code];
    expect(execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8' })).toBe(output);
  });

  it('names every field of a pair and of a correspondence', () => {
    const { pairs = [], correspondences = [] } = compare('- Apples ripen.\n', '- Trains leave.\n\n# A\n', {
      pairs: true,
    });
    const [same] = compare('- Apples ripen.\n', '- Apples ripen.\n', { pairs: true }).pairs ?? [];
    expect([pairs.length, correspondences.length]).toEqual([0, 1]);
    for (const field of [same, correspondences[0]].flatMap((one) => Object.keys(one ?? {})))
      expect(doc).toMatch(new RegExp(`^\\|.*\`${field}\`.*\\|`, 'm'));
  });

  it('names every step that finds a pair (law)', () => {
    const row = /^\| `by` .*$/m.exec(doc)?.[0] ?? '';
    fc.assert(
      fc.property(revisedPairs, ({ before, after }) => {
        for (const { by } of compare(before, after, { pairs: true }).pairs ?? []) expect(row).toContain(`\`${by}\``);
      }),
      { numRuns: 100 },
    );
  });

  it('links only to files that exist', () => {
    const targets = [...doc.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] as string);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(existsSync(new URL(`docs/${target}`, root)), target).toBe(true);
  });
});
