import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWork, WORK_FIELDS } from '../../src/parse/work.js';

const SOUND = 'id: ours\ntitles: { en: Our charter }\nlanguage: en\n';
const facts = (yaml: string) =>
  readWork(yaml).messages.map(({ place, actual }) => `${place?.start.line}:${place?.start.column} ${actual}`);

describe('readWork', () => {
  it('reads a work, with what it does not say as absent', () => {
    expect(readWork(SOUND)).toEqual({
      messages: [],
      work: {
        id: 'ours',
        titles: { en: 'Our charter' },
        publisher: null,
        about: {},
        language: 'en',
        profile: null,
        foreign: false,
        permalink: null,
        sources: {},
        governance: [],
        lineage: [],
        policy: {},
        waivers: [],
        errata: [],
        translations: [],
        other: {},
      },
    });
  });

  it.each(['\r\n', '\r'])('reads lines that end with %j', (end) => {
    expect(readWork(SOUND.replaceAll('\n', end))).toMatchObject({ messages: [], work: { id: 'ours', language: 'en' } });
  });

  it('reads a file with a byte order mark', () => {
    expect(readWork(`\uFEFF${SOUND}`)).toMatchObject({ messages: [], work: { id: 'ours' } });
  });

  it('keeps the fields that it does not know', () => {
    const { other } = readWork(`${SOUND}licence: CC-BY\n__proto__: { a: 1 }\n`).work;
    expect(Object.entries(other)).toEqual([
      ['licence', 'CC-BY'],
      ['__proto__', { a: 1 }],
    ]);
  });

  it('names the file in its messages', () => {
    expect(readWork('id: ours', 'charter/charter.yaml').messages[0]?.path).toBe('charter/charter.yaml');
  });

  it('says which required fields are missing', () => {
    expect(facts('')).toEqual(['1:1 no id', '1:1 no titles', '1:1 no language']);
  });

  it.each([
    ['id: Our Charter', '1:1 id: "Our Charter"'],
    ['titles: Our charter', '1:1 titles: "Our charter"'],
    ['titles: { english please: Ours }', '1:1 titles: {"english please":"Ours"}'],
    ['publisher: 7', '1:1 publisher: 7'],
    ['about: []', '1:1 about: []'],
    ['language: en_GB', '1:1 language: "en_GB"'],
    ['profile: statute', '1:1 profile: "statute"'],
    ['sources: { a: { url: b } }', '1:1 sources: {"a":{"url":"b"}}'],
    ['sources: { a: { title: b, date: 2022 } }', '1:1 sources: {"a":{"title":"b","date":2022}}'],
    ['governance: [{ step: a }]', '1:1 governance: [{"step":"a"}]'],
    ['lineage: [{ edition: 2.0.0, from: a, to: [] }]', '1:1 lineage: [{"edition":"2.0.0","from":"a","to":[]}]'],
  ])('reports %s', (line, fact) => {
    expect(facts(`${line}\n${SOUND.replace(new RegExp(`^${line.split(':')[0]}:.*\n`, 'm'), '')}`)).toEqual([fact]);
  });

  it('reports several faults, each at its line', () => {
    expect(facts('id: 7\n\ntitles: { en: A }\nlanguage: "?"\nbad: "a" b\n')).toEqual([
      '5:10 Unexpected scalar at node end',
      '1:1 id: 7',
      '4:1 language: "?"',
    ]);
  });

  it.each(['- a', 'words', '\0', '{', '---\na\n---\nb', '%YAML 9', '\t', '['.repeat(10_000)])(
    'never throws on %.20j',
    (yaml) => {
      expect(readWork(yaml).messages.length).toBeGreaterThan(0);
    },
  );

  it('finds no fault in the bundled charter', () => {
    const yaml = readFileSync(new URL('../../charter/charter.yaml', import.meta.url), 'utf8');
    expect(readWork(yaml).messages).toEqual([]);
  });
});

describe('WORK_FIELDS', () => {
  it('has each key once, and a reader for each: what is not read is kept as other', () => {
    const keys = WORK_FIELDS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(Object.keys(readWork(SOUND).work)).toEqual([...keys, 'other']);
  });
});
