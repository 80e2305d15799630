import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every TypeScript file of the sources, by its path below `src`. */
export const sources: readonly string[] = (readdirSync(SRC, { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** What a source file imports or re-exports, types included; ours by their path below `src`. */
export function importsOf(file: string): readonly string[] {
  const code = readFileSync(SRC + file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const names = [...code.matchAll(/(?:\bfrom|\bimport\()\s*'([^']+)'/g)].map((match) => match[1] as string);
  return names.map((name) =>
    name.startsWith('.') ? posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts') : name,
  );
}
