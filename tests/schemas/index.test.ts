import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { changelog, changelogBetween } from '../../src/changelog/index.js';
import { diff } from '../../src/diff/index.js';
import { BUMPS, CHANGE_KINDS, DATE_NAMES, NODE_KINDS, STATUSES } from '../../src/model/index.js';
import { seen, verifySeals } from '../../src/node/index.js';
import { FIELDS, parse, readLock, readWork } from '../../src/parse/index.js';
import { SCHEMAS } from '../../src/schemas/index.js';
import { bundled, newer, older } from '../render/editions.js';

const CORPORA = new URL('../../../shared/corpora/', import.meta.url);

const ajv = new Ajv2020.default({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validators = Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(schema)]));

/** What is wrong with data by a schema of the package. */
function faults(name: keyof typeof SCHEMAS, data: unknown): readonly string[] {
  const validate = validators[name];
  if (!validate) throw new Error(`Unexpected schema ${name}`);
  validate(JSON.parse(JSON.stringify(data)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const frontMatterOf = (markdown: string) =>
  Object.fromEntries((parse(markdown).edition.frontMatter?.fields ?? []).map(({ key, value }) => [key, value]));

describe('the schemas', () => {
  it('are published as they are', () => {
    for (const [name, schema] of Object.entries(SCHEMAS))
      expect(JSON.parse(read(`../../dist/schemas/${name}.json`))).toEqual(JSON.parse(JSON.stringify(schema)));
    expect(readdirSync(new URL('../../dist/schemas/', import.meta.url)).sort()).toEqual(
      Object.keys(SCHEMAS)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  it('name the kinds, bumps, nodes, statuses and dates of the model', () => {
    const text = JSON.stringify(SCHEMAS);
    for (const name of [...CHANGE_KINDS, ...BUMPS, ...NODE_KINDS, ...STATUSES, ...DATE_NAMES])
      expect(text).toContain(`"${name}"`);
  });
});

describe('the schema of charter.yaml', () => {
  it('holds the bundled one', () => {
    expect(faults('charter', parseYaml(read('../../charter/charter.yaml')))).toEqual([]);
  });

  it.each([
    ['no id', 'titles: { en: A }\nlanguage: en\n'],
    ['an id with spaces', 'id: a b\ntitles: { en: A }\nlanguage: en\n'],
    ['a title without language', 'id: a\ntitles: A\nlanguage: en\n'],
    ['a source without title', 'id: a\ntitles: { en: A }\nlanguage: en\nsources: { s: { url: b } }\n'],
    ['a lineage without edition', 'id: a\ntitles: { en: A }\nlanguage: en\nlineage: [{ from: [a], to: [] }]\n'],
    ['an erratum without reason', 'id: a\ntitles: { en: A }\nlanguage: en\nerrata: [{ edition: 1.0.0 }]\n'],
    ['a step without summary', 'id: a\ntitles: { en: A }\nlanguage: en\ngovernance: [{ step: x }]\n'],
  ])('refuses %s', (_, yaml) => {
    expect(faults('charter', parseYaml(yaml))).not.toEqual([]);
  });

  it('takes what the reader takes', () => {
    const yaml = 'id: a\ntitles: { en: A }\nlanguage: en\nlineage: [{ edition: 2.0.0, from: [a], to: [] }]\nother: 1\n';
    expect(readWork(yaml).messages).toEqual([]);
    expect(faults('charter', parseYaml(yaml))).toEqual([]);
  });
});

describe('the schema of the front matter', () => {
  it.each(bundled.editions)('holds $version/$language of the bundled charter', ({ version, language }) => {
    const data = frontMatterOf(read(`../../charter/${version}/${language}.md`));
    expect(Object.keys(data).length).toBeGreaterThan(5);
    expect(faults('front-matter', data)).toEqual([]);
  });

  it.each([
    'version: 1.10',
    'version: v1.0.0',
    'status: final',
    'dates: { adopted: 2023-02-29 }',
    'dates: { signed: 2023-02-01 }',
    'language: french language',
    'title: 7',
    'sources: law',
  ])('refuses %s, as the parser does', (field) => {
    const document = `---\ncharter: ours\n${field}\n---\n`;
    expect(parse(document).messages).not.toEqual([]);
    expect(faults('front-matter', frontMatterOf(document))).not.toEqual([]);
  });

  it('describes each field that the parser reads', () => {
    expect(Object.keys(SCHEMAS['front-matter']?.properties ?? {})).toEqual(FIELDS.map(({ key }) => key));
  });
});

describe('the schema of a diff', () => {
  it('holds diffs with and without pairs, in any direction', () => {
    for (const pairs of [true, false])
      for (const [before, after] of [
        [older, newer],
        [newer, older],
        [older, older],
      ] as const)
        expect(faults('charter-diff-1', diff(before, after, { pairs }))).toEqual([]);
  });

  it('holds those of the bundled charter', () => {
    for (const language of bundled.languages) {
      const [before, after] = bundled.versions.map((version) => bundled.edition({ version, language })) as [
        never,
        never,
      ];
      expect(faults('charter-diff-1', diff(before, after, { pairs: true }))).toEqual([]);
    }
  });

  it('refuses a field that is missing, unknown or of another sort', () => {
    const found = diff(older, newer);
    const { bump: _, ...rest } = found;
    expect(faults('charter-diff-1', rest)).not.toEqual([]);
    expect(faults('charter-diff-1', { ...found, more: 1 })).not.toEqual([]);
    expect(faults('charter-diff-1', { ...found, bump: 'huge' })).not.toEqual([]);
    expect(faults('charter-diff-1', { ...found, changes: [{ ...found.changes[0], kind: 'shrunk' }] })).not.toEqual([]);
  });
});

describe('the schema of a changelog', () => {
  it('holds the history of the bundled charter, in each language', () => {
    for (const language of bundled.languages)
      expect(faults('charter-changelog-1', changelog(bundled, { language }))).toEqual([]);
  });

  it('holds a changelog between any two documents', () => {
    const [one, other] = ['# A\n\n- b\n', '# A\n\n- c\n'].map((text) => parse(text).edition) as [never, never];
    expect(faults('charter-changelog-1', changelogBetween(one, other, diff(one, other)))).toEqual([]);
    expect(faults('charter-changelog-1', changelogBetween(older, newer, diff(older, newer)))).toEqual([]);
  });

  it('refuses a release without counts', () => {
    const log = changelogBetween(older, newer, diff(older, newer));
    expect(
      faults('charter-changelog-1', { ...log, releases: [{ ...log.releases[0], counts: undefined }] }),
    ).not.toEqual([]);
  });
});

describe('the schemas of seals', () => {
  const folder = fileURLToPath(new URL('../../examples/sealed-charter/', import.meta.url));
  const lock = JSON.parse(readFileSync(`${folder}charter.lock.json`, 'utf8'));

  it('hold a lock, what verify finds and what was seen', async () => {
    expect(faults('charter-lock-1', lock)).toEqual([]);
    expect(faults('charter', parseYaml(readFileSync(`${folder}charter.yaml`, 'utf8')))).toEqual([]);
    const { report } = await verifySeals(folder);
    expect(report?.editions.some(({ erratum }) => erratum !== null)).toBe(true);
    expect(faults('charter-seals-1', report)).toEqual([]);
    for (const id of ['open-closures', null])
      expect(faults('charter-seen-1', (await seen(folder, { version: '1.0.0', id })).report)).toEqual([]);
  });

  it('refuse a lock with a digest that is none, and one with a field more, as the reader does', () => {
    for (const [key, value] of Object.entries({ digest: 'sha256-1', more: 1 })) {
      const faulty = { ...lock, seals: [{ ...lock.seals[0], [key]: value }] };
      expect(faults('charter-lock-1', faulty)).not.toEqual([]);
      expect(readLock(JSON.stringify(faulty)).lock).toBe(null);
    }
  });
});

describe.skipIf(!existsSync(CORPORA))('the schemas on real documents (skipped without the shared corpora)', () => {
  const documents = existsSync(CORPORA) ? readdirSync(CORPORA).filter((name) => !name.includes('.')) : [];

  it.each(documents)('hold the diff and changelog of each pair of consecutive editions of %s', (name) => {
    const folder = new URL(`${name}/`, CORPORA);
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .sort();
    const editions = files.map((file) => parse(readFileSync(new URL(file, folder), 'utf8')).edition);
    editions.slice(1).forEach((after, i) => {
      const before = editions[i] as typeof after;
      const found = diff(before, after, { pairs: true });
      expect(faults('charter-diff-1', found)).toEqual([]);
      expect(faults('charter-changelog-1', changelogBetween(before, after, found))).toEqual([]);
    });
  });
});
