import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { charter } from '../cli/charter.js';
import { pledge } from '../node/git/pledge.js';
import { hasGit } from '../node/git/repositories.js';

const root = new URL('../../', import.meta.url);
const doc = readFileSync(new URL('docs/git.md', root), 'utf8');

/** Each command of the page with the output that it promises right after it. */
const commands = [...doc.matchAll(/```sh\nnpx charter (.*)\n```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, command = '', promised = '']) => ({ command, promised }),
);
const [, code = '', printed = ''] = /```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/.exec(doc) ?? [];

describe.skipIf(!hasGit)('the page on git', () => {
  it('shows how to compare, tell a history, set up, and what is missing', () => {
    expect(commands.map(({ command }) => command.split(' ')[0])).toEqual(['diff', 'changelog', 'git', 'diff']);
  });

  it.each(commands)('quotes the true output of charter $command', ({ command, promised }) => {
    const { folder: cwd, git } = pledge();
    const { stdout, stderr } = charter(command.split(' '), { cwd });
    // Where the repository is, and the ids of commits, are those of the reader.
    const ids = git('rev-list', 'v1..v2').trim().split('\n');

    const told = ids.reduce((text, id) => text.replaceAll(id.slice(0, 10), 'COMMIT'), stdout + stderr);
    expect(told.replaceAll(cwd, '/home/ana/pledge')).toBe(promised);
  });

  it('shows the true output of its code', () => {
    const { folder: cwd } = pledge();
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(fileURLToPath(root), join(cwd, 'node_modules/charter-as-code'), 'junction');
    const args = ['--input-type=module', '-e', code];
    expect(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' })).toBe(printed);
  });

  it('links only to files that exist', () => {
    const targets = [...doc.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] as string);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(existsSync(new URL(`docs/${target}`, root)), target).toBe(true);
  });
});
