import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileHistory } from '../../../src/node/index.js';
import { edition, emptyFolder, hasGit, newRepository, partialClone, shallowClone, storied } from './repositories.js';

const told = async (...args: Parameters<typeof fileHistory>) => {
  const { before, versions, cut } = await fileHistory(...args);
  const name = ({ commit }: (typeof versions)[number]) => `${commit.subject} ${commit.path}`;
  return { before: before && name(before), versions: versions.map(name), cut };
};

describe.skipIf(!hasGit)('fileHistory', () => {
  it('tells what a file was, through its renames, with its commits', async () => {
    const { folder: cwd, git } = storied();
    const { before, versions, cut } = await fileHistory({ before: 'v1', after: 'v2' }, 'new.md', { cwd });
    expect(cut).toBe(false);
    expect(before?.commit).toEqual({
      id: git('rev-parse', 'v1').trim(),
      date: '2024-01-02T12:00:00+00:00',
      subject: 'First',
      tags: ['v1'],
      path: 'old.md',
    });
    expect(versions.map(({ commit: { subject, tags, path } }) => ({ subject, tags, path }))).toEqual([
      { subject: 'Soften', tags: [], path: 'old.md' },
      { subject: 'Mean it', tags: ['v2'], path: 'new.md' },
    ]);
    expect(versions[0]?.text).toBe(edition('1.0.0', '- We may listen. {#listen}'));
  });

  it('begins with the file, or at the revision', async () => {
    const { folder: cwd } = storied();
    expect(await told({ before: null, after: 'v2' }, 'new.md', { cwd })).toEqual({
      before: null,
      versions: ['First old.md', 'Soften old.md', 'Mean it new.md'],
      cut: false,
    });
    expect((await told({ before: 'v1', after: 'v2' }, 'other.md', { cwd })).before).toBe(null);
    expect(await told({ before: 'v2', after: 'v2' }, 'new.md', { cwd })).toMatchObject({ versions: [] });
  });

  it('stops at tags, or at the ends alone', async () => {
    const { folder: cwd } = storied();
    const range = { before: 'v1', after: 'v2' };
    expect((await told(range, 'new.md', { cwd, by: 'tags' })).versions).toEqual(['Elsewhere new.md', 'Mean it new.md']);
    expect((await told(range, 'new.md', { cwd, by: 'ends' })).versions).toEqual(['Mean it new.md']);
  });

  it('takes a merge for one step, and leaves out what a commit did not change', async () => {
    const { folder: cwd, git, commit } = newRepository();
    commit('One', { 'a.md': 'We must listen.\n' });
    git('switch', '--quiet', '-c', 'side');
    commit('Side one', { 'a.md': 'We may listen.\n' });
    commit('Side two', { 'a.md': 'We should listen.\n' });
    git('switch', '--quiet', 'main');
    commit('Elsewhere', { 'b.md': 'B.\n' });
    git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'side');
    commit('Empty', {});
    expect((await told({ before: null, after: 'main' }, 'a.md', { cwd })).versions).toEqual(['One a.md', 'Merge a.md']);
  });

  it('takes a file that was gone for a while as what it was before', async () => {
    const { folder: cwd, commit } = newRepository();
    commit('One', { 'a.md': 'We must listen.\n' });
    commit('Gone', { 'a.md': null, 'b.md': 'Another text.\n' });
    commit('Back', { 'a.md': 'We may listen.\n' });
    expect((await told({ before: null, after: 'main' }, 'a.md', { cwd })).versions).toEqual(['One a.md', 'Back a.md']);
  });

  it('reads from a folder below the top, in a worktree, and files with hostile names', async () => {
    const { folder, git, commit } = newRepository();
    const name = process.platform === 'win32' ? 'b c.md' : '-b\n$(touch hacked):c.md';
    commit('One', { [`a/${name}`]: 'We must listen.\n' });
    commit('Two', { [`a/${name}`]: 'We may listen.\n' });
    const range = { before: 'main~1', after: 'main' };
    const expected = { before: `One a/${name}`, versions: [`Two a/${name}`], cut: false };
    expect(await told(range, name, { cwd: join(folder, 'a') })).toEqual(expected);
    const tree = join(emptyFolder(), 'tree');
    git('worktree', 'add', '--quiet', '--detach', tree);
    expect(await told(range, `a/${name}`, { cwd: tree })).toEqual(expected);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('says what a shallow clone lacks', async () => {
    const { folder: cwd } = shallowClone(storied(), 1);
    await expect(told({ before: 'v1', after: 'HEAD' }, 'new.md', { cwd })).rejects.toMatchObject({
      fault: 'cut-history',
      message: expect.stringContaining('git fetch --unshallow'),
    });
    expect(await told({ before: null, after: 'HEAD' }, 'new.md', { cwd })).toEqual({
      before: null,
      versions: ['Mean it new.md'],
      cut: true,
    });
  });

  it('brings what a partial clone lacks, and says when it cannot', async () => {
    const made = storied();
    const range = { before: null, after: 'HEAD' };
    const [near, far] = [partialClone(made), partialClone(made)];
    far.git('remote', 'set-url', 'origin', join(far.folder, 'nowhere'));
    expect((await told(range, 'new.md', { cwd: near.folder })).versions).toHaveLength(3);
    await expect(told(range, 'new.md', { cwd: far.folder })).rejects.toMatchObject({ fault: 'no-bytes' });
  });

  it.each([
    ['option-as-revision', '--all', 'HEAD', 'new.md'],
    ['unknown-revision', 'v9', 'HEAD', 'new.md'],
    ['no-such-path', 'v1', 'v2', 'never.md'],
    ['renamed', null, 'v1', 'new.md'],
    ['no-file', null, 'v2', '.'],
    ['outside', 'v1', 'v2', '../x.md'],
  ])('says %s', async (fault, before, after, path) => {
    const { folder: cwd } = storied();
    await expect(fileHistory({ before, after }, path, { cwd })).rejects.toMatchObject({ fault });
  });
});
