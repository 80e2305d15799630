// Scores the differ on charters made from seeds and, when they are there, on the hand-made lists of true changes
// beside the repository.
// Prints the table of tests/README.md, and those of docs/accuracy.md.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scoreForce } from './score-force.js';
import { scoreMutations } from './score-mutations.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '..', 'shared');
scoreMutations();
if (!existsSync(shared)) {
  console.log('\nNo shared corpora beside the repository: nothing else to score.');
  process.exit();
}
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
const folder = mkdtempSync(join(tmpdir(), 'charter-score-'));
const figure = (value) => value.toFixed(3);
console.log('\n| truth | items | found: precision | recall | F1 | kind: precision | recall | F1 |');
console.log('|---|---|---|---|---|---|---|---|');
try {
  for (const document of readdirSync(join(shared, 'corpora')).sort()) {
    const path = join(shared, 'corpora', document);
    if (document.includes('.')) continue;
    const files = readdirSync(path);
    for (const truth of files.filter((file) => file.startsWith('truth-'))) {
      const [before, after] = files
        .filter((file) => file.endsWith('.md'))
        .map((file) => file.slice(0, -3))
        .filter((edition) => truth.includes(edition));
      const changes = join(folder, 'changes.json');
      writeFileSync(
        changes,
        node('dist/cli/main.js', 'diff', join(path, `${before}.md`), join(path, `${after}.md`), '--format', 'json'),
      );
      const {
        truth: items,
        found,
        kind,
      } = JSON.parse(node(join(shared, 'score', 'score.mjs'), '--truth', join(path, truth), '--changes', changes));
      const figures = [found, kind].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]).map(figure);
      console.log(`| ${document} ${before} → ${after} | ${items} | ${figures.join(' | ')} |`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (existsSync(join(shared, 'force'))) scoreForce(join(shared, 'force'));
