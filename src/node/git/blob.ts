import { posix } from 'node:path';
import { decodeText } from '../read-text.js';
import { GitError } from './fault.js';
import { answerOf, git } from './git.js';
import { nameIn } from './renames.js';
import { type GitOptions, type Repository, repositoryAt } from './repository.js';
import { idOf, type RevisionPath, revisionId } from './revision.js';

/** Why a path is not in a revision: it has another name there, or it was not written from the top. */
async function missing(repository: Repository, { revision, path }: RevisionPath): Promise<GitError> {
  const about = `${revision}:${path}`;
  if (revision === '') return new GitError('not-staged', about, { path });
  const tree = await revisionId(repository, revision, 'tree', about);
  // The tree of a commit has no history: later names are sought from the commit, where there is one.
  const commit = (await idOf(repository, `${revision}^{commit}`)) ?? tree;
  const { prefix } = repository;
  const here = prefix === '' || path.startsWith('.') ? null : await idOf(repository, `${revision}:./${path}`);
  if (here !== null) return new GitError('from-the-top', about, { revision, path, known: `${revision}:./${path}` });
  const known = await nameIn(repository, commit, posix.normalize(/^\.\.?\//.test(path) ? prefix + path : path));
  return known === null
    ? new GitError('no-such-path', about, { revision, path })
    : new GitError('renamed', about, { revision, path, known });
}

/**
 * The text of a file in a revision of a repository that is open.
 *
 * @throws {GitError} when it cannot be read
 */
export async function blobIn(repository: Repository, { revision, path }: RevisionPath): Promise<string> {
  const about = `${revision}:${path}`;
  if (revision.startsWith('-')) throw new GitError('option-as-revision', about, { revision });
  const id = await idOf(repository, about);
  if (id === null) throw await missing(repository, { revision, path });
  const { status, stdout } = await git(repository, ['cat-file', 'blob', id]);
  if (status === 0) return decodeText(stdout, about);
  const type = (await answerOf(repository, ['cat-file', '-t', id]))?.trim();
  throw new GitError(type === 'tree' ? 'no-file' : 'no-bytes', about, { revision, path });
}

/**
 * The text of a file as a revision of a git repository has it; nothing is checked out.
 *
 * @param revision a commit, a branch, a tag, `main~3`; empty for the index
 * @param path from the top of the repository, or from `cwd` when it begins with `./` or `../`, as git has it
 * @throws {GitError} when git is not installed, or there is no such repository, revision or file; `fault` says which,
 *   `said` says it in each language, with the name that a renamed file has there
 * @throws {UnreadableError} when it has more than 64 MiB or is not UTF-8
 * @example
 * const text = await readBlob('main~3', 'charter/1.0.0/fr.md', { cwd: 'my-repository' });
 */
export async function readBlob(revision: string, path: string, options: GitOptions = {}): Promise<string> {
  return blobIn(await repositoryAt(`${revision}:${path}`, options), { revision, path });
}
