import type { Commit } from '../../model/index.js';
import { blobIn } from './blob.js';
import { GitError } from './fault.js';
import { answerOf, fields, git, inOneLine } from './git.js';
import { nameBefore, nameIn } from './renames.js';
import { type GitOptions, pathInRepository, pathspec, type Repository, repositoryAt } from './repository.js';
import { idOf, type Range, revisionId } from './revision.js';
import type { HistoryStep } from './steps.js';

export interface HistoryOptions extends GitOptions {
  readonly by?: HistoryStep | undefined;
}

/** A file as a commit has it. */
export interface FileVersion {
  readonly commit: Commit;
  readonly text: string;
}

/** What a file was, from one revision to another. */
export interface FileHistory {
  /** The file where the history begins; null when it was not there yet. */
  readonly before: FileVersion | null;
  /** What it became, oldest first; commits that left its text as it was are not among them. */
  readonly versions: readonly FileVersion[];
  /** Whether the clone is shallow and lacks commits of this history. */
  readonly cut: boolean;
}

/** A commit that touched a file, and the name that the file had then. */
interface Touch {
  readonly id: string;
  readonly path: string;
}

/** The ids of the two ends; the first is null for the very beginning. */
type Ends = readonly [before: string | null, after: string];

/** Commits in one question at most: a command line has its limits, 32 KiB on Windows. */
const AT_ONCE = 500;

const lines = (answer: string): readonly string[] => answer.split('\n').filter(Boolean);

/** What git answers to a question that it must be able to answer. */
async function asked(repository: Repository, args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await git(repository, args);
  if (status !== 0) throw new GitError('refused', `git ${args[0]}`, { said: inOneLine(stderr) });
  return stdout.toString('utf8');
}

const since = (before: string | null): readonly string[] => (before === null ? [] : [`^${before}`]);

/**
 * The commits of the main line (first parents: a merge is one step) that touched a file, newest first, through its
 * renames, and the name that it had before them all. Side branches would give texts that do not follow one another.
 */
async function touches(
  repository: Repository,
  [before, after]: Ends,
  path: string,
): Promise<{ readonly touched: readonly Touch[]; readonly oldestName: string }> {
  const touched: Touch[] = [];
  let name = path;
  for (let tip: string | null = after; tip !== null; ) {
    const line: readonly string[] = ['--first-parent', tip, ...since(before), '--', pathspec(repository, name)];
    const ids = lines(await asked(repository, ['rev-list', ...line]));
    const log = ['log', '-m', '--no-renames', '--diff-filter=A', '--format=%H', '--no-show-signature'];
    const added = new Set(lines(await asked(repository, [...log, ...line])));
    tip = null;
    for (const id of ids) {
      touched.push({ id, path: name });
      const older: string | null = added.has(id) ? await nameBefore(repository, id, name) : null;
      if (older === null) continue;
      [tip, name] = [`${id}^1`, older];
      break;
    }
  }
  return { touched, oldestName: name };
}

/** The tags of each commit, by its id. */
async function tagsByCommit(repository: Repository): Promise<ReadonlyMap<string, readonly string[]>> {
  const format = '%(objectname) %(*objectname) %(refname:strip=2)';
  const tags = new Map<string, readonly string[]>();
  for (const line of lines(await asked(repository, ['for-each-ref', `--format=${format}`, 'refs/tags']))) {
    const [own = '', peeled = '', ...name] = line.split(' ');
    const id = peeled || own;
    tags.set(id, [...(tags.get(id) ?? []), name.join(' ')]);
  }
  return tags;
}

/** The date and the subject of commits, by their ids. */
async function described(
  repository: Repository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<Commit, 'date' | 'subject'>>> {
  const found = new Map<string, Pick<Commit, 'date' | 'subject'>>();
  const log = ['log', '--no-walk=unsorted', '-z', '--format=%H%n%cI%n%s', '--encoding=UTF-8', '--no-show-signature'];
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const row of fields(await asked(repository, [...log, ...ids.slice(at, at + AT_ONCE)]))) {
      const [id = '', date = '', subject = ''] = row.split('\n');
      found.set(id, { date, subject });
    }
  return found;
}

