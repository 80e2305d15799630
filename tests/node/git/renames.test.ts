import { describe, expect, it } from 'vitest';
import { nameBefore, nameIn } from '../../../src/node/git/renames.js';
import { repositoryAt } from '../../../src/node/git/repository.js';
import { edition, hasGit, newRepository, storied } from './repositories.js';

describe.skipIf(!hasGit)('the names of a file', () => {
  it('are told by the commit that renamed it', async () => {
    const { folder, git } = storied();
    const repository = await repositoryAt('test', { cwd: folder });
    const id = (revision: string) => git('rev-parse', revision).trim();
    expect(await nameBefore(repository, id('main~2'), 'new.md')).toBe('old.md');
    expect(await nameBefore(repository, id('main~1'), 'other.md')).toBe(null);
    expect(await nameBefore(repository, id('v1'), 'old.md')).toBe(null);
  });

  it('are found in a revision from the older and the newer one', async () => {
    const { folder, git } = storied();
    const repository = await repositoryAt('test', { cwd: folder });
    const id = (revision: string) => git('rev-parse', revision).trim();
    expect(await nameIn(repository, id('v1'), 'new.md')).toBe('old.md');
    expect(await nameIn(repository, id('HEAD'), 'old.md')).toBe('new.md');
    expect(await nameIn(repository, id('HEAD'), 'never.md')).toBe(null);
  });

  it('may go round in a circle', async () => {
    const { folder, git, commit } = newRepository();
    commit('One', { 'a.md': edition('1.0.0', '- We must listen. {#listen}') });
    git('mv', 'a.md', 'b.md');
    commit('Two', {});
    git('mv', 'b.md', 'a.md');
    const last = commit('Three', {});
    const repository = await repositoryAt('test', { cwd: folder });
    expect(await nameIn(repository, last, 'b.md')).toBe('a.md');
    expect(await nameIn(repository, last, 'c.md')).toBe(null);
  });
});
