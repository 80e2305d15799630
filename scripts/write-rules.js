// Writes docs/rules by the command itself: a page a rule, and the list of them. A test fails when one is stale.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const charter = (...args) =>
  execFileSync(process.execPath, ['dist/cli/main.js', ...args], { cwd: root, encoding: 'utf8' });
const write = (name, ...id) =>
  charter('rules', ...id, '--lang', 'en', '--format', 'markdown', '-o', `docs/rules/${name}.md`);

rmSync(`${root}docs/rules`, { recursive: true, force: true });
mkdirSync(`${root}docs/rules`);
write('README');
for (const { id } of JSON.parse(charter('rules', '--format', 'json'))) write(id, id);
