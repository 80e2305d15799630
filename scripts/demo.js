// The main job, as a user would run it: the changelog and the redline between two bundled editions.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const redline = 'demo/redline.html';
mkdirSync(`${root}demo`, { recursive: true });

function charter(...args) {
  const { status } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

charter('diff', '1.0.0', '2.0.0-draft.1');
charter('diff', '1.0.0', '2.0.0-draft.1', '--format', 'html', '-o', redline);
console.log(`\nThe redline is in ${redline}: open it in a browser.`);
