// A sealed charter to measure: editions of 60 commitments in several languages, the same on every machine.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealOf, withSeals } from '../dist/index.js';
import { LOCK_READER, LOCK_SCHEMA, parse, writeLock } from '../dist/parse.js';
import { satteri } from '../dist/satteri.js';

const COMMITMENTS = 60;
const ITEM = (version, i) =>
  `- We must answer within ${i + 1} days whoever asks what edition ${version} says of their case. {#item-${i}}`;

/** The folder of a charter with a lock, to be removed by whoever asked for it. */
export function sealedFolder(count, languages) {
  const folder = mkdtempSync(join(tmpdir(), 'charter-bench-'));
  writeFileSync(join(folder, 'charter.yaml'), 'id: bench\ntitles: { en: Bench }\nlanguage: en\n');
  let lock = { schema: LOCK_SCHEMA, reader: LOCK_READER, charter: 'bench', seals: [] };
  for (let i = 0; i < count; i++) {
    const version = `1.${i}.0`;
    mkdirSync(join(folder, version));
    const seals = languages.map((language) => {
      const items = Array.from({ length: COMMITMENTS }, (_, item) => ITEM(version, item)).join('\n');
      const text = `---\ncharter: bench\nversion: ${version}\nlanguage: ${language}\n---\n\n## Stake {#stake}\n\n${items}\n`;
      writeFileSync(join(folder, version, `${language}.md`), text);
      return sealOf(parse(text, { parser: satteri }).edition);
    });
    lock = withSeals(lock, seals);
  }
  writeFileSync(join(folder, 'charter.lock.json'), writeLock(lock));
  return folder;
}
