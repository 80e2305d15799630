import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pledge } from '../node/git/pledge.js';
import { hasGit } from '../node/git/repositories.js';

const folder = new URL('../../examples/in-git/', import.meta.url);
const readme = readFileSync(new URL('README.md', folder), 'utf8');
const [, asked = '', promised = ''] = /```sh\nnode weakened\.js (.*)\n```\n\n```text\n([\s\S]*?)```/.exec(readme) ?? [];

const weakened = (...args: readonly string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('weakened.js', folder)), ...args], {
    cwd: pledge().folder,
    encoding: 'utf8',
  });

describe.skipIf(!hasGit)('examples/in-git', () => {
  it('quotes the true output of its check', () => {
    const { status, stdout, stderr } = weakened(...asked.split(' '));
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: promised, stderr: '' });
  });

  it('finds nothing where nothing was weakened', () => {
    const { status, stdout } = weakened('v2..v2', 'promise.md');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
