import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TRANSLATION_FAULTS } from '../../src/model/index.js';

const root = new URL('../../', import.meta.url);
const doc = readFileSync(new URL('docs/translations.md', root), 'utf8');
const [, code = '', output = ''] = /```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/.exec(doc) ?? [];

describe('the page on translations', () => {
  it('shows the true output of its code', () => {
    const args = ['--input-type=module', '-e', code];
    expect(execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8' })).toBe(output);
  });

  it.each(TRANSLATION_FAULTS)('says what %s is', (fault) => {
    expect(doc).toMatch(new RegExp(`^\\|.*\`${fault}\`.*\\|`, 'm'));
  });
});
