// Writes the licences of the libraries that are bundled into the command: their authors ask that the
// notice goes with every copy. The list is that of the bundler.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { inputs } = JSON.parse(readFileSync(new URL('dist/cli/metafile-esm.json', root), 'utf8'));
const names = Object.keys(inputs).flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
const notices = [...new Set(names)].sort().map((name) => {
  const folder = new URL(`node_modules/${name}/`, root);
  const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(new URL(file, folder), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`;
});
writeFileSync(new URL('dist/cli/NOTICES.txt', root), `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
