// Writes the changelogs of the bundled charter, one a language. With --check, fails when one is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changelog, renderChangelog } from '../dist/index.js';
import { openCharter } from '../dist/node.js';

const folder = new URL('../charter/', import.meta.url);
const charter = await openCharter(fileURLToPath(folder));
for (const language of charter.languages) {
  const file = new URL(`CHANGELOG.${language}.md`, folder);
  const text = renderChangelog(changelog(charter, { language }), { format: 'markdown', language });
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`charter/CHANGELOG.${language}.md is stale: npm run changelog`);
    process.exitCode = 1;
  }
}
