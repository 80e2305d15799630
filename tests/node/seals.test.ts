import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLockFile, sealEdition, seen, UnreadableError, verifySeals } from '../../src/node/index.js';
import { verifySealsBy } from '../../src/node/seals.js';
import { digest } from '../../src/text/index.js';
import { document, folderOf, TWO, YAML } from '../cli/charter.js';

const lockIn = (folder: string) => join(folder, 'charter.lock.json');
const edit = (folder: string, file: string, change: (text: string) => string) =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

describe('sealEdition', () => {
  it('writes the lock and keeps the text, once', async () => {
    const folder = folderOf(TWO);
    const { added, seals, lock } = await sealEdition(folder, { version: '1.0.0' });
    const hex = digest(TWO['1.0.0/en.md']).slice(7);
    expect([added, seals.length, lock?.charter]).toEqual([seals, 1, 'ours']);
    expect(readFileSync(join(folder, 'sealed', `${hex}.md`), 'utf8')).toBe(TWO['1.0.0/en.md']);
    const bytes = readFileSync(lockIn(folder), 'utf8');
    expect((await sealEdition(folder, { version: '1.0.0' })).added).toEqual([]);
    expect(readFileSync(lockIn(folder), 'utf8')).toBe(bytes);
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('never makes a seal again', async () => {
    const folder = folderOf(TWO);
    await sealEdition(folder, { version: '1.0.0' });
    const bytes = readFileSync(lockIn(folder), 'utf8');
    edit(folder, '1.0.0/en.md', (text) => text.replace('must', 'may'));
    const { conflicts, added } = await sealEdition(folder, { version: '1.0.0' });
    expect([conflicts.map((seal) => seal.digest), added]).toEqual([[digest(TWO['1.0.0/en.md'])], []]);
    expect(readFileSync(lockIn(folder), 'utf8')).toBe(bytes);
    expect(readdirSync(join(folder, 'sealed'))).toHaveLength(1);
  });

  it('loses no seal of many editions that are sealed at once', async () => {
    const versions = Array.from({ length: 12 }, (_, i) => `1.${i}.0`);
    const files = versions.map((version) => [`${version}/en.md`, document(version, '- We must listen. {#listen}')]);
    const folder = folderOf({ 'charter.yaml': YAML, ...Object.fromEntries(files) });
    await Promise.all(versions.map((version) => sealEdition(folder, { version })));
    expect((await readLockFile(folder)).lock?.seals.map(({ version }) => version)).toEqual(versions);
    expect((await verifySeals(folder)).report).toMatchObject({ sound: true });
  });

  it('does not seal a text with errors, nor beside a lock that it cannot read', async () => {
    const twice = folderOf({ ...TWO, '1.0.0/en.md': document('1.0.0', '- One. {#a}\n- Two. {#a}') });
    expect(await sealEdition(twice, { version: '1.0.0' })).toMatchObject({
      lock: null,
      messages: [{ ruleId: 'duplicate-id' }],
    });
    expect(existsSync(lockIn(twice))).toBe(false);
    const newer = folderOf({
      ...TWO,
      'charter.lock.json': '{"schema":"charter-lock/2","reader":"charter-as-code >=9"}',
    });
    expect(await sealEdition(newer, { version: '1.0.0' })).toMatchObject({ messages: [{ ruleId: 'newer-lock' }] });
    expect(readFileSync(lockIn(newer), 'utf8')).toContain('charter-lock/2');
  });

  it('says which editions there are', async () => {
    await expect(sealEdition(folderOf(TWO), { version: '3.0.0' })).rejects.toThrow(
      'no such edition, expected one of 1.0.0/en, 2.0.0/en',
    );
    await expect(sealEdition(folderOf(TWO), { version: '1.0.0', language: 'fr' })).rejects.toThrow(UnreadableError);
  });
});

describe('verifySeals', () => {
  async function sealedFolder() {
    const folder = folderOf(TWO);
    await sealEdition(folder, { version: '1.0.0' });
    await sealEdition(folder, { version: '2.0.0' });
    return folder;
  }
  const verdicts = async (folder: string) =>
    (await verifySeals(folder)).report?.editions.map(({ version, state }) => `${version} ${state}`);

  it('finds what moved, and what is gone', async () => {
    const folder = await sealedFolder();
    expect(await verdicts(folder)).toEqual(['1.0.0 sound', '2.0.0 sound']);
    edit(folder, '1.0.0/en.md', (text) => text.replace('must', 'may'));
    rmSync(join(folder, '2.0.0'), { recursive: true });
    const { report } = await verifySeals(folder);
    expect(report).toMatchObject({
      sound: false,
      editions: [{ state: 'broken', moved: [{ deleted: 'must', inserted: 'may' }] }, { state: 'missing' }],
    });
  });

  it('parses nothing of what did not move', async () => {
    const folder = await sealedFolder();
    const { report } = await verifySealsBy(folder, () => Promise.reject(new Error('no parser')));
    expect(report?.sound).toBe(true);
  });

  it('passes for an erratum of charter.yaml, and finds the next edit', async () => {
    const folder = await sealedFolder();
    edit(folder, '1.0.0/en.md', (text) => text.replace('We must listen.', 'We  must listen.'));
    const found = digest(readFileSync(join(folder, '1.0.0/en.md')));
    expect(await verdicts(folder)).toEqual(['1.0.0 broken', '2.0.0 sound']);
    const erratum = `errata: [{ edition: 1.0.0, date: 2024-01-02, reason: { en: A space. }, digest: ${found} }]\n`;
    edit(folder, 'charter.yaml', (text) => text + erratum);
    expect(await verdicts(folder)).toEqual(['1.0.0 corrected', '2.0.0 sound']);
    edit(folder, '1.0.0/en.md', (text) => text.replace('listen.', 'listen!'));
    expect(await verdicts(folder)).toEqual(['1.0.0 broken', '2.0.0 sound']);
  });

  it('trusts no copy that is another text', async () => {
    const folder = await sealedFolder();
    const copy = join('sealed', `${digest(TWO['1.0.0/en.md']).slice(7)}.md`);
    for (const file of [copy, '1.0.0/en.md']) edit(folder, file, (text) => text.replace('must', 'may'));
    expect((await verifySeals(folder)).report?.editions[0]).toMatchObject({ state: 'broken', changes: null });
  });

  it('judges a file that is no text any more', async () => {
    const folder = await sealedFolder();
    writeFileSync(join(folder, '1.0.0/en.md'), new Uint8Array([0xff, 0xfe]));
    expect((await verifySeals(folder)).report?.editions[0]).toMatchObject({ state: 'broken', changes: null });
  });

  it('needs a lock that it can read', async () => {
    await expect(verifySeals(folderOf(TWO))).rejects.toThrow('no such file, expected what charter seal VERSION writes');
    const cut = folderOf({ ...TWO, 'charter.lock.json': '{ "schema": "charter-lock/1", "seals": [' });
    expect(await verifySeals(cut)).toMatchObject({ report: null, messages: [{ ruleId: 'malformed-lock' }] });
  });
});

describe('seen', () => {
  it('answers for an edition of a folder', async () => {
    const folder = folderOf(TWO);
    await sealEdition(folder, { version: '1.0.0' });
    const step = `governance: [{ step: opinion, summary: { en: Yes. }, digest: ${digest(TWO['1.0.0/en.md'])} }]\n`;
    edit(folder, 'charter.yaml', (text) => text + step);
    for (const [version, state] of [
      ['1.0.0', 'same'],
      ['2.0.0', 'overtaken'],
    ] as const)
      expect((await seen(folder, { version, id: 'listen' })).report?.steps).toMatchObject([{ step: 'opinion', state }]);
    await expect(seen(folder, { version: '2.0.0', id: 'none' })).rejects.toThrow(RangeError);
  });
});
