// Compiles the bundled charter into a module of plain data: no parser, no file access, no import.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openCharter } from '../dist/node.js';

const charter = await openCharter(fileURLToPath(new URL('../charter/', import.meta.url)));
const data = {
  work: charter.work,
  editions: charter.editions.map((head) => charter.edition(head)),
};
const out = (name) => new URL(`../dist/${name}`, import.meta.url);
writeFileSync(
  out('ia-ethique.js'),
  `/** The bundled charter, compiled from its Markdown. */\nexport const iaEthique = ${JSON.stringify(data)};\n`,
);
writeFileSync(
  out('ia-ethique.d.ts'),
  "import type { CharterData } from './index.js';\n\n/** The bundled charter as plain data: an unofficial restatement and an illustrative proposal. */\nexport declare const iaEthique: CharterData;\n",
);
