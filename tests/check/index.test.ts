import { describe, expect, it } from 'vitest';
import { createCharter } from '../../src/charter/index.js';
import { checkCharter, sentence } from '../../src/check/index.js';
import { diff } from '../../src/diff/index.js';
import type { Edition } from '../../src/model/index.js';
import { parse, readWork } from '../../src/parse/index.js';

const YAML = 'id: ours\ntitles: { en: Ours }\nlanguage: en\nsources: { law: { title: The law } }\n';
const document = (version: string, body: string, more = 'charter: ours\nlanguage: en\n') =>
  `---\n${more}version: ${version}\n---\n\n# Ours\n\n## Stake {#stake}\n\n${body}\n`;

/** The messages about a charter of these documents, each under the version of its folder. */
function check(documents: Readonly<Record<string, string>>, yaml = YAML) {
  const files = Object.entries(documents).map(([version, text]) => {
    const { edition } = parse(text, { path: `${version}/en.md`, language: 'en' });
    return { path: `${version}/en.md`, version, language: 'en', edition };
  });
  const editions = files.map(({ edition, version, language }) => ({ ...edition, version, language }));
  const messages = checkCharter(createCharter({ work: readWork(yaml).work, editions }), files);
  return messages.map(({ ruleId, path, place, actual }) => ({ ruleId, path, line: place?.start.line ?? null, actual }));
}

describe('checkCharter', () => {
  it('has nothing to say of files that agree', () => {
    expect(check({ '1.0.0': document('1.0.0', '- We listen. {#listen source=law}') })).toEqual([]);
  });

  it('asks no front matter of documents of others', () => {
    const text = '---\ncharter: theirs\nsources: [none]\nversion: 3.0.0\n---\n\nWe listen. {#listen}\n';
    expect(check({ '1.0.0': text }, `${YAML}foreign: true\n`)).toEqual([]);
  });

  it('sees a version that is not that of the folder', () => {
    expect(check({ '1.0.0': document('1.1.0', '- We listen.') })).toEqual([
      { ruleId: 'version-mismatch', path: '1.0.0/en.md', line: 4, actual: '1.1.0' },
    ]);
  });

  it('sees a language that is not that of the file name', () => {
    const text = document('1.0.0', '- We listen.', 'charter: ours\nlanguage: fr\n');
    expect(check({ '1.0.0': text })).toMatchObject([{ ruleId: 'language-mismatch', line: 3, actual: 'fr' }]);
  });

  it('sees the edition of another charter', () => {
    const text = document('1.0.0', '- We listen.', 'charter: theirs\nlanguage: en\n');
    expect(check({ '1.0.0': text })).toMatchObject([{ ruleId: 'charter-mismatch', line: 2, actual: 'theirs' }]);
  });

  it('asks a file of a charter to say which edition it is', () => {
    expect(
      check({ '1.0.0': '# Our charter\n\n- We listen.\n' }).map(({ ruleId, actual }) => `${ruleId} ${actual}`),
    ).toEqual(['missing-field charter', 'missing-field version', 'missing-field language']);
  });

  it('sees a source of the front matter that charter.yaml does not name', () => {
    const text = document('1.0.0', '- We listen.', 'charter: ours\nlanguage: en\nsources: [law, gossip]\n');
    expect(check({ '1.0.0': text })).toMatchObject([{ ruleId: 'unknown-source', line: 4, actual: 'gossip' }]);
  });

  it('sees each source that charter.yaml does not name', () => {
    const text = document('1.0.0', '- We listen. {#listen source="law,gossip hearsay"}');
    expect(check({ '1.0.0': text }).map(({ ruleId, actual }) => `${ruleId} ${actual}`)).toEqual([
      'unknown-source gossip',
      'unknown-source hearsay',
    ]);
  });

  it('sees an origin that no earlier edition has, and not one that has', () => {
    const documents = {
      '1.0.0': document('1.0.0', '- We listen. {#listen}'),
      '2.0.0': document(
        '2.0.0',
        '- We hear. {#hear from=listen}\n- We see. {#see from=look}\n- We act. {#act from=act}',
      ),
    };
    expect(check(documents)).toMatchObject([
      { ruleId: 'unknown-origin', path: '2.0.0/en.md', actual: 'look' },
      { ruleId: 'unknown-origin', path: '2.0.0/en.md', actual: 'act' },
    ]);
  });

  it('sees a lineage of an edition that is not there', () => {
    const yaml = `${YAML}lineage: [{ edition: 9.0.0, from: [listen], to: [] }]\n`;
    expect(check({ '1.0.0': document('1.0.0', '- We listen. {#listen}') }, yaml)).toEqual([
      { ruleId: 'unknown-edition', path: 'charter.yaml', line: null, actual: '9.0.0' },
    ]);
  });
});