/** Where a history stops, oldest first: the commit, and the last one up to it that touched the file. */
async function stopsOf(
  repository: Repository,
  [before, after]: Ends,
  touched: readonly Touch[],
  isStop: (id: string) => boolean,
): Promise<readonly { readonly id: string; readonly touch: Touch }[]> {
  const mainLine = lines(await asked(repository, ['rev-list', '--first-parent', after, ...since(before)]));
  const touchOf = new Map(touched.map((touch) => [touch.id, touch]));
  const found: { id: string; touch: Touch }[] = [];
  let pending: Touch | null = null;
  for (const id of [...mainLine].reverse()) {
    pending = touchOf.get(id) ?? pending;
    if (pending === null || !(isStop(id) || id === after)) continue;
    found.push({ id, touch: pending });
    pending = null;
  }
  return found;
}

/** Whether commits of a history are missing from a shallow clone. */
async function isCut(repository: Repository, before: string | null, after: string): Promise<boolean> {
  if (!repository.shallow) return false;
  return before === null || (await answerOf(repository, ['merge-base', '--is-ancestor', before, after])) === null;
}

/**
 * What a file was from one revision to another, through its renames, with the commits that made it so. Merges count
 * as one step: what is followed is the main line.
 *
 * @param range the two ends; `before: null` is the very beginning
 * @param path the name of the file in `range.after`, from `cwd` as on a command line
 * @param options.by where to stop: at each commit that touched the file (default), at each tag, at the end alone
 * @throws {GitError} as `readBlob` does
 * @example
 * const { versions } = await fileHistory({ before: 'v1', after: 'v2' }, 'charter.md');
 * versions.map(({ commit }) => `${commit.date} ${commit.subject}`);
 */
export async function fileHistory(range: Range, path: string, options: HistoryOptions = {}): Promise<FileHistory> {
  const { by = 'commits' } = options;
  const about = range.before === null ? range.after : `${range.before}..${range.after}`;
  const repository = await repositoryAt(about, options);
  const after = await revisionId(repository, range.after, 'commit', about);
  const before = range.before === null ? null : await revisionId(repository, range.before, 'commit', about);
  const rooted = await pathInRepository(repository, path);
  // Read for its fault, which names the revision as the caller did: no such file, a folder, no text.
  await blobIn(repository, { revision: range.after, path: rooted });

  const tags = await tagsByCommit(repository);
  const { touched, oldestName } = await touches(repository, [before, after], rooted);
  const isStop = { commits: () => true, tags: (id: string) => tags.has(id), ends: () => false }[by];
  const stops = await stopsOf(repository, [before, after], touched, isStop);
  const heads = await described(repository, [...(before === null ? [] : [before]), ...stops.map(({ id }) => id)]);

  /** The file as it was at a commit; null when it was not there. */
  const version = async (id: string, touch: Touch): Promise<FileVersion | null> => {
    const head = heads.get(id);
    if (!head || (await idOf(repository, `${touch.id}:${touch.path}`)) === null) return null;
    const text = await blobIn(repository, { revision: touch.id, path: touch.path });
    return { commit: { id, ...head, tags: tags.get(id) ?? [], path: touch.path }, text };
  };
  const start = async (id: string): Promise<FileVersion | null> => {
    const known = await version(id, { id, path: oldestName });
    const other = known ? null : await nameIn(repository, id, oldestName);
    return known ?? (other === null ? null : version(id, { id, path: other }));
  };

  const first = before === null ? null : await start(before);
  const versions: FileVersion[] = [];
  for (const { id, touch } of stops) {
    const next = await version(id, touch);
    if (next !== null && next.text !== (versions.at(-1) ?? first)?.text) versions.push(next);
  }
  return { before: first, versions, cut: await isCut(repository, before, after) };
}
