import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SEAL_STATES, SEEN_STATES } from '../../src/model/index.js';
import { charter, ROOT } from '../cli/charter.js';

const doc = readFileSync(new URL('../../docs/seals.md', import.meta.url), 'utf8');
const example = readFileSync(new URL('../../examples/sealed-charter/README.md', import.meta.url), 'utf8');

/** Each command of the page with the output that it promises right after it. */
const commands = [...doc.matchAll(/```sh\nnpx charter (.*)\n```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, command = '', promised = '']) => ({ command, promised }),
);

describe('the page on seals', () => {
  it('has examples', () => {
    expect(commands).toHaveLength(2);
  });

  it.each(commands)('shows the true output of charter $command', ({ command, promised }) => {
    expect(charter(command.split(' '))).toEqual({ status: 0, stdout: promised, stderr: '' });
  });

  it('shows the true output of its code', () => {
    const [, code = '', promised] = /```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/.exec(doc) ?? [];
    const args = ['--input-type=module', '-e', code];
    expect(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })).toBe(promised);
  });

  it('says what each state means', () => {
    for (const state of [...SEAL_STATES, ...SEEN_STATES])
      expect(doc).toMatch(new RegExp(`^\\| \`${state}\` \\| .*\\.`, 'm'));
  });

  it('links only to files that exist', () => {
    const targets = [...doc.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] as string);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets)
      expect(existsSync(fileURLToPath(new URL(`../../docs/${target}`, import.meta.url))), target).toBe(true);
  });
});

describe('the example of a sealed charter', () => {
  it('has commands that run', () => {
    const [, lines = ''] = /```sh\n([\s\S]*?)```/.exec(example) ?? [];
    const all = lines.trim().split('\n');
    expect(all).toHaveLength(2);
    for (const line of all) expect(charter(line.replace('npx charter ', '').split(' '))).toMatchObject({ status: 0 });
  });

  it('is sound to charter check', () => {
    expect(charter(['check', 'examples/sealed-charter']).status).toBe(0);
  });
});
