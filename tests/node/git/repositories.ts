import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Whether these tests can run: they make real repositories. */
export const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) console.warn('git is not installed: the tests on repositories are skipped');

/** An edition with one commitment, or more. */
export const edition = (version: string, items: string): string =>
  `---\ncharter: ours\nversion: ${version}\nlanguage: en\ntitle: Ours\nstatus: adopted\n---\n\n# Ours\n\n## Stake {#stake}\n\n${items}\n`;

/** No settings of the machine, and a date that grows by a day with each commit. */
const environment = (day: number) => {
  const date = new Date(Date.UTC(2024, 0, 1 + day, 12)).toISOString();
  return {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  };
};

/** A real repository, gone after the test. */
export interface TestRepository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files, or removes those that are null, and commits all. */
  readonly commit: (subject: string, files: Readonly<Record<string, string | Uint8Array | null>>) => string;
}

/** A folder that is gone after the test, by its real name. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'charter-git-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function repositoryIn(folder: string): TestRepository {
  let day = 0;
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: environment(day),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const commit: TestRepository['commit'] = (subject, files) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (content === null) rmSync(join(folder, path));
      else writeFileSync(join(folder, path), content);
    }
    day++;
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '-m', subject);
    return git('rev-parse', 'HEAD').trim();
  };
  return { folder, git, commit };
}

export function newRepository(): TestRepository {
  const made = repositoryIn(emptyFolder());
  made.git('init', '--quiet', '-b', 'main');
  return made;
}

/** A clone with the last commits only. */
export function shallowClone({ folder }: TestRepository, depth: number): TestRepository {
  const clone = repositoryIn(join(emptyFolder(), 'clone'));
  execFileSync('git', ['clone', '--quiet', `--depth=${depth}`, `file://${folder}`, clone.folder], {
    env: environment(0),
    stdio: 'ignore',
  });
  return clone;
}

/** A clone without the bytes of files, but for those of the newest commit: git brings the others when it needs them. */
export function partialClone({ folder, git }: TestRepository): TestRepository {
  git('config', 'uploadpack.allowFilter', 'true');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = repositoryIn(join(emptyFolder(), 'clone'));
  execFileSync('git', ['clone', '--quiet', '--filter=blob:none', `file://${folder}`, clone.folder], {
    env: environment(0),
    stdio: 'ignore',
  });
  return clone;
}

/** Runs with variables in the environment of this process, and puts back what was there. */
export async function withEnvironment<T>(
  variables: Readonly<Record<string, string>>,
  run: () => Promise<T>,
): Promise<T> {
  const before = { ...process.env };
  try {
    Object.assign(process.env, variables);
    return await run();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** A history: `v1` promises, it is softened, renamed, and meant again at `v2`. */
export function storied(): TestRepository {
  const made = newRepository();
  made.commit('First', { 'old.md': edition('1.0.0', '- We must listen. {#listen}') });
  made.git('tag', 'v1');
  made.commit('Soften', { 'old.md': edition('1.0.0', '- We may listen. {#listen}') });
  made.git('mv', 'old.md', 'new.md');
  made.commit('Rename', {});
  made.commit('Elsewhere', { 'other.md': 'Nothing of ours.\n' });
  made.git('tag', 'v1.5');
  made.commit('Mean it', { 'new.md': edition('1.1.0', '- We should listen. {#listen}') });
  made.git('tag', '-a', 'v2', '-m', 'Two');
  return made;
}
