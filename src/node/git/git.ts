import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { MAX_BYTES, UnreadableError, unreadable } from '../read-text.js';
import { GitError } from './fault.js';

/** Where git runs, and with which environment. */
export interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What git answered. */
export interface Answer {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Variables that tie git to one repository, as `git rev-parse --local-env-vars` lists them. */
const LOCAL =
  /^GIT_(?:ALTERNATE_OBJECT_DIRECTORIES|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_(?:KEY|VALUE)_\d+|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|PREFIX|INTERNAL_SUPER_PREFIX|SHALLOW_FILE|COMMON_DIR|QUARANTINE_PATH)$/;
/** Variables that change what git prints or how it reads a path. */
const LOUD = /^GIT_(?:TRACE\w*|EXTERNAL_DIFF|DIFF_OPTS|PAGER\w*|(?:GLOB|NOGLOB|ICASE)_PATHSPECS)$/;

const without = (env: NodeJS.ProcessEnv, names: RegExp): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !names.test(name)));

/** Settings that hold whatever those of the repository are: they change an answer, or start a program of its choice. */
const SETTINGS = ['color.ui=false', 'diff.relative=false', 'core.fsmonitor=false'];

/** An environment in which git asks nothing, is told in English, and takes a path for what it is. */
export function quiet(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...without(env, LOUD),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
  };
}

/** An environment that names no repository: the folder alone says which one is meant. */
export const unbound = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => without(env, LOCAL);

/**
 * Runs git, never through a shell, with no pager, no colour and nothing to read.
 *
 * @param timeout how long to wait at most, in milliseconds, where an answer is worth no more
 * @throws {GitError} when git is not installed
 * @throws {UnreadableError} when the folder is not there or the answer has more than 64 MiB
 */
export async function git({ cwd, env }: Place, args: readonly string[], timeout = 0): Promise<Answer> {
  const about = `git ${args.find((word) => !word.startsWith('-')) ?? ''}`.trim();
  // No argument of a process holds a NUL, and no name in a repository does.
  if (args.some((word) => word.includes('\0'))) return { status: 128, stdout: Buffer.alloc(0), stderr: 'a NUL' };
  const all = ['--no-pager', ...SETTINGS.flatMap((setting) => ['-c', setting]), ...args];
  const options = { cwd, env, encoding: 'buffer', maxBuffer: MAX_BYTES, timeout, windowsHide: true } as const;
  const [error, stdout, stderr] = await new Promise<[(Error & { code?: unknown }) | null, Buffer, Buffer]>(
    (resolve) => {
      execFile('git', all, options, (...answer) => resolve(answer)).stdin?.end();
    },
  );
  const code = error === null ? 0 : error.code;
  if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR') {
    await stat(cwd).catch((cause) => Promise.reject(unreadable(cwd, cause)));
    throw new GitError('no-git', about);
  }
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    throw new UnreadableError(about, `more than ${MAX_BYTES} bytes, expected a text`);
  // Killed by the timeout or a signal: no code.
  return { status: typeof code === 'number' ? code : 128, stdout, stderr: stderr.toString('utf8').trim() };
}

/** The answer as text, or null when git ended with a fault. */
export async function answerOf(place: Place, args: readonly string[], timeout = 0): Promise<string | null> {
  const { status, stdout } = await git(place, args, timeout);
  return status === 0 ? stdout.toString('utf8') : null;
}

/** The fields of an answer written with `-z`. */
export const fields = (answer: string | null): readonly string[] => (answer ?? '').split('\0').slice(0, -1);

/** The words of git on one line. */
export const inOneLine = (stderr: string): string => stderr.replace(/^fatal: /, '').replace(/\s+/g, ' ');
