import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repositoryAt } from '../../../src/node/git/repository.js';
import { idOf, revisionId, splitRange, splitRevision } from '../../../src/node/git/revision.js';
import { hasGit, shallowClone, storied } from './repositories.js';

describe('splitRevision', () => {
  it.each([
    ['main~3:charter/1.0.0/fr.md', 'main~3', 'charter/1.0.0/fr.md'],
    ['v1:a:b.md', 'v1', 'a:b.md'],
    ['main@{10:00}:a.md', 'main@{10:00}', 'a.md'],
    ['main^{/fix: it}:a b.md', 'main^{/fix: it}', 'a b.md'],
    ['HEAD:./a.md', 'HEAD', './a.md'],
    [':a.md', '', 'a.md'],
    ['--all:a.md', '--all', 'a.md'],
  ])('reads %s', (operand, revision, path) => {
    expect(splitRevision(operand)).toEqual({ revision, path });
  });

  it.each(['a.md', 'C:\\charter.md', 'C:/charter.md', 'https://example.org/a.md', '1.0.0', ''])(
    'is null for %j',
    (operand) => {
      expect(splitRevision(operand)).toBe(null);
    },
  );

  it('loses nothing (law)', () => {
    fc.assert(
      fc.property(fc.string(), (operand) => {
        const read = splitRevision(operand);
        if (read) expect(`${read.revision}:${read.path}`).toBe(operand);
      }),
    );
  });
});

describe('splitRange', () => {
  it.each([
    ['v1..v2', 'v1', 'v2'],
    ['v1..', 'v1', 'HEAD'],
    ['..v2', 'HEAD', 'v2'],
    ['main@{a..b}..main', 'main@{a..b}', 'main'],
    ['main', null, 'main'],
  ])('reads %s', (range, before, after) => {
    expect(splitRange(range)).toEqual({ before, after });
  });

  it.each(['', 'a...b'])('is null for %j', (range) => {
    expect(splitRange(range)).toBe(null);
  });
});

describe.skipIf(!hasGit)('the id of a revision', () => {
  it('is that of its commit or tree, by whatever name', async () => {
    const { folder, git } = storied();
    const repository = await repositoryAt('test', { cwd: folder });
    const id = git('rev-parse', 'HEAD').trim();
    for (const name of ['v2', 'main', 'HEAD', id, id.slice(0, 12)])
      expect(await revisionId(repository, name, 'commit', 'test')).toBe(id);
    expect(await revisionId(repository, 'v2', 'tree', 'test')).toBe(git('rev-parse', 'HEAD^{tree}').trim());
    expect(await idOf(repository, 'nowhere')).toBe(null);
    expect(await idOf(repository, '--all')).toBe(null);
  });

  it('is told to be missing: unknown, cut off, or an option', async () => {
    const made = storied();
    const whole = await repositoryAt('test', { cwd: made.folder });
    const shallow = await repositoryAt('test', { cwd: shallowClone(made, 1).folder });
    const fault = (error: unknown) => (error as { fault: string }).fault;
    expect(await revisionId(whole, 'v9', 'commit', 'x').catch(fault)).toBe('unknown-revision');
    expect(await revisionId(shallow, 'v1', 'commit', 'x').catch(fault)).toBe('cut-history');
    expect(await revisionId(whole, '-v1', 'commit', 'x').catch(fault)).toBe('option-as-revision');
  });
});
