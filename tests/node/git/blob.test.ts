import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBlob } from '../../../src/node/git/blob.js';
import { GitError } from '../../../src/node/git/fault.js';
import {
  edition,
  emptyFolder,
  hasGit,
  newRepository,
  partialClone,
  shallowClone,
  storied,
  withEnvironment,
} from './repositories.js';

const faultOf = async (...args: Parameters<typeof readBlob>) => {
  const error = await readBlob(...args).catch((caught) => caught);
  expect(error).toBeInstanceOf(GitError);
  return { fault: error.fault, en: error.message, fr: error.said.fr };
};

describe.skipIf(!hasGit)('readBlob', () => {
  it('reads a file by commit, branch, tag and ancestor, and from the index', async () => {
    const { folder, git } = storied();
    const first = edition('1.0.0', '- We must listen. {#listen}');
    for (const revision of ['v1', 'main~4', git('rev-parse', 'v1').trim(), 'main^{/First}'])
      expect(await readBlob(revision, 'old.md', { cwd: folder })).toBe(first);
    for (const revision of ['HEAD', 'v2', ''])
      expect(await readBlob(revision, 'new.md', { cwd: folder })).toContain('We should listen');
  });

  it('checks nothing out: the working tree may be another text, or none', async () => {
    const { folder, git } = newRepository();
    const made = newRepository();
    made.commit('One', { 'a.md': 'One.\n' });
    made.git('rm', '--quiet', 'a.md');
    expect(await readBlob('HEAD', 'a.md', { cwd: made.folder })).toBe('One.\n');
    expect(git('status', '--porcelain')).toBe('');
    expect(folder).not.toBe(made.folder);
  });

  it('takes paths from the top, or from the folder when they begin with a dot', async () => {
    const { folder, commit } = newRepository();
    commit('One', { 'a/b/c.md': 'C.\n', 'd.md': 'D.\n' });
    const cwd = join(folder, 'a');
    expect(await readBlob('HEAD', 'a/b/c.md', { cwd })).toBe('C.\n');
    expect(await readBlob('HEAD', './b/c.md', { cwd })).toBe('C.\n');
    expect(await readBlob('HEAD', '../d.md', { cwd })).toBe('D.\n');
    const { fault, en } = await faultOf('HEAD', 'b/c.md', { cwd });
    expect(fault).toBe('from-the-top');
    expect(en).toContain('expected HEAD:./b/c.md');
  });

  it
    .skipIf(process.platform === 'win32')
    .each([
      'with space.md',
      `quotes ' " \`id\`.md`,
      'line\nbreak.md',
      '-dash.md',
      '--upload-pack=touch hacked.md',
      '$(touch hacked).md',
      ':(top)magic.md',
      'star*[a].md',
      'é – 漢.md',
      'colon:in.md',
    ])('reads a file with any name: %j', async (name) => {
    const { folder, commit, git } = newRepository();
    commit('One', { [name]: `It is ${name}\n`, 'starry a.md': 'Another.\n' });
    expect(await readBlob('HEAD', name, { cwd: folder })).toBe(`It is ${name}\n`);
    expect(git('status', '--porcelain')).toBe('');
  });

  it.each(['-', '--all', '--upload-pack=touch hacked', '-c'])(
    'never takes a revision for an option: %s',
    async (revision) => {
      const { folder, commit } = newRepository();
      commit('One', { 'a.md': 'A.\n' });
      expect((await faultOf(revision, 'a.md', { cwd: folder })).fault).toBe('option-as-revision');
    },
  );

  it('says in both languages what is missing', async () => {
    const { folder, commit } = newRepository();
    commit('One', { 'a/b.md': 'B.\n' });
    const cwd = folder;
    expect(await faultOf('nowhere', 'a/b.md', { cwd })).toEqual({
      fault: 'unknown-revision',
      en: 'nowhere:a/b.md: no revision nowhere in this repository, expected a commit, a branch or a tag',
      fr: 'nowhere:a/b.md\u00A0: pas de révision nowhere dans ce dépôt, attendu\u00A0: un commit, une branche ou une étiquette',
    });
    expect(await faultOf('HEAD', 'a/c.md', { cwd })).toMatchObject({
      fault: 'no-such-path',
      en: 'HEAD:a/c.md: no file a/c.md in HEAD',
    });
    expect((await faultOf('HEAD', 'a', { cwd })).fault).toBe('no-file');
    expect((await faultOf('HEAD', 'a\0b', { cwd })).fault).toBe('no-such-path');
    expect((await faultOf('', 'c.md', { cwd })).fault).toBe('not-staged');
    expect((await faultOf('HEAD', 'a.md', { cwd: emptyFolder() })).fault).toBe('not-a-repository');
    await expect(readBlob('HEAD', 'a.md', { cwd: join(folder, 'none') })).rejects.toThrow(
      'none: no such file or folder',
    );
  });

  it('says that bytes are no text, as for a file', async () => {
    const { folder, commit } = newRepository();
    commit('One', { 'a.md': Uint8Array.of(0x61, 0xff) });
    await expect(readBlob('HEAD', 'a.md', { cwd: folder })).rejects.toThrow('HEAD:a.md: byte 2 (FF) is not UTF-8');
  });

  it('names a renamed file as the revision does, whichever of the names was asked for', async () => {
    const { folder: cwd, git } = storied();
    expect(await faultOf('v1', 'new.md', { cwd })).toMatchObject({
      fault: 'renamed',
      en: 'v1:new.md: no file new.md in v1: it is old.md there',
    });
    expect((await faultOf('HEAD', 'old.md', { cwd })).en).toContain('it is new.md there');
    git('mv', 'new.md', 'newest.md');
    expect((await faultOf('HEAD', 'newest.md', { cwd })).en).toContain('it is new.md there');
  });

  it('says that a shallow clone lacks a revision, and how to get it', async () => {
    const { folder: cwd } = shallowClone(storied(), 1);
    expect(await readBlob('HEAD', 'new.md', { cwd })).toContain('We should listen');
    const { fault, en, fr } = await faultOf('HEAD~3', 'old.md', { cwd });
    expect(fault).toBe('cut-history');
    for (const said of [en, fr]) expect(said).toContain('git fetch --unshallow');
  });

  it('brings what a partial clone lacks, and says when it cannot', async () => {
    const made = storied();
    const { folder: cwd, git } = partialClone(made);
    expect(await readBlob('v1', 'old.md', { cwd })).toContain('We must listen');
    git('remote', 'set-url', 'origin', join(cwd, 'nowhere'));
    expect((await faultOf('main~2', 'other.md', { cwd })).fault).toBe('no-such-path');
    expect((await faultOf('main~3', 'old.md', { cwd })).fault).toBe('no-bytes');
  });

  it('works in a worktree and in a bare repository', async () => {
    const made = storied();
    const folder = join(emptyFolder(), 'tree');
    made.git('worktree', 'add', '--quiet', folder, 'v1');
    expect(await readBlob('HEAD', 'old.md', { cwd: folder })).toContain('We must listen');
    expect(await readBlob('main', './new.md', { cwd: folder })).toContain('We should listen');
    const bare = join(emptyFolder(), 'bare.git');
    made.git('clone', '--quiet', '--bare', '.', bare);
    expect(await readBlob('v1', 'old.md', { cwd: bare })).toContain('We must listen');
    expect((await faultOf('v1', 'new.md', { cwd: bare })).fault).toBe('renamed');
  });

  it('reads the repository of the folder asked for, whatever the environment of a hook says', async () => {
    const [ours, other] = [storied(), newRepository()];
    other.commit('Other', { 'new.md': 'Another.\n' });
    const hook = {
      GIT_DIR: join(other.folder, '.git'),
      GIT_INDEX_FILE: join(other.folder, '.git/index'),
      GIT_WORK_TREE: other.folder,
      GIT_PREFIX: 'x/',
      GIT_ICASE_PATHSPECS: '1',
      GIT_TRACE: '1',
      GIT_EXTERNAL_DIFF: 'false',
      GIT_PAGER: 'false',
    };
    const text = await withEnvironment(hook, () => readBlob('HEAD', 'new.md', { cwd: ours.folder }));
    expect(text).toContain('We should listen');
  });

  it('says that git is not installed', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'bin'));
    const { fault } = await withEnvironment({ PATH: join(cwd, 'bin') }, () => faultOf('HEAD', 'a.md', { cwd }));
    expect(fault).toBe('no-git');
  });
});