describe('a waiver', () => {
  const documents = {
    '1.0.0': document('1.0.0', '- We must listen. {#listen}'),
    '2.0.0': document('2.0.0', '- We should listen. {#listen}'),
  };
  const waiving = (change: string, edition = '2.0.0') =>
    `${YAML}waivers: [{ edition: ${edition}, change: ${change}, bump: minor, reason: { en: Agreed. }, author: Board, date: 2025-01-01 }]\n`;
  const [before, after] = Object.values(documents).map((text) => parse(text).edition) as [Edition, Edition];
  const weakened = diff(before, after).changes.find(({ kind }) => kind === 'weakened')?.id ?? '';

  it('may name a change that its edition brings', () => {
    expect(check(documents, waiving(weakened))).toEqual([]);
  });

  it('is stale when the text moved on', () => {
    const moved = { ...documents, '2.0.0': document('2.0.0', '- We could listen. {#listen}') };
    expect(check(moved, waiving(weakened))).toMatchObject([{ ruleId: 'stale-waiver', actual: weakened }]);
  });

  it('names an edition that there is', () => {
    expect(check(documents, waiving(weakened, '3.0.0'))).toMatchObject([{ ruleId: 'unknown-edition' }]);
    expect(check(documents, waiving(weakened, '1.0.0'))).toMatchObject([{ ruleId: 'stale-waiver' }]);
  });
});

describe('an erratum', () => {
  it('names an edition that there is', () => {
    const errata = `errata: [{ edition: 3.0.0, date: 2024-01-02, reason: {}, digest: sha256-${'0'.repeat(64)} }]`;
    expect(check({ '1.0.0': document('1.0.0', '- We listen.') }, `${YAML}${errata}\n`)).toMatchObject([
      { ruleId: 'unknown-edition', actual: '3.0.0' },
    ]);
  });
});

describe('two files that are one edition', () => {
  it('are a fault of the second', () => {
    const { edition } = parse(document('1.0.0', '- We listen.'));
    const files = ['EN', 'en', 'fr'].map((language) => ({
      path: `1.0.0/${language}.md`,
      version: '1.0.0',
      language,
      edition: { ...edition, frontMatter: null, language },
    }));
    const charter = createCharter({ work: readWork(YAML).work, editions: [] });
    const twins = checkCharter(charter, files).filter(({ ruleId }) => ruleId === 'duplicate-edition');
    expect(twins).toMatchObject([{ path: '1.0.0/en.md', expected: 'one file: 1.0.0/EN.md is it too' }]);
    expect(twins[0] && sentence(twins[0], 'fr')).toContain('un seul fichier par version et par langue');
  });
});

describe('a policy', () => {
  it('names kinds and rules of change', () => {
    const yaml = `${YAML}policy: { reworded: major, commitment-moved: none, rewoded: major }\n`;
    expect(check({ '1.0.0': document('1.0.0', '- We listen.') }, yaml)).toMatchObject([
      { ruleId: 'unknown-rule', actual: 'rewoded' },
    ]);
  });
});

describe('sentence', () => {
  const work = readWork(`${YAML}lineage: [{ edition: 9.0.0, from: [], to: [] }]\n`).work;
  const [unknown] = checkCharter(createCharter({ work, editions: [] }), []);

  it('puts a message between files in either language', () => {
    expect(unknown && sentence(unknown, 'en')).toBe('Unexpected edition 9.0.0 in charter.yaml, expected one of none');
    expect(unknown && sentence(unknown, 'fr')).toMatch(/^Édition inattendue 9\.0\.0 dans charter\.yaml/);
    expect(unknown?.reason).toBe(unknown && sentence(unknown, 'en'));
  });

  it('puts a message of the parser in either language', () => {
    const [message] = parse('- a {#x}\n- b {#x}\n').messages;
    expect(message && sentence(message, 'en')).toBe(message?.reason);
    expect(message && sentence(message, 'fr')).toMatch(/^Identifiant «\u00A0x\u00A0» déjà employé/);
  });
});
