// Packs the package, installs it in an empty folder and loads every entry with import and require, as
// a user would; then asks publint and attw. Fails with the first thing that does not hold.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command, args, cwd) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });

const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'charter-package-'));
try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root));
  const tarball = join(folder, packed.filename);
  console.log(`packed ${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1024)} KiB`);
  const strays = packed.files
    .map(({ path }) => path)
    .filter(
      (path) => !/^(?:dist|charter|docs|examples)\/|^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(path),
    );
  if (strays.length > 0) throw new Error(`Unexpected files in the package: ${strays.join(', ')}`);

  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', tarball], folder);

  const entries = Object.keys(exports)
    .filter((entry) => !/\.json$/.test(entry))
    .map((entry) => name + entry.slice(1));
  for (const entry of entries) {
    const imported = run(
      process.execPath,
      ['--input-type=module', '-e', `console.log(Object.keys(await import('${entry}')).length)`],
      folder,
    );
    const required = run(
      process.execPath,
      ['--input-type=commonjs', '-e', `console.log(Object.keys(require('${entry}')).length)`],
      folder,
    );
    if (Number(imported) < 1 || Number(required) < 1) throw new Error(`Unexpected empty entry ${entry}`);
    console.log(`${entry}: import ${imported.trim()} names, require ${required.trim()}`);
  }
  for (const schema of [
    'front-matter',
    'charter',
    'charter-diff-1',
    'charter-changelog-1',
    'charter-lock-1',
    'charter-seals-1',
    'charter-seen-1',
    'charter-at-1',
    'charter-citation-1',
    'charter-git-setup-1',
    'charter-history-1',
    'charter-adoption-1',
    'charter-lineage-1',
    'charter-translations-1',
  ]) {
    run(
      process.execPath,
      ['--input-type=commonjs', '-e', `require('${name}/schemas/${schema}.json').$schema.length`],
      folder,
    );
  }
  const command = join(folder, 'node_modules', '.bin', 'charter');
  const shown = run(command, ['show', 'transparence-explication'], folder);
  if (!shown.includes('transparence-explication')) throw new Error('Unexpected output of the packed command');
  console.log('charter show: fine');

  const bin = (tool) => join(root, 'node_modules', '.bin', tool);
  console.log(run(bin('publint'), ['run', '--strict', tarball], root).trim());
  console.log(
    run(bin('attw'), [tarball, '--profile', 'esm-only', '--no-color', '--no-emoji', '--format', 'ascii'], root)
      .trim()
      .split('\n')
      .slice(0, 6)
      .join('\n'),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
