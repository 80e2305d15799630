import { GitError } from './fault.js';
import { answerOf, fields } from './git.js';
import { pathspec, type Repository } from './repository.js';
import { idOf } from './revision.js';

/** A name in a message is worth some seconds, no more, however long the history. */
const PATIENCE = 5_000;
/** Names of one file at most: two renames that undo each other would be followed forever. */
const MAX_NAMES = 50;

/** Renames in an answer of `--name-status -z --diff-filter=R`: from the new name to the old one. */
function renamesIn(answer: string | null): ReadonlyMap<string, string> {
  const words = fields(answer);
  return new Map(
    Array.from({ length: Math.floor(words.length / 3) }, (_, i) => [words[3 * i + 2] ?? '', words[3 * i + 1] ?? '']),
  );
}

const RENAMES = ['-M', '--diff-filter=R', '--name-status', '-z'];

/** The question what a commit of the main line renamed. */
const renamesAsked = (commit: string): readonly string[] => ['diff-tree', '-r', ...RENAMES, `${commit}^1`, commit];

/**
 * The name that a file had before a commit gave it this one; null when the commit renamed no file to it.
 *
 * @throws {GitError} when git cannot tell, for a partial clone lacks the bytes to compare: the history would begin here
 */
export async function nameBefore(repository: Repository, commit: string, path: string): Promise<string | null> {
  if ((await idOf(repository, `${commit}^1`)) === null) return null;
  const answer = await answerOf(repository, renamesAsked(commit));
  if (answer === null) throw new GitError('no-bytes', `${commit}:${path}`, { revision: `${commit}^1`, path });
  return renamesIn(answer).get(path) ?? null;
}

/** A name that is another one in the index, compared with the revision: also what is renamed and not committed yet. */
async function renamedSince(repository: Repository, tree: string, path: string): Promise<readonly string[]> {
  const renames = renamesIn(await answerOf(repository, ['diff-index', '--cached', ...RENAMES, tree], PATIENCE));
  return [renames.get(path) ?? path];
}

/** The names that a file of today had before, newest first. */
async function olderNames(repository: Repository, _tree: string, path: string): Promise<readonly string[]> {
  const listed = [
    'log',
    '--follow',
    '-M',
    '--format=',
    '--name-only',
    '-z',
    '--no-show-signature',
    'HEAD',
    '--',
    pathspec(repository, path),
  ];
  return [...new Set(fields(await answerOf(repository, listed, PATIENCE)).map((name) => name.replace(/^\n/, '')))];
}

/** The names that a file of the past got later, up to the revision. */
async function newerNames(repository: Repository, revision: string, path: string): Promise<readonly string[]> {
  const names = [path];
  for (let name: string | undefined = path; name !== undefined && names.length < MAX_NAMES; ) {
    const last = await answerOf(
      repository,
      ['rev-list', '--first-parent', '-1', revision, '--', pathspec(repository, name)],
      PATIENCE,
    );
    const renames = renamesIn(last?.trim() ? await answerOf(repository, renamesAsked(last.trim()), PATIENCE) : null);
    const [next] = [...renames].find(([, old]) => old === name) ?? [];
    if (next !== undefined) names.push(next);
    name = next;
  }
  return names;
}

/**
 * The name by which a revision has a file that another revision has as `path`; null when no rename is found.
 *
 * @param revision the id of a commit or a tree
 * @param path from the top of the repository
 */
export async function nameIn(repository: Repository, revision: string, path: string): Promise<string | null> {
  for (const search of [renamedSince, olderNames, newerNames])
    for (const name of await search(repository, revision, path))
      if (name !== path && (await idOf(repository, `${revision}:${name}`)) !== null) return name;
  return null;
}
