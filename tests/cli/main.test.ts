import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generalHelp } from '../../src/cli/help.js';
import { charter } from './charter.js';

interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly inputs: Readonly<Record<string, unknown>>;
        readonly imports: readonly { readonly path: string; readonly kind: string }[];
      }
    >
  >;
}

/** What the bundler put in the files that `main.js` loads before it knows what is asked of it. */
function loadedAtStart(): readonly string[] {
  const { outputs }: Metafile = JSON.parse(
    readFileSync(new URL('../../dist/cli/metafile-esm.json', import.meta.url), 'utf8'),
  );
  const files = new Set(['dist/cli/main.js']);
  for (const file of files)
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) files.add(path);
  return [...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
}

describe('charter', () => {
  it('shows its help', () => {
    for (const args of [['--help'], ['-h'], ['help']])
      expect(charter(args)).toEqual({ status: 0, stdout: generalHelp('en'), stderr: '' });
    expect(charter(['--help', '--lang', 'fr']).stdout).toBe(generalHelp('fr'));
    expect(charter(['--help'], { env: { LANG: 'fr_FR.UTF-8' } }).stdout).toBe(generalHelp('fr'));
  });

  it('loads no parser for its help', () => {
    const inputs = loadedAtStart();
    expect(inputs).toContain('src/cli/help.ts');
    expect(
      inputs.filter((input) => /remark|micromark|mdast|unified|\/yaml\/|src\/(?:parse|diff)\//.test(input)),
    ).toEqual([]);
  });

  it('shows the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(charter(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(charter(['diff', '--version']).stdout).toBe(`${version}\n`);
  });

  it('shows its help and ends with 2 when nothing is asked', () => {
    expect(charter([])).toMatchObject({ status: 2, stdout: generalHelp('en') });
  });

  it.each([
    [['frobnicate'], 'Unexpected command frobnicate, expected diff, changelog, show, at'],
    [['help', 'frobnicate'], 'Unexpected command frobnicate'],
    [['--frobnicate'], "Unknown option '--frobnicate'"],
    [['diff', '1.0.0'], 'expected charter diff BEFORE AFTER'],
    [['show', 'latest', '--format', 'pdf'], 'Unexpected --format pdf, expected text, markdown, json, html'],
    [['check'], 'expected charter check FILE|FOLDER...'],
    [['check', 'charter', '--charter', 'x'], "Unknown option '--charter'"],
    [['changelog', 'a', 'b'], 'expected charter changelog [FOLDER]'],
  ])('%j is wrong usage: 2, and nothing on standard output', (args, said) => {
    const { status, stdout, stderr } = charter(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`charter: ${said.startsWith('expected') ? '' : said}`);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });
});
