import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/model/index.js';
import { parse } from '../../../src/parse/index.js';
import { htmlFragment } from '../../../src/render/formats/html.js';
import { plainText } from '../../../src/render/formats/text.js';
import { editionPage, nodeBlocks, nodePage, standingBlocks } from '../../../src/render/views/edition.js';
import { older } from '../editions.js';

const shown = (markdown: string) => plainText(editionPage(parse(markdown).edition, 'en'));

describe('editionPage', () => {
  it('says what the text is worth before the text', () => {
    const lines = plainText(editionPage(older, 'en')).split('\n').filter(Boolean);
    expect(lines.slice(0, 5)).toEqual([
      'Our charter',
      '===========',
      'Not official 1.0.0.',
      'Edition 1.0.0, adopted on 1 May 2022.',
      'To cite it: ours@1.0.0/en',
    ]);
  });

  it('says it in the language asked for', () => {
    expect(plainText(editionPage(older, 'fr'))).toContain('Édition 1.0.0, adoptée le 1er mai 2022.');
  });

  it('shows the standing where there is no notice', () => {
    const { edition } = parse('---\nstanding: unofficial\n---\n');
    expect(standingBlocks(edition, 'en')).toMatchObject([{ role: 'notice' }]);
  });

  it('shows the words of every node', () => {
    const page = plainText(editionPage(older, 'en'));
    for (const { node } of walk(older)) expect(page).toContain(node.text);
  });

  it('puts items that follow each other in one list, and items under them in theirs', () => {
    expect(shown('- a\n- b\n  - c\n\nd\n\n- e\n')).toContain('  - a\n  - b\n      - c\n\nd\n\n  - e\n');
  });

  it('shows code and HTML as code, footnotes with their labels, quotes as quotes', () => {
    const page = shown('```js\ncode\n```\n\n<div>raw</div>\n\n> quoted\n\na[^1]\n\n[^1]: note\n');
    for (const words of ['    code', '    <div>raw</div>', '> quoted', 'a[1]', '[1] note'])
      expect(page).toContain(words);
    expect(shown('## S\n\n- a {#a basis=reported source=law}\n')).toContain('a (reported, law)');
  });

  it('says what a commitment rests on', () => {
    const page = shown('## A\n\n- a {#a basis=reported}\n- b {#b basis=custom}\n- c {#c basis=constructor}\n');
    for (const words of ['a (reported)', 'b (custom)', 'c (constructor)']) expect(page).toContain(words);
  });

  it('names an edition that has no title', () => {
    expect(shown('Words.')).toMatch(/^Edition\n=======\n/);
    expect(shown('---\nversion: 1.2.3\n---\n')).toMatch(/^edition 1\.2\.3\n/);
  });

  it('is in the language of the text, and speaks in the one asked for', () => {
    expect(editionPage(older, 'fr')).toMatchObject({ language: 'en', phrases: 'fr' });
  });
});

describe('editionPage as HTML', () => {
  const asHtml = (markdown: string, view = {}) => htmlFragment(editionPage(parse(markdown).edition, 'fr', view));
  const charter = (body: string) =>
    `---\ncharter: ours\nversion: 1.0.0\nlanguage: en\ndates: { adopted: 2022-05-01 }\n---\n\n# Ours\n\n${body}`;

  it('has a header in the language of the library, with dates and the citation', () => {
    const text = asHtml(charter('## A {#a}\n\n- b {#b}\n'));
    expect(text).toContain('<header class="standing" lang="fr">');
    expect(text).toContain('<time datetime="2022-05-01">1er mai 2022</time>');
    expect(text).toContain('<code>ours@1.0.0/en</code>');
  });

  it('has a section for each stake and each other section, and links to them', () => {
    const text = asHtml(charter('## A {#a}\n\n- b {#b}\n\n## C {#c}\n\n### D {#d}\n\nText.\n'));
    expect(text).toMatch(/<section class="stake">\n<h2 id="a">[\s\S]*<section class="section">\n<h2 id="c">/);
    for (const id of ['a', 'c', 'd']) expect(text).toContain(`<a href="#${id}">`);
  });

  it('says how a commitment binds when it is asked to', () => {
    const body = charter('## A {#a}\n\n- We must sing. {#b}\n');
    expect(asHtml(body, { force: true })).toContain('We must sing. <span class="force obligation">(obligation)</span>');
    expect(asHtml(body)).not.toContain('class="force');
  });

  it('puts footnotes at the end, and links their calls to them', () => {
    const text = asHtml('## A\n\nWe sing[^N] and dance[^gone].\n\n[^n]: At night.\n\n## B\n\nMore.\n');
    expect(text).toContain('We sing<sup><a href="#a/fn-n">N</a></sup> and dance[^gone].');
    expect(text).toMatch(/More\.<\/p>\n<\/section>\n<section class="notes">\n<p id="a\/fn-n">\[n\] At night\.<\/p>/);
  });

  it('writes the numbers of a list that HTML would count anew', () => {
    expect(asHtml('3. Three\n4. Four\n')).toMatch(/<ul>\n<li><p[^>]*>3\. Three/);
  });
});

describe('nodeBlocks', () => {
  it('numbers a list whose numbers run from 1, and no other', () => {
    const lists = (markdown: string) => nodeBlocks(parse(markdown).edition.children, 'en', 1);
    expect(lists('1. A\n2. B\n')).toMatchObject([{ type: 'list', ordered: true }]);
    for (const other of ['3. A\n4. B\n', '- A\n- B\n']) expect(lists(other)[0]).not.toHaveProperty('ordered');
  });

  it('gives each node its id, so that it can be linked to', () => {
    const json = JSON.stringify(nodeBlocks(older.children, 'en', 1));
    for (const { node } of walk(older)) expect(json).toContain(`"id":${JSON.stringify(node.id)}`);
  });
});

describe('nodePage', () => {
  it('shows one commitment, its id and what the edition is worth', () => {
    const node = [...walk(older)].find(({ node: { id } }) => id === 'listen')?.node;
    const page = node ? plainText(nodePage(older, node, 'en')) : '';
    for (const words of ['listen', 'We listen to everyone who writes.', 'Not official 1.0.0.', 'Edition 1.0.0'])
      expect(page).toContain(words);
    expect(page).not.toContain('We smile.');
  });

  it('shows a section with all that it contains', () => {
    const node = [...walk(older)].find(({ node: { id } }) => id === 'care')?.node;
    expect(node && plainText(nodePage(older, node, 'en'))).toContain('  - We listen to everyone who writes.');
  });
});
