import { describe, expect, it } from 'vitest';
import { changelog, changelogBetween } from '../../../src/changelog/index.js';
import { diff } from '../../../src/diff/index.js';
import { parse } from '../../../src/parse/index.js';
import { PHRASE_LANGUAGES, PHRASES } from '../../../src/phrases/index.js';
import { html } from '../../../src/render/formats/html.js';
import { plainText } from '../../../src/render/formats/text.js';
import {
  changelogPage,
  countsInWords,
  entryBlocks,
  groupBlocks,
  summaryBlocks,
} from '../../../src/render/views/changelog.js';
import { badSpaces } from '../../phrases/typography.js';
import { bundled, newer, older } from '../editions.js';

const log = changelogBetween(older, newer, diff(older, newer));
const [release] = log.releases;
if (!release) throw new Error('Unexpected empty changelog, expected one release');

describe('changelogPage', () => {
  it.each(PHRASE_LANGUAGES)('says in %s what each edition is worth before what it brought', (language) => {
    const history = changelog(bundled, { language });
    const shown = plainText(changelogPage(history, language));
    expect(history.releases.length).toBeGreaterThan(1);
    for (const { version, notice, counts } of history.releases) {
      const [title, said] = [shown.indexOf(`\n${version}\n`), shown.indexOf(notice ?? 'none')];
      expect(title).toBeGreaterThan(0);
      expect(said).toBeGreaterThan(title);
      const summary = countsInWords({ counts }, language);
      if (summary !== '') expect(shown.indexOf(summary, title)).toBeGreaterThan(said);
    }
  });

  it('shows every change that is not form only, with its reason', () => {
    for (const language of PHRASE_LANGUAGES) {
      const history = changelog(bundled, { language });
      const shown = plainText(changelogPage(history, language));
      const [from, to] = history.releases.map(({ version }) => version ?? '').reverse() as [string, string];
      const { changes } = diff(
        bundled.edition({ version: from, language }),
        bundled.edition({ version: to, language }),
        { language },
      );
      for (const { kind, because } of changes)
        if (kind !== 'editorial' && kind !== 'metadata') expect(shown).toContain(because);
    }
  });

  it('is well set in French', () => {
    const history = changelog(bundled, { language: 'fr' });
    const own = { ...history, releases: history.releases.map((one) => ({ ...one, groups: [] })) };
    expect(plainText(changelogPage(own, 'fr')).split('\n').flatMap(badSpaces)).toEqual([]);
  });

  it('names the first edition as such', () => {
    const history = changelog(bundled, { language: 'en' });
    const first = history.releases.at(-1);
    expect(plainText(changelogPage(history, 'en'))).toContain(`First edition: ${first?.commitments} commitments.`);
  });

  it('names an edition that has no version', () => {
    const [one, other] = ['- a\n', '- b\n'].map((text) => parse(text).edition) as [never, never];
    expect(plainText(changelogPage(changelogBetween(one, other, diff(one, other)), 'en'))).toContain('\nEdition\n');
  });
});

describe('summaryBlocks', () => {
  it('counts the changes and compares the bump that they require with the declared one', () => {
    const said = JSON.stringify(summaryBlocks(release, 'en'));
    expect(said).toContain('require at least a major version; the declared one is minor');
    expect(said).toContain(PHRASES.en.insufficient);
  });

  it('says nothing of a version that is large enough', () => {
    const said = JSON.stringify(summaryBlocks({ ...release, declaredBump: 'major', sufficient: true }, 'en'));
    expect(said).not.toContain(PHRASES.en.insufficient);
  });

  it('warns of a rewrite', () => {
    expect(JSON.stringify(summaryBlocks({ ...release, rewrite: true }, 'fr'))).toContain(PHRASES.fr.rewrite);
  });
});

describe('countsInWords', () => {
  it('lists the counts as the language does, in the order of the kinds', () => {
    const counts = { added: 1, removed: 2, weakened: 1 };
    expect(countsInWords({ counts }, 'en')).toBe('2 removed, 1 weakened, and 1 added');
    expect(countsInWords({ counts }, 'fr')).toBe('2 retraits, 1 affaiblissement et 1 ajout');
    expect(countsInWords({ counts: {} }, 'en')).toBe('');
  });
});

describe('groupBlocks', () => {
  it('folds form into a count', () => {
    const folded = JSON.stringify(groupBlocks(release, 'en', 2).at(-1));
    expect(folded).toContain(`${release.counts.editorial} editorial change`);
  });
});

describe('entryBlocks', () => {
  const entries = release.groups.flatMap((group) => group.entries);
  const shown = (id: string) => {
    const entry = entries.find(({ change }) => [...change.after, ...change.before].some((one) => one.id === id));
    return entry ? plainText({ title: '', language: 'en', phrases: 'en', blocks: entryBlocks(entry, 'en') }) : '';
  };

  it('shows the old and the new words of a change', () => {
    expect(shown('answer')).toContain('We [-must-]{+may+} answer every letter within [-two-]{+three+} months.');
  });

  it('shows all sides of a split and of a merge', () => {
    expect(shown('explain')).toContain('publish → publish-code + explain');
    expect(shown('explain')).toContain('Before: “We publish our code and explain each decision.”');
    expect(shown('explain')).toContain('After: “We publish our code.” + “We explain each decision.”');
    expect(shown('keep-file')).toContain('Before: “We keep letters.” + “We file letters.”');
  });

  it('links to no address that a browser would run', () => {
    const [entry] = entries;
    if (!entry) throw new Error('Unexpected empty group');
    const blocks = entryBlocks({ ...entry, link: 'javascript:alert(1)' }, 'en');
    expect(html({ title: '', language: 'en', phrases: 'en', blocks })).not.toContain('href');
  });
});
