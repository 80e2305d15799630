import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charter } from '../cli/charter.js';

const FOLDER = 'examples/translated-charter';
const readme = readFileSync(new URL(`../../${FOLDER}/README.md`, import.meta.url), 'utf8');
const [, command = '', promised = ''] = /```sh\nnpx charter (.*)\n```\n\n```text\n([\s\S]*?)```/.exec(readme) ?? [];

describe(FOLDER, () => {
  it('quotes the true output of its command', () => {
    expect(charter(command.split(' '))).toEqual({ status: 0, stdout: promised, stderr: '' });
  });

  it('has no fault', () => {
    expect(charter(['check', FOLDER]).status).toBe(0);
  });
});
