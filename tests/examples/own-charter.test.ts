import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('examples/own-charter/README.md', root), 'utf8');

/** Each command of the README with the output that it promises right after it. */
const commands = [...readme.matchAll(/```sh\nnpx charter (.*)\n```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, command = '', promised = '']) => ({ command, promised }),
);

function charter(command: string) {
  const main = fileURLToPath(new URL('dist/cli/main.js', root));
  const { LC_ALL: _, LC_MESSAGES: __, ...inherited } = process.env;
  return spawnSync(process.execPath, [main, ...command.split(' ')], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    env: { ...inherited, LANG: 'C' },
  });
}

/**
 * Whether an output is the one promised, where a line `…` stands for lines left out: the first part opens
 * the output, the last ends it, and the others stand between them in their order, as whole lines.
 */
function isShortened(promised: string, output: string): boolean {
  const parts = promised.split(/^…\n/m).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(?:.*\\n)+?')}$`).test(output);
}

describe('the way its README shortens output', () => {
  it.each([
    ['a\n…\nd\n', true],
    ['a\nb\nc\nd\n', true],
    ['…\nb\n…\n', true],
    ['a\nd\n', false],
    ['b\n…\nd\n', false],
    ['a\n…\nb\n', false],
    ['a\nb\nc\nd\n…\n', false],
  ])('takes %j for a, b, c, d: %s', (promised, expected) => {
    expect(isShortened(promised, 'a\nb\nc\nd\n')).toBe(expected);
  });
});

describe('examples/own-charter', () => {
  it('shows how to check, compare and tell the history', () => {
    expect(commands.map(({ command }) => command)).toEqual([
      'check examples/own-charter',
      'diff 1.0.0 1.1.0 --charter examples/own-charter',
      'changelog examples/own-charter',
    ]);
  });

  it.each(commands)('quotes the true output of charter $command', ({ command, promised }) => {
    const { stdout, stderr, status } = charter(command);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(isShortened(promised, stdout), stdout).toBe(true);
  });

  it('declares a version that is large enough for its changes', () => {
    const { stdout } = charter('changelog examples/own-charter --format json');
    const [latest] = JSON.parse(stdout).releases;
    expect(latest).toMatchObject({ version: '1.1.0', from: '1.0.0', bump: 'minor', sufficient: true });
  });

  it('shows lineage, and a change that the library leaves to a reader', () => {
    const { stdout } = charter('diff 1.0.0 1.1.0 --charter examples/own-charter --format json');
    const kinds = JSON.parse(stdout).changes.map(({ kind }: { kind: string }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['split', 'renamed', 'strengthened', 'added', 'reworded', 'metadata']));
  });

  it('fits one screen', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(75);
  });
});
