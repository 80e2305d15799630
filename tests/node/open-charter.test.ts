import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openCharter, readCharterFolder, UnreadableError } from '../../src/node/index.js';

const root = mkdtempSync(join(tmpdir(), 'charter-open-'));
afterAll(() => rmSync(root, { recursive: true }));

const YAML = 'id: ours\ntitles: { en: Ours }\nlanguage: en\n';
const edition = (version: string, more = '') =>
  `---\ncharter: ours\nversion: ${version}\nlanguage: en\ntitle: Ours\n${more}---\n\n# Ours\n\n## Stake {#stake}\n\n- We listen. {#listen}\n`;

let count = 0;
/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(root, String(++count));
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('openCharter', () => {
  it('opens the bundled charter', async () => {
    const charter = await openCharter(fileURLToPath(new URL('../../charter/', import.meta.url)));
    expect(charter.versions).toEqual(['1.0.0', '2.0.0-draft.1']);
    expect(charter.languages).toEqual(['fr', 'en']);
    expect(charter.messages).toEqual([]);
    expect(charter.edition().version).toBe('1.0.0');
    expect(charter.stakes()).toHaveLength(7);
  });

  it('takes an edition by exact version, range, latest, and language', async () => {
    const charter = await openCharter(
      folderOf({
        'charter.yaml': YAML,
        '1.0.0/en.md': edition('1.0.0', 'status: adopted\n'),
        '1.10.0/en.md': edition('1.10.0', 'status: adopted\n'),
        '1.9.0/en.md': edition('1.9.0', 'status: adopted\n'),
        '2.0.0-draft.1/en.md': edition('2.0.0-draft.1', 'status: draft\n'),
        '1.0.0/fr-CA.md': '# La nôtre\n',
      }),
    );
    expect(charter.versions).toEqual(['1.0.0', '1.9.0', '1.10.0', '2.0.0-draft.1']);
    expect(charter.edition('1.0.0').version).toBe('1.0.0');
    expect(charter.edition('1.x').version).toBe('1.10.0');
    expect(charter.edition('latest').version).toBe('1.10.0');
    expect(charter.edition({ version: '1.0.0', language: 'fr-CA' }).language).toBe('fr-CA');
    expect(charter.commitment('listen')?.text).toBe('We listen.');
  });

  it('gives plain data', async () => {
    const charter = await openCharter(folderOf({ 'charter.yaml': YAML, '1.0.0/en.md': edition('1.0.0') }));
    const opened = charter.edition();
    expect(structuredClone(opened)).toEqual(opened);
    expect(JSON.parse(JSON.stringify(charter.work))).toEqual(charter.work);
  });

  it('leaves aside what is no edition', async () => {
    const charter = await openCharter(
      folderOf({
        'charter.yaml': YAML,
        'README.md': 'Not an edition.',
        '3.0.0': 'A file that is named like a version.',
        'v2.0.0/en.md': edition('2.0.0'),
        '1.0/en.md': edition('1.0.0'),
        '1.0.0/en.md': edition('1.0.0'),
        '1.0.0/notes.txt': 'Not Markdown.',
        '1.0.0/not a language.md': 'Not a language.',
      }),
    );
    expect(charter.editions.map(({ version, language }) => `${version}/${language}`)).toEqual(['1.0.0/en']);
  });

  it('opens a folder in which a new lock was, and is gone when it would be looked at', async () => {
    const folder = folderOf({ 'charter.yaml': YAML, '1.0.0/en.md': edition('1.0.0') });
    // A name that leads nowhere is what is left of a file that another process has renamed meanwhile.
    symlinkSync(join(folder, 'nowhere'), join(folder, 'charter.lock.json.new'));
    expect((await openCharter(folder)).versions).toEqual(['1.0.0']);
  });

  it('opens a charter that has no edition yet, and says so when one is asked for', async () => {
    const charter = await openCharter(folderOf({ 'charter.yaml': YAML }));
    expect(charter.editions).toEqual([]);
    expect(() => charter.edition()).toThrow(/^Unexpected edition latest\/en of ours/);
  });

  it('lets the folder say which edition a file is', async () => {
    const charter = await openCharter(folderOf({ 'charter.yaml': YAML, '1.0.0/en.md': edition('9.9.9') }));
    expect(charter.edition('1.0.0')).toMatchObject({ version: '1.0.0', language: 'en' });
  });

  it('reads each edition by the profile asked for, its own, or that of the work', async () => {
    const files = { '1.0.0/en.md': edition('1.0.0'), '1.1.0/en.md': edition('1.1.0', 'profile: rfc2119\n') };
    const profiles = async (yaml: string, options = {}) => {
      const charter = await openCharter(folderOf({ 'charter.yaml': yaml, ...files }), options);
      return charter.versions.map((version) => charter.edition(version).profile);
    };
    expect(await profiles(YAML)).toEqual([null, 'rfc2119']);
    expect(await profiles(`${YAML}profile: law\n`)).toEqual(['law', 'rfc2119']);
    expect(await profiles(`${YAML}profile: law\n`, { profile: 'charter' })).toEqual(['charter', 'charter']);
  });

  it('reports a faulty charter.yaml with its place, and opens the rest', async () => {
    const folder = folderOf({ 'charter.yaml': 'id: 7\nlanguage: en\n', '1.0.0/en.md': edition('1.0.0') });
    const charter = await openCharter(folder);
    expect(charter.messages.map(({ ruleId, path }) => [ruleId, path])).toContainEqual([
      'malformed-work',
      join(folder, 'charter.yaml'),
    ]);
    expect(charter.versions).toEqual(['1.0.0']);
  });

  it('refuses a folder that is missing, has no charter.yaml, or holds bytes that are no text', async () => {
    await expect(openCharter(join(root, 'none'))).rejects.toThrow('none: no such file or folder');
    await expect(openCharter(folderOf({ 'a.md': '' }))).rejects.toThrow('charter.yaml: no such file or folder');
    const invalid = folderOf({ 'charter.yaml': Uint8Array.of(0x61, 0xff) });
    await expect(openCharter(invalid)).rejects.toThrow('charter.yaml: byte 2 (FF) is not UTF-8');
    await expect(openCharter(join(invalid, 'charter.yaml'))).rejects.toThrow('inside a file, expected a folder');
  });
});

