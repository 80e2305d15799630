import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edition, hasGit, newRepository } from '../node/git/repositories.js';
import { charter } from './charter.js';

/** A repository in which git shows our changes of all Markdown files. */
function setUp(...options: string[]) {
  const made = newRepository();
  expect(charter(['git', 'setup', '*.md', ...options], { cwd: made.folder }).status).toBe(0);
  return made;
}

const MUST = edition('1.0.0', '- We must listen. {#listen}');
const MAY = edition('1.0.0', '- We may listen. {#listen}');

describe.skipIf(!hasGit)('git diff, once set up', () => {
  it('shows what became of each promise', () => {
    const { folder, git, commit } = setUp();
    commit('One', { "it's a\tb.md": MUST, 'c.txt': 'C.\n' });
    writeFileSync(join(folder, "it's a\tb.md"), MAY);
    writeFileSync(join(folder, 'c.txt'), 'D.\n');
    const shown = git('diff');
    expect(shown).toContain("charter diff a/it's a\tb.md b/it's a\tb.md\n");
    expect(shown).toContain('We [-must-]{+may+} listen.\n');
    expect(shown).toContain('-C.\n+D.\n');
  });

  it('shows files that come, go and are renamed', () => {
    const { git, commit } = setUp();
    commit('One', { 'a.md': MUST });
    git('mv', 'a.md', 'b.md');
    commit('Two', { 'b.md': MAY });
    commit('Three', { 'c.md': '- We wait.\n' });
    commit('Four', { 'c.md': null });
    const shown = git('diff', '-M', 'HEAD~3', 'HEAD~2');
    expect(shown).toContain('charter diff a/a.md b/b.md\n');
    expect(shown).toContain('We [-must-]{+may+} listen.\n');
    expect(git('diff', 'HEAD~2', 'HEAD~1')).toContain('1 added');
    expect(git('log', '-p', '--ext-diff', '-1')).toContain('1 removed');
    expect(git('diff', '--stat', 'HEAD~3', 'HEAD~2')).toContain('a.md => b.md | 2 +-');
  });

  it('tells of modes, of files that are not merged, and of bytes that are no text', () => {
    const { folder, git, commit } = setUp();
    commit('One', { 'a.md': MUST, 'b.md': MUST });
    git('update-index', '--chmod=+x', 'b.md');
    writeFileSync(join(folder, 'a.md'), Uint8Array.of(0x61, 0xe9));
    expect(git('diff', '--cached')).toContain('mode 100644 → 100755\nOurs');
    expect(git('diff', '--', 'a.md')).toContain('They differ, and cannot be compared as texts: ');
    git('checkout', '--quiet', '--force', 'main');
    git('switch', '--quiet', '-c', 'side');
    commit('Side', { 'a.md': MAY });
    git('switch', '--quiet', 'main');
    commit('Main', { 'a.md': edition('1.0.0', '- We should listen. {#listen}') });
    expect(() => git('merge', 'side')).toThrow();
    expect(git('diff', 'HEAD', '--', 'a.md')).toContain('charter diff a/a.md b/a.md\n');
    expect(git('diff', '--cached')).toContain('* Unmerged: a.md\n');
  });

  it('lets no name or text drive a terminal', () => {
    const name = process.platform === 'win32' ? 'a.md' : 'a\u001b[31m\nb.md';
    const { git, commit } = setUp();
    commit('One', { [name]: MUST });
    commit('Two', { [name]: MAY.replace('listen', 'listen\u001b[2J') });
    const shown = git('diff', 'HEAD~1');
    expect(shown).not.toContain('\u001b');
    expect(shown).toMatch(/^charter diff a\/a.*b\.md\n/);
  });

  it('has a difftool and, when asked for, texts for git log -p', () => {
    const { git, commit } = setUp('--textconv');
    commit('One', { 'a.md': MUST });
    commit('Two', { 'a.md': MAY });
    const tool = git('difftool', '--no-prompt', '--tool=charter', 'HEAD~1');
    expect(tool).toContain('charter diff a/a.md b/a.md\n');
    expect(tool).toContain('We [-must-]{+may+} listen.\n');
    const log = git('log', '-p', '-1');
    expect(log).toMatch(/^-.*We must listen\./m);
    expect(log).toMatch(/^\+.*We may listen\./m);
    expect(log).not.toContain('{#listen}');
  });
});

describe('the calls that git makes', () => {
  it.each([
    ['driver', 'expected the seven arguments of git', ['a.md', 'b']],
    ['difftool', 'expected "$LOCAL" "$REMOTE" "$MERGED"', ['a.md']],
    ['textconv', 'expected a file', []],
  ])('of %s with too little end with 2', (part, said, args) => {
    const { status, stderr } = charter(['git', part, '--', ...args]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(said) });
  });
});
