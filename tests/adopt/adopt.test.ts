import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adopt } from '../../src/adopt/index.js';
import { createCharter } from '../../src/charter/index.js';
import { checkCharter } from '../../src/check/index.js';

const document = (path: string, ...items: readonly string[]) => ({
  path,
  markdown: `# Code\n\n${items.map((item) => `- ${item}\n`).join('')}`,
});
const LETTERS = 'We must answer every letter within a month.';
const SONGS = 'We must sing at night.';

describe('adopt', () => {
  it('makes the files of a charter', () => {
    const { files, report } = adopt([document('1.0.md', LETTERS), document('1.1.md', LETTERS, SONGS)]);
    expect(files).toEqual([
      { path: 'charter.yaml', text: 'id: code\ntitles:\n  en: Code\nlanguage: en\nforeign: true\n' },
      {
        path: '1.0.0/en.md',
        text: `# Code {#code}\n\n- ${LETTERS} {#we-must-answer-every-letter-within}\n`,
      },
      {
        path: '1.1.0/en.md',
        text: `# Code {#code}\n\n- ${LETTERS} {#we-must-answer-every-letter-within}\n- ${SONGS} {#we-must-sing-at-night}\n`,
      },
    ]);
    expect(report).toMatchObject({
      schema: 'charter-adoption/1',
      charter: 'code',
      language: 'en',
      lineage: [],
      editions: [
        { version: '1.0.0', from: '1.0.md', path: '1.0.0/en.md', kept: 0, fresh: 2, bump: null },
        { version: '1.1.0', from: '1.1.md', path: '1.1.0/en.md', kept: 2, fresh: 1, bump: 'minor' },
      ],
    });
  });

  it('counts versions by what the changes require where names give none', () => {
    const { report } = adopt([
      document('a.md', LETTERS),
      document('b.md', LETTERS, SONGS),
      document('c.md', LETTERS, SONGS.replace('must', 'may')),
      document('d.md', LETTERS, SONGS.replace('must', 'may')),
      document('e.md', SONGS.replace('must', 'may')),
    ]);
    expect(report.editions.map(({ version }) => version)).toEqual(['1.0.0', '1.1.0', '2.0.0', '2.0.1', '3.0.0']);
    expect(report.lineage).toEqual([{ edition: '3.0.0', from: ['we-must-answer-every-letter-within'], to: [] }]);
  });

  it('gives the id back to a commitment that an edition left out', () => {
    const { report, charter } = adopt([
      document('1.md', LETTERS, SONGS),
      document('2.md', LETTERS),
      document('3.md', LETTERS, SONGS),
    ]);
    expect(report.editions.map(({ back }) => back)).toEqual([0, 0, 1]);
    expect(checkCharter(createCharter(charter), []).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('gives the same charter when it is given the same documents, and those before when one is added', () => {
    const documents = [document('a.md', LETTERS), document('b.md', LETTERS, SONGS), document('c.md', SONGS)];
    const texts = (count: number) => adopt(documents.slice(0, count)).files.slice(1);
    expect(texts(3)).toEqual(texts(3));
    expect(texts(3).slice(0, 2)).toEqual(texts(2));
  });

  it('takes what it is told of the work', () => {
    const { files } = adopt([document('a.md', LETTERS)], {
      id: 'ours',
      title: 'Ours',
      language: 'en-GB',
      profile: 'law',
    });
    expect(files.map(({ path }) => path)).toEqual(['charter.yaml', '1.0.0/en-GB.md']);
    expect(files[0]?.text).toBe('id: ours\ntitles:\n  en-GB: Ours\nlanguage: en-GB\nprofile: law\nforeign: true\n');
  });

  it('reads a document with front matter of ours as it is', () => {
    const markdown = '---\nversion: 3.0.0\n---\n\nWe sing.\n\n- Loud.\n';
    const { files } = adopt([{ path: 'a.md', markdown }], { id: 'a', language: 'en' });
    expect(files[1]).toEqual({
      path: '1.0.0/en.md',
      text: '---\nversion: 3.0.0\n---\n\nWe sing. {#we-sing}\n\n- Loud. {#loud}\n',
    });
  });

  it('says what it expects', () => {
    expect(() => adopt([])).toThrow('Unexpected empty list of documents');
    expect(() => adopt([{ path: 'a.md', markdown: 'We listen.' }])).toThrow('expected one: name it');
    expect(() => adopt([{ path: 'a.md', markdown: '' }], { id: 'a' })).toThrow('Unexpected languages none');
    expect(() => adopt([document('a.md', LETTERS)], { id: 'No!' })).toThrow('Unexpected id "No!"');
    const french = { path: 'b.md', markdown: '# Code\n\nNous répondons à toutes les lettres dans le mois.\n' };
    expect(() => adopt([document('a.md', LETTERS), french])).toThrow('Unexpected languages en, fr');
  });

  const corpora = new URL('../../../shared/corpora/', import.meta.url);
  it
    .skipIf(!existsSync(corpora))
    .each([
      'contributor-covenant-en',
      'contributor-covenant-fr',
      'deon-checklist',
      'github-acceptable-use',
      'code-deontologie-experts-comptables',
    ])('adopts %s without a fault (skipped without the corpora)', (name) => {
    const documents = readdirSync(new URL(`${name}/`, corpora))
      .filter((path) => path.endsWith('.md'))
      .sort()
      .map((path) => ({ path, markdown: readFileSync(new URL(`${name}/${path}`, corpora), 'utf8') }));
    const { files, charter, report } = adopt(documents, { id: name });
    expect(report.editions.flatMap(({ without }) => without)).toEqual([]);
    documents.forEach(({ markdown }, i) => {
      expect(files[i + 1]?.text.replace(/ \{#[a-z0-9_-]+\}/g, '') === markdown).toBe(true);
    });
    expect(checkCharter(createCharter(charter), []).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