describe('an edition of a folder', () => {
  const adopted = (version: string) => edition(version, 'status: adopted\n');
  const files = {
    'charter.yaml': YAML,
    '1.0.0/en.md': adopted('1.0.0'),
    '1.1.0/en.md': adopted('1.1.0'),
    '1.2.0/en.md': adopted('1.2.0'),
    '2.0.0/en.md': edition('2.0.0', 'status: draft\n'),
  };

  it.each([
    ['1.1.0', '1.1.0', ['1.1.0']],
    // A draft may stand above it; what is below the answer is not looked at.
    ['latest', '1.2.0', ['2.0.0', '1.2.0']],
    ['1.0 - 1.1', '1.1.0', ['1.1.0']],
    ['draft', '2.0.0', ['2.0.0']],
  ])('is read when it is asked for, and no other: %s', async (selector, version, needed) => {
    const folder = folderOf(files);
    const charter = await openCharter(folder);
    for (const other of charter.versions) if (!needed.includes(other)) rmSync(join(folder, other, 'en.md'));
    expect(charter.edition(selector).version).toBe(version);
    expect(charter.edition(version)).toBe(charter.edition(selector));
  });

  it('says that it cannot be read when its words or its head are asked for', async () => {
    const folder = folderOf({ ...files, '3.0.0/en.md': Uint8Array.of(0x61, 0xff) });
    const charter = await openCharter(folder);
    expect(charter.versions).toContain('3.0.0');
    expect(charter.edition('1.0.0').version).toBe('1.0.0');
    for (const ask of [() => charter.edition('3.0.0'), () => charter.edition(), () => charter.editions.at(-1)?.status])
      expect(ask).toThrow('en.md: byte 2 (FF) is not UTF-8');
    rmSync(join(folder, '1.1.0/en.md'));
    expect(() => charter.edition('1.1.0')).toThrow('en.md: no such file or folder');
    expect(() => charter.edition('1.1.0')).toThrow(UnreadableError);
  });

  it.skipIf(process.platform === 'win32')('is never waited for: a named pipe is refused', async () => {
    const folder = folderOf({ 'charter.yaml': YAML, '1.0.0/en.md': edition('1.0.0') });
    execFileSync('mkfifo', [join(folder, '1.0.0/fr.md')]);
    const charter = await openCharter(folder);
    expect(charter.edition('1.0.0').language).toBe('en');
    expect(() => charter.edition({ version: '1.0.0', language: 'fr' })).toThrow('a pipe or a device');
    const piped = folderOf({});
    execFileSync('mkfifo', [join(piped, 'charter.yaml')]);
    await expect(openCharter(piped)).rejects.toThrow('a pipe or a device');
  });

  it('has a head that is plain data', async () => {
    const { editions } = await openCharter(folderOf(files));
    const heads = JSON.parse(JSON.stringify(editions));
    expect(heads[0]).toEqual({ version: '1.0.0', language: 'en', title: 'Ours', status: 'adopted', dates: {} });
    expect(structuredClone(editions)).toEqual(heads);
  });
});

describe('readCharterFolder', () => {
  it('gives each file with its text and what the parser says of it', async () => {
    const text = `${edition('1.0.0')}- Twice. {#listen}\n`;
    const { files } = await readCharterFolder(folderOf({ 'charter.yaml': YAML, '1.0.0/en.md': text }));
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ version: '1.0.0', language: 'en', title: 'Ours', status: null, text });
    expect(files[0]?.parsed().messages.map(({ ruleId }) => ruleId)).toEqual(['duplicate-id']);
    expect(files[0]?.parsed()).toBe(files[0]?.parsed());
  });
});
