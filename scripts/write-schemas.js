// Writes the JSON Schemas of the package to dist/schemas, one file each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { SCHEMAS } from '../dist/schemas.js';

const folder = new URL('../dist/schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(SCHEMAS)) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
