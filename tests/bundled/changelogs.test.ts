import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changelog } from '../../src/changelog/index.js';
import { openCharter } from '../../src/node/index.js';
import { renderChangelog } from '../../src/render/index.js';

const folder = new URL('../../charter/', import.meta.url);
const charter = await openCharter(fileURLToPath(folder));

describe('the changelogs of the bundled charter', () => {
  it.each(['fr', 'en'] as const)('are those that its editions give (%s); else run: npm run changelog', (language) => {
    const written = readFileSync(new URL(`CHANGELOG.${language}.md`, folder), 'utf8');
    expect(written).toBe(renderChangelog(changelog(charter, { language }), { format: 'markdown', language }));
  });
});
