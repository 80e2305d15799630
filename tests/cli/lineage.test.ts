import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charter, document, folderOf, TWO, YAML } from './charter.js';

const RENAMED = {
  ...TWO,
  'charter.yaml': `${YAML}# The end.\n`,
  '2.0.0/en.md': document('2.0.0', '- We must listen. {#hear}'),
};

describe('charter lineage', () => {
  it('lists what is declared, and ends with 0 when nothing is missing', () => {
    const { status, stdout } = charter(['lineage', '--charter', 'examples/own-charter']);
    expect(status).toBe(0);
    expect(stdout).toContain('1.1.0: privacy-records → privacy-history + privacy-name');
  });

  it('proposes what is missing, writes nothing, and ends with 1', () => {
    const folder = folderOf(RENAMED);
    const { status, stdout } = charter(['lineage', '--charter', folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('2.0.0: listen → hear (sure to');
    expect(readFileSync(join(folder, 'charter.yaml'), 'utf8')).toBe(RENAMED['charter.yaml']);
    expect(charter(['check', folder]).status).toBe(1);
  });

  it('writes it when asked to, and leaves the rest as it was', () => {
    const folder = folderOf(RENAMED);
    const { status, stderr } = charter(['lineage', '--charter', folder, '--write', '--lang', 'fr']);
    expect(status).toBe(0);
    expect(stderr).toBe('1 entrée ajoutée dans charter.yaml\u00A0: à lire et à corriger.\n');
    const yaml = readFileSync(join(folder, 'charter.yaml'), 'utf8');
    expect(yaml).toBe(
      `${RENAMED['charter.yaml']}\nlineage:\n  - edition: 2.0.0\n    from: [ listen ]\n    to: [ hear ]\n`,
    );
    expect(charter(['lineage', '--charter', folder]).status).toBe(0);
    expect(charter(['check', folder]).status).toBe(0);
    const { changes } = JSON.parse(charter(['diff', '1.0.0', '2.0.0', '--charter', folder, '--format', 'json']).stdout);
    expect(changes.map(({ rule }: { rule: string }) => rule)).toContain('commitment-id-renamed');
  });

  it('refuses a charter.yaml that must be written by hand', () => {
    const folder = folderOf({ ...RENAMED, 'charter.yaml': `${YAML}lineage: soon\n` });
    const { status, stderr } = charter(['lineage', '--charter', folder, '--write']);
    expect(status).toBe(3);
    expect(stderr).toContain('Unexpected lineage in charter.yaml');
    expect(readFileSync(join(folder, 'charter.yaml'), 'utf8')).toBe(`${YAML}lineage: soon\n`);
  });

  it('gives JSON', () => {
    const { stdout } = charter(['lineage', '--charter', folderOf(RENAMED), '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'charter-lineage/1',
      missing: [{ edition: '2.0.0', from: ['listen'], to: ['hear'] }],
    });
  });
});
