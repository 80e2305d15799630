import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/diff/index.js';
import { walk } from '../../../src/model/index.js';
import { parse, remark } from '../../../src/parse/index.js';
import { PHRASE_LANGUAGES, PHRASES } from '../../../src/phrases/index.js';
import { renderChanges, renderRedline } from '../../../src/render/index.js';
import { correspondenceBlocks } from '../../../src/render/views/correspondences.js';
import { HOSTILE } from '../hostile.js';
import { ALLOWED, tagsOf, unbalanced, wordsOf } from '../html-reader.js';

const edition = (markdown: string) => parse(markdown, { language: 'en' }).edition;
const OLD = edition(
  '- Apples from the orchard ripen in autumn. {#apples}\n- Trains leave from platform seven. {#trains}\n',
);
const NEW = edition(
  'Nobody knows why. {#why}\n\nIn autumn the orchard is full of apples; ripe ones are sold by the harbour to sailors. {#sold}\n',
);
const found = diff(OLD, NEW, { pairs: true });
const share = found.correspondences?.[0]?.after[0]?.share ?? 0;

describe.each(PHRASE_LANGUAGES)('a rewrite in %s', (language) => {
  const { rewrite, correspondence } = PHRASES[language];
  const said = new Intl.NumberFormat(language, { style: 'percent' }).format(share);

  it('is said to be one, with the table of where to look', () => {
    for (const render of [renderChanges, renderRedline]) {
      const text = render(OLD, NEW, found, { format: 'text', language });
      expect(text.indexOf(rewrite)).toBeGreaterThan(0);
      expect(text).toContain(
        `  apples — Apples from the orchard ripen in autumn. | sold (${said})\n` +
          `  trains — Trains leave from platform seven.        | ${correspondence.nowhere}\n`,
      );
      expect(text.indexOf(correspondence.caption)).toBeGreaterThan(text.indexOf(rewrite));
    }
  });

  it('has a table with a caption and headers of columns and rows as HTML', () => {
    const page = renderChanges(OLD, NEW, found, { format: 'html', language });
    expect(page).toContain(
      `<table><caption>${correspondence.caption}</caption><thead><tr><th scope="col">${correspondence.before}</th>` +
        `<th scope="col">${correspondence.after}</th></tr></thead>\n<tbody>\n` +
        `<tr><th scope="row">apples — Apples from the orchard ripen in autumn.</th><td>sold (${said})</td></tr>`,
    );
  });

  it('has a table of two columns as Markdown', () => {
    const page = renderChanges(OLD, NEW, found, { format: 'markdown', language });
    const [table] = remark(page).children.filter(({ type }) => type === 'table');
    expect(table).toMatchObject({ children: [{ children: [{}, {}] }, { children: [{}, {}] }, { children: [{}, {}] }] });
  });
});

describe('correspondenceBlocks', () => {
  it('are none where nothing was rewritten, and where nothing is found again', () => {
    expect(correspondenceBlocks(OLD, diff(OLD, OLD), 'en')).toEqual([]);
    const [apples, trains] = [edition('Apples grow in the orchard.\n'), edition('Trains leave towards Lyon.\n')];
    const other = diff(apples, trains);
    expect(other.rewrite).toBe(true);
    expect(correspondenceBlocks(apples, other, 'en')).toEqual([]);
  });

  it('link to the text where the page holds it', () => {
    const linksOf = (page: string) => tagsOf(page).flatMap(({ attributes }) => attributes.get('href') ?? []);
    const redline = renderRedline(OLD, NEW, found, { format: 'html' });
    const links = linksOf(redline).filter((href) => !href.startsWith('#change-'));
    expect(links).toEqual(['#sold']);
    expect(tagsOf(redline).map(({ attributes }) => attributes.get('id'))).toContain('sold');
    expect(linksOf(renderChanges(OLD, NEW, found, { format: 'html' }))).toEqual([]);
  });

  it('show every word of a hostile document as words (law)', () => {
    const hostile = fc.constantFrom(...HOSTILE);
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const [was, is] = [
          edition(`Autumn apples ripen ${one}\n\nTrains leave ${other}\n`),
          edition(
            `${one} ${other}\n\nSailors of the harbour eat autumn apples, and sing, and dance, and sleep all day\n`,
          ),
        ];
        const compared = {
          ...diff(was, is),
          rewrite: true,
          correspondences: [...walk(was)].map(({ node }) => ({
            before: node.id,
            after: [...walk(is)].map((found) => ({ id: found.node.id, share: 0.5 })),
          })),
        };
        for (const render of [renderChanges, renderRedline]) {
          const page = render(was, is, compared, { format: 'html' });
          expect(unbalanced(tagsOf(page))).toEqual([]);
          for (const { name, attributes } of tagsOf(page)) {
            expect(ALLOWED.tags).toContain(name);
            for (const attribute of attributes.keys()) expect(ALLOWED.attributes).toContain(attribute);
          }
          expect(wordsOf(page)).toContain(PHRASES.en.correspondence.caption);
          const nodes = remark(render(was, is, compared, { format: 'markdown' })).children;
          const tables = nodes.flatMap((node) => (node.type === 'table' ? [node] : []));
          expect(tables.length).toBeGreaterThan(0);
          // The first table of a page is this one.
          expect(new Set(tables[0]?.children.map((row) => row.children.length))).toEqual(new Set([2]));
        }
      }),
      { numRuns: 100 },
    );
  });
});
