import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/diff/index.js';
import { type Diff, walk } from '../../../src/model/index.js';
import { parse } from '../../../src/parse/index.js';
import { counted, PHRASE_LANGUAGES, PHRASES } from '../../../src/phrases/index.js';
import { html } from '../../../src/render/formats/html.js';
import { plainText } from '../../../src/render/formats/text.js';
import { redlinePage } from '../../../src/render/views/redline.js';
import { bundled, newer, older } from '../editions.js';
import { tagsOf, wordsOf } from '../html-reader.js';

const found = diff(older, newer, { pairs: true });
const asHtml = (difference: Diff = found) => html(redlinePage(older, newer, difference, 'en'));

/** The ids of a page and the places that its links name. */
function anchors(page: string) {
  const tags = tagsOf(page);
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const links = tags.flatMap(({ attributes }) => attributes.get('href')?.match(/^#change-(.*)/)?.[0] ?? []);
  return { ids, links };
}

describe('redlinePage', () => {
  it('says first what the two texts are worth', () => {
    const lines = plainText(redlinePage(older, newer, found, 'en'))
      .split('\n')
      .filter(Boolean);
    expect(lines.slice(2, 4)).toEqual(['Edition 1.0.0: Not official 1.0.0.', 'Edition 1.1.0: Not official 1.1.0.']);
  });

  it('lists every change in a table, with a link to its place', () => {
    const { ids, links } = anchors(asHtml());
    expect(links).toHaveLength(found.changes.length);
    for (const { id } of found.changes) expect(links).toContain(`#change-${id}`);
    for (const link of links) expect(ids).toContain(link.slice(1));
    expect(asHtml()).toContain('<caption>All changes</caption>');
  });

  it('gives no id twice, even to a change of several nodes', () => {
    const { ids } = anchors(asHtml());
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('shows the words of every node of the newer edition, and those that are gone', () => {
    const words = wordsOf(asHtml().replace(/<del>.*?<\/del>|<span.*?<\/span>/g, ''));
    for (const { node } of walk(newer)) expect(words).toContain(node.text);
    const gone = wordsOf(asHtml().replace(/<span.*?<\/span>/g, ''));
    for (const text of [
      'Money',
      'We publish our code and explain each decision.',
      'We keep letters.',
      'We file letters.',
    ])
      expect(gone).toContain(text);
  });

  it('shows the old words when the insertions are left out', () => {
    const page = asHtml().replace(/<ins>.*?<\/ins>|<span.*?<\/span>/g, '');
    expect(wordsOf(page)).toContain('We must answer every letter within two months.');
  });

  it('puts what is gone after what stood before it', () => {
    const page = parse('- one\n- two\n- three\n').edition;
    const shorter = parse('- one\n- three\n').edition;
    const text = plainText(redlinePage(page, shorter, diff(page, shorter, { pairs: true }), 'en'));
    const [body = ''] = /\none\n[\s\S]*/.exec(text) ?? [];
    expect(body.indexOf('[-two-]')).toBeGreaterThan(0);
    expect(body.indexOf('[-two-]')).toBeLessThan(body.indexOf('three'));
  });

  it('cuts long words in the table between characters', () => {
    const long = (word: string) => parse(`- ${'🙂'.repeat(60)}${word}\n`).edition;
    const [one, other] = [long('a'), long('b')];
    for (const lead of ['', 'x']) {
      const shown = plainText(redlinePage(one, other, diff(one, other), 'en'));
      expect(`${lead}${shown}`).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }
  });

  it('folds the changes of the edition as a whole, and counts them', () => {
    const own = found.changes.filter(({ node }) => node === 'edition').length;
    expect(asHtml()).toContain(`<summary>Edition (${counted(PHRASES.en.changes, own, 'en')})</summary>`);
  });

  it('says that nothing changed, without an empty table', () => {
    const same = html(redlinePage(older, older, diff(older, older, { pairs: true }), 'en'));
    expect(same).toContain(PHRASES.en.noChange);
    expect(same).not.toContain('<table>');
  });

  it.each(PHRASE_LANGUAGES)('shows every change of the bundled charter in %s', (language) => {
    const [from, to] = ['1.0.0', '2.0.0-draft.1'].map((version) => bundled.edition({ version, language })) as [
      never,
      never,
    ];
    const difference = diff(from, to, { pairs: true, language });
    const page = html(redlinePage(from, to, difference, language));
    const { ids, links } = anchors(page);
    for (const { id, because } of difference.changes) {
      expect(ids).toContain(`change-${id}`);
      expect(wordsOf(page)).toContain(because);
    }
    expect(links).toHaveLength(difference.changes.length);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
