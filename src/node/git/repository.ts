import { realpath } from 'node:fs/promises';
import { isAbsolute, posix, relative, sep } from 'node:path';
import { GitError } from './fault.js';
import { answerOf, git, inOneLine, type Place, quiet, unbound } from './git.js';

/** Where to look for a repository. */
export interface GitOptions {
  /** A folder of the repository; the current one when none is given, as git and its hooks set it up. */
  readonly cwd?: string;
}

/** A repository as git finds it from a folder. */
export interface Repository extends Place {
  /** Whether its history is cut: a clone with `--depth`. */
  readonly shallow: boolean;
  /** The folder below the top of the working tree, with a slash at its end; empty at the top. */
  readonly prefix: string;
}

/**
 * The repository of a folder. Where none is named, variables such as `GIT_DIR` hold, as they do for git; in a hook
 * that went to another folder they are wrong, and the folder decides.
 *
 * @param about what to name in an error
 * @throws {GitError} when git is not installed, there is no repository, or git refuses to read it
 */
export async function repositoryAt(about: string, { cwd }: GitOptions = {}): Promise<Repository> {
  const env = quiet(process.env);
  const places = [...(cwd === undefined ? [{ cwd: process.cwd(), env }] : []), { cwd: cwd ?? '.', env: unbound(env) }];
  let words = '';
  for (const place of places) {
    const { status, stdout, stderr } = await git(place, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
    const [, shallow, prefix = ''] = /^(\w+)\n([\s\S]*)\n$/.exec(stdout.toString('utf8')) ?? [];
    if (status === 0) return { ...place, shallow: shallow === 'true', prefix };
    words = stderr;
  }
  if (/not a git repository/i.test(words)) throw new GitError('not-a-repository', about);
  throw new GitError('refused', about, { said: inOneLine(words) });
}

/**
 * A path on the command line as the repository names it: from the top, with slashes between; empty for the top.
 *
 * @throws {GitError} when it leads out of the repository
 */
export async function pathInRepository(repository: Repository, path: string): Promise<string> {
  let from = path;
  if (isAbsolute(path)) {
    const top = (await answerOf(repository, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '') ?? '';
    from = relative(top, await realpath(path).catch(() => path));
  }
  const slashed = sep === '\\' ? from.replaceAll('\\', '/') : from;
  const rooted = posix.normalize(isAbsolute(path) ? slashed : repository.prefix + slashed);
  if (rooted.startsWith('../') || rooted === '..') throw new GitError('outside', path, { path });
  return rooted === '.' || rooted === './' ? '' : rooted.replace(/\/$/, '');
}

/** A path from the top as git wants it after `--`, where it reads paths from the folder that it runs in. */
export const pathspec = ({ prefix }: Repository, path: string): string =>
  '../'.repeat(prefix.split('/').length - 1) + path;
