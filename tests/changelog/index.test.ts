import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changelog, changelogBetween, changelogOver } from '../../src/changelog/index.js';
import { diff } from '../../src/diff/index.js';
import type { Commit, Edition } from '../../src/model/index.js';
import { readWork } from '../../src/parse/index.js';
import { renderChangelog } from '../../src/render/index.js';
import { charterWith, editionOf } from '../charter/works.js';
import { deepFreeze, edition } from '../diff/comparing.js';

const bodies = ['We must answer.', 'We may answer.', 'We should answer.'].map(
  (text) => `## A {#a}\n\n- ${text} {#one}\n`,
);
const editions = ['1.0.0', '1.1.0', '2.0.0-draft.1'].map((version, i) =>
  editionOf(version, 'adopted', 'en', bodies[i]),
);
const charter = charterWith([...editions, editionOf('1.0.0')]);

describe('changelogBetween', () => {
  it('has one release: what the newer edition brought', () => {
    const [before, , after] = deepFreeze(editions) as [(typeof editions)[0], unknown, (typeof editions)[0]];
    const found = changelogBetween(before, after, diff(before, after));
    expect(found).toMatchObject({
      schema: 'charter-changelog/1',
      charter: 'test',
      language: 'en',
      title: 'Test 2.0.0-draft.1',
    });
    expect(found.releases.map(({ from, version }) => [from, version])).toEqual([['1.0.0', '2.0.0-draft.1']]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('has no group for two equal editions', () => {
    const [one] = editions as [(typeof editions)[0]];
    expect(changelogBetween(one, one, diff(one, one)).releases[0]).toMatchObject({
      bump: 'none',
      counts: {},
      groups: [],
    });
  });
});

describe('changelogOver', () => {
  const [first, second, third] = deepFreeze(editions) as [Edition, Edition, Edition];

  it('is the changelog of a charter that has the same editions', () => {
    const whole = changelog(charter, { language: 'en' });
    expect(changelogOver(null, [first, second, third])).toEqual(whole);
    expect(changelogOver(first, [second, third]).releases).toEqual(whole.releases.slice(0, 2));
  });

  it('names the commit that brought an edition, where it is known', () => {
    const commit: Commit = {
      id: 'a'.repeat(40),
      date: '2024-05-02T10:00:00+02:00',
      subject: 'Soften',
      tags: ['v2'],
      path: 'a.md',
    };
    const told = changelogOver(first, [second, third], { commit: (one) => (one === third ? commit : undefined) });
    expect(told.releases.map((release) => release.commit)).toEqual([commit, undefined]);
    expect(told.releases[1]).not.toHaveProperty('commit');
    expect(told.releases[0]?.dates).toEqual({});
    const page = renderChangelog(told, { format: 'markdown', language: 'fr' });
    expect(page).toContain('## 2.0.0-draft.1 (v2)\n\nCommit aaaaaaaaaa du 2 mai 2024\u00A0: «\u00A0Soften\u00A0».');
  });

  it('may have nothing to tell, and needs an edition', () => {
    expect(changelogOver(first, [])).toMatchObject({ title: 'Test 1.0.0', releases: [] });
    expect(() => changelogOver(null, [])).toThrow(RangeError);
  });
});

describe('changelog', () => {
  const whole = changelog(charter, { language: 'en' });

  it('goes over the whole history in one language, newest first, each from the one before', () => {
    expect(whole.releases.map(({ version, from }) => [version, from])).toEqual([
      ['2.0.0-draft.1', '1.1.0'],
      ['1.1.0', '1.0.0'],
      ['1.0.0', null],
    ]);
    expect(whole.releases.map(({ bump }) => bump)).toEqual(['minor', 'major', null]);
    expect(whole.releases.map(({ sufficient }) => sufficient)).toEqual([true, false, true]);
  });

  it('speaks the language of the charter when none is asked', () => {
    expect(changelog(charter).language).toBe('fr');
    expect(changelog(charter).releases).toHaveLength(1);
  });

  it('says why in the language of the editions', () => {
    const because = (language: string) =>
      changelog(charterWith(editions.map((one) => ({ ...one, language }))), { language }).releases[1]?.groups[0]
        ?.entries[0]?.change.because;
    expect(because('en')).toMatch(/^The verb/);
    expect(because('fr')).toMatch(/^Les mots changent/);
  });

  it('weighs by the policy given', () => {
    const [newest] = changelog(charter, { language: 'en', policy: { strengthened: 'none' } }).releases;
    expect(newest?.bump).toBe('none');
  });

  it('reads by the profile given, whatever the editions name', () => {
    const bodies = ['must', 'may'].map((modal) => `## A {#a}\n\n- Citizens ${modal} declare a birth. {#one}\n`);
    const two = charterWith(['1.0.0', '2.0.0'].map((version, i) => editionOf(version, 'adopted', 'en', bodies[i])));
    const kinds = (profile?: 'law') =>
      changelog(two, { language: 'en', ...(profile && { profile }) }).releases[0]?.groups.map(({ kind }) => kind);
    expect([kinds(), kinds('law')]).toEqual([['strengthened'], ['weakened']]);
  });

  it('throws a RangeError for a language that the charter does not have', () => {
    expect(() => changelog(charter, { language: 'de' })).toThrow(RangeError);
  });
});

describe('the changelog of the bundled charter', () => {
  const read = (path: string) => readFileSync(new URL(`../../charter/${path}`, import.meta.url), 'utf8');
  const { work } = readWork(read('charter.yaml'));
  const versions = ['1.0.0', '2.0.0-draft.1'];
  const bundled = charterWith(
    versions.flatMap((version) => ['fr', 'en'].map((tag) => edition(read(`${version}/${tag}.md`)))),
    work,
  );

  it.each([
    ['fr', /^Une estimation/, 'Impact environnemental'],
    ['en', /^An estimate/, 'Environmental impact'],
  ])('gives in %s the reason of what was withdrawn, under its stake', (language, reason, stake) => {
    const [newest, first] = changelog(bundled, { language }).releases;
    const [removed] = newest?.groups[0]?.entries ?? [];
    expect(removed?.change.before[0]?.id).toBe('environnement-affichage');
    expect(removed?.reason).toMatch(reason);
    expect(removed?.stake).toEqual({ id: 'environnement', text: stake });
    expect(newest).toMatchObject({ bump: 'major', declaredBump: 'major', sufficient: true });
    expect(first).toMatchObject({ version: '1.0.0', from: null, commitments: 38 });
  });

  it('says the same of commitments in both languages', () => {
    const told = (language: string) =>
      changelog(bundled, { language }).releases[0]?.groups.flatMap(({ kind, entries }) =>
        entries.flatMap(({ change }) =>
          change.node === 'commitment' ? `${kind} ${(change.after[0] ?? change.before[0])?.id}` : [],
        ),
      );
    expect(told('en')).toEqual(told('fr'));
  });
});
