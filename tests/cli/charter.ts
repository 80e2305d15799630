import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Options {
  /** Standard input. */
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command as a user would: what it said, and how it ended. */
export function charter(args: readonly string[], { input = '', cwd = ROOT, env = {} }: Options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 27,
    env: { PATH: process.env.PATH, LANG: 'C', ...env },
  });
  return { status, stdout, stderr };
}

/** The command and its arguments for a shell. */
export const shellCommand = (args: string): string => `"${process.execPath}" "${MAIN}" ${args}`;

/** A folder with these files, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'charter-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export const YAML = 'id: ours\ntitles: { en: Ours }\nlanguage: en\n';
export const document = (version: string, items: string) =>
  `---\ncharter: ours\nversion: ${version}\nlanguage: en\ntitle: Ours\nstatus: adopted\n---\n\n# Ours\n\n## Stake {#stake}\n\n${items}\n`;

/** A charter of two editions. */
export const TWO = {
  'charter.yaml': YAML,
  '1.0.0/en.md': document('1.0.0', '- We must listen. {#listen}'),
  '2.0.0/en.md': document('2.0.0', '- We may listen. {#listen}'),
};
