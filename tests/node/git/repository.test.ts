import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathInRepository, pathspec, repositoryAt } from '../../../src/node/git/repository.js';
import { emptyFolder, hasGit, newRepository, shallowClone, storied, withEnvironment } from './repositories.js';

describe.skipIf(!hasGit)('a repository', () => {
  it('is found from any of its folders, shallow or not', async () => {
    const made = storied();
    mkdirSync(join(made.folder, 'a b/c'), { recursive: true });
    expect(await repositoryAt('test', { cwd: join(made.folder, 'a b/c') })).toMatchObject({
      prefix: 'a b/c/',
      shallow: false,
    });
    expect(await repositoryAt('test', { cwd: shallowClone(made, 1).folder })).toMatchObject({
      prefix: '',
      shallow: true,
    });
  });

  it('is that of the folder asked for, in a hook of another one', async () => {
    const [ours, other] = [newRepository(), newRepository()];
    const hook = { GIT_DIR: join(other.folder, '.git'), GIT_INDEX_FILE: '.git/index' };
    const { env } = await withEnvironment(hook, () => repositoryAt('test', { cwd: ours.folder }));
    expect(env).not.toHaveProperty('GIT_DIR');
  });

  it('is told to be none', async () => {
    await expect(repositoryAt('a.md', { cwd: emptyFolder() })).rejects.toMatchObject({ fault: 'not-a-repository' });
  });

  it('is told what git says of one that it refuses', async () => {
    const { folder, git } = newRepository();
    git('config', 'core.repositoryFormatVersion', '99');
    await expect(repositoryAt('a.md', { cwd: folder })).rejects.toMatchObject({
      fault: 'refused',
      message: expect.stringMatching(/^a\.md: git says: .*99/),
    });
  });

  it('names a path from its top, and back from the folder', async () => {
    const { folder } = newRepository();
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    const repository = await repositoryAt('test', { cwd: join(folder, 'a/b') });
    for (const [path, rooted] of [
      ['c.md', 'a/b/c.md'],
      ['./c.md', 'a/b/c.md'],
      ['../../d.md', 'd.md'],
      [join(folder, 'a/e.md'), 'a/e.md'],
      ['.', 'a/b'],
      ['../', 'a'],
      ['../..', ''],
      [folder, ''],
    ] as const)
      expect(await pathInRepository(repository, path)).toBe(rooted);
    expect(pathspec(repository, 'd.md')).toBe('../../d.md');
    for (const path of ['../../../x.md', '../../..', '/elsewhere/x.md'])
      await expect(pathInRepository(repository, path)).rejects.toMatchObject({ fault: 'outside' });
  });

  it.skipIf(process.platform === 'win32')('knows its files by a link to it too', async () => {
    const { folder, commit } = newRepository();
    commit('One', { 'a.md': 'A.\n' });
    const linked = join(emptyFolder(), 'link');
    symlinkSync(folder, linked);
    const repository = await repositoryAt('test', { cwd: linked });
    expect(await pathInRepository(repository, join(linked, 'a.md'))).toBe('a.md');
  });
});
