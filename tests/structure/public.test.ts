import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sources } from './sources.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

describe('the sources', () => {
  it.each(sources)('src/%s says what each function that it exports does', (file) => {
    const code = read(`src/${file}`);
    const bare = [...code.matchAll(/(?:^|\n)(?!\s*\*\/)([^\n]*)\n(export (?:async )?function\*? (\w+))/g)].filter(
      ([, line = '']) => !line.trim().endsWith('*/'),
    );
    expect(bare.map(([, , , name]) => name)).toEqual([]);
  });

  it('have no file named after no idea', () => {
    expect(sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)\.ts$/.test(file))).toEqual([]);
  });
});

describe('the repository', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: fileURLToPath(root), encoding: 'utf8' })
    .trim()
    .split('\n');

  it('pins exact versions and no address of a registry', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
    for (const version of Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
  });

  it('has at its top level what it is meant to have', () => {
    const top = [...new Set(files.map((file) => file.split('/')[0] as string))].filter((name) => !name.startsWith('.'));
    const meant = [
      'package.json',
      'tsconfig.json',
      'src',
      'charter',
      'scripts',
      'tests',
      'CHANGELOG.md',
      'README.md',
      'docs',
      'examples',
    ];
    const tools = ['package-lock.json', 'LICENSE', 'biome.json', 'tsup.config.ts', 'vitest.config.ts'];
    expect(top.filter((name) => !meant.includes(name) && !tools.includes(name))).toEqual([]);
    expect(meant.filter((name) => !top.includes(name))).toEqual([]);
  });
});
