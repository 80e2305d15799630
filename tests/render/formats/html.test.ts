import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/diff/index.js';
import { parse } from '../../../src/parse/index.js';
import { PHRASES } from '../../../src/phrases/index.js';
import { html, htmlFragment } from '../../../src/render/formats/html.js';
import { renderChanges, renderEdition, renderRedline } from '../../../src/render/index.js';
import type { Page, PageBlock } from '../../../src/render/page.js';
import { HOSTILE, hostileDocuments, MARKS } from '../hostile.js';
import { ALLOWED, protocolOf, tagsOf, unbalanced, wordsOf } from '../html-reader.js';

const page = (...blocks: readonly PageBlock[]): Page => ({ title: 'T', language: 'fr', phrases: 'en', blocks });
const words = (value: string) => [{ type: 'text', value }] as const;

/** Says that a text holds nothing but what the library writes, in order, with safe addresses. */
function expectSafe(text: string): void {
  const tags = tagsOf(text);
  expect(unbalanced(tags)).toEqual([]);
  for (const { name, attributes } of tags) {
    expect(ALLOWED.tags).toContain(name);
    for (const key of attributes.keys()) expect(ALLOWED.attributes).toContain(key);
    const href = attributes.get('href');
    if (href !== undefined) expect([null, 'http:', 'https:', 'mailto:', 'tel:']).toContain(protocolOf(href));
  }
}

/** A document in every view that shows HTML. */
function pages(markdown: string): readonly string[] {
  const { edition } = parse(markdown);
  const { edition: other } = parse(`Other words.\n\n${markdown}`);
  const found = diff(edition, other, { pairs: true });
  return [
    renderEdition(edition, { format: 'html' }),
    renderChanges(edition, other, found, { format: 'html' }),
    renderRedline(edition, other, found, { format: 'html' }),
    renderRedline(other, edition, diff(other, edition, { pairs: true }), { format: 'html' }),
  ];
}

describe('HTML of a document', () => {
  it.each([...HOSTILE, ...MARKS])('holds nothing live of %j', (markdown) => {
    for (const text of pages(`## ${markdown}\n\n- ${markdown}\n\n> ${markdown}\n\n${markdown}\n`)) expectSafe(text);
  });

  it('holds nothing live of hostile front matter', () => {
    const markdown =
      '---\ntitle: </title><script>1</script>\nnotice: <b>"\'&\nstanding: <i>\nlanguage: fr\n---\n\n# a\n';
    for (const text of pages(markdown)) expectSafe(text);
  });

  it('holds nothing live of any document (law)', () => {
    fc.assert(
      fc.property(hostileDocuments, (markdown) => pages(markdown).forEach(expectSafe)),
      { numRuns: 300 },
    );
  });

  it('shows every word of the document', () => {
    const [shown = ''] = pages('- 1 < 2 && "3" > \'2\' `<b>`\n');
    expect(wordsOf(shown)).toContain('1 < 2 && "3" > \'2\' <b>');
  });
});

describe('htmlFragment', () => {
  it('puts words that only ears get at both ends of insertions and deletions', () => {
    const block: PageBlock = {
      type: 'paragraph',
      children: [
        { type: 'ins', children: words('new') },
        { type: 'del', children: words('old') },
      ],
    };
    const { ins: inserted, del: deleted } = PHRASES.en.redline.changed;
    // The page is in French, and the library speaks English on it.
    const hidden = (text: string) => `<span class="hidden" lang="en">${text}</span>`;
    expect(htmlFragment(page(block))).toBe(
      `<p><ins>${hidden(inserted[0])}new${hidden(inserted[1])}</ins><del>${hidden(deleted[0])}old${hidden(deleted[1])}</del></p>`,
    );
  });

  it('gives a table its caption and the scope of its headers', () => {
    const block: PageBlock = { type: 'table', caption: 'C', head: ['A', 'B'], rows: [[words('a'), words('b')]] };
    expect(htmlFragment(page(block))).toBe(
      '<table><caption>C</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>\n' +
        '<tbody>\n<tr><th scope="row">a</th><td>b</td></tr>\n</tbody></table>',
    );
  });

  it('puts the header of a row above its cells where a table is wide', () => {
    const row = [words('h'), words('a'), words('b')];
    const block: PageBlock = { type: 'table', role: 'r', caption: 'C', head: ['A', 'B'], wide: true, rows: [row] };
    expect(htmlFragment(page(block))).toBe(
      '<table class="r"><caption>C</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>\n' +
        '<tbody>\n<tr><th scope="rowgroup" colspan="2">h</th></tr>\n<tr><td>a</td><td>b</td></tr>\n</tbody>\n</table>',
    );
  });

  it('tells what moved from what was written', () => {
    const { ins, del } = PHRASES.en.redline.moved;
    const hidden = (text: string) => `<span class="hidden" lang="en">${text}</span>`;
    const block: PageBlock = {
      type: 'paragraph',
      children: [
        { type: 'ins', moved: true, children: words('here') },
        { type: 'del', moved: true, children: words('there') },
      ],
    };
    expect(htmlFragment(page(block))).toBe(
      `<p><ins class="moved">${hidden(ins[0])}here${hidden(ins[1])}</ins><del class="moved">${hidden(del[0])}there${hidden(del[1])}</del></p>`,
    );
  });

  it('marks a language once, where it changes', () => {
    const span = { type: 'span', language: 'de', children: words('b') } as const;
    const block: PageBlock = { type: 'paragraph', language: 'de', children: [span] };
    expect(htmlFragment(page(block))).toBe('<p lang="de">b</p>');
    expect(htmlFragment(page({ type: 'paragraph', children: [span] }))).toBe('<p><span lang="de">b</span></p>');
  });

  it('keeps a sign from those who hear the page', () => {
    expect(htmlFragment(page({ type: 'paragraph', children: [{ type: 'sign', value: '<' }] }))).toBe(
      '<p><span class="sign" aria-hidden="true">&lt;</span></p>',
    );
  });

  it('writes every other block', () => {
    const blocks: PageBlock[] = [
      { type: 'heading', level: 9, id: 'h', children: words('a') },
      { type: 'list', ordered: true, items: [[{ type: 'paragraph', children: words('b') }]] },
      { type: 'quote', blocks: [{ type: 'code', value: '<c>' }] },
      { type: 'group', role: 'change', id: 'g', blocks: [] },
      { type: 'details', summary: words('d'), blocks: [] },
      {
        type: 'paragraph',
        role: 'notice',
        id: 'p',
        children: [{ type: 'strike', children: words('e') }, { type: 'break' }],
      },
    ];
    expect(htmlFragment(page(...blocks)).split('\n')).toEqual([
      '<h6 id="h">a</h6>',
      '<ol>',
      '<li><p>b</p></li>',
      '</ol>',
      '<blockquote><pre><code>&lt;c&gt;</code></pre></blockquote>',
      '<div id="g" class="change"></div>',
      '<details><summary>d</summary></details>',
      '<p id="p" class="notice"><s>e</s><br></p>',
    ]);
  });
});

describe('htmlFragment in the page of a host', () => {
  const { edition } = parse('# T\n\n## A {#a}\n\nSee [b](#b) and [there](https://a.b/#c).\n\n## B {#b}\n\n- c {#c}\n');
  const shown = (options: object) => renderEdition(edition, { format: 'html', fragment: true, ...options });

  it('is an article with its contents, and nothing of a document', () => {
    expect(shown({})).toMatch(/^<article class="edition">\n<h1>T<\/h1>/);
    expect(shown({})).toContain('<nav class="contents" aria-label="Contents">');
    expect(shown({})).not.toMatch(/<html|<style|<main/);
  });

  it('moves its headings down, and none below the sixth level', () => {
    expect(shown({ headingOffset: 2 })).toMatch(/<h3>T<\/h3>[\s\S]*<h4 id="a">/);
    expect(shown({ headingOffset: 9 })).toContain('<h6>T</h6>');
  });

  it('puts a prefix before its ids and the links to them, and before no other', () => {
    const text = shown({ idPrefix: 'one-' });
    for (const part of ['id="one-a"', 'href="#one-b"', 'id="one-c"', 'href="https://a.b/#c"'])
      expect(text).toContain(part);
    expect(text).not.toMatch(/id="a"|href="#b"/);
  });

  it('takes the classes of a design system, escaped, or none', () => {
    const text = shown({ classNames: { edition: 'text "big"', contents: '' } });
    expect(text).toContain('<article class="text &quot;big&quot;">');
    expect(text).toContain('<nav aria-label');
  });
});

describe('html', () => {
  it('is a whole document in its language, with a policy that lets no script run', () => {
    const text = html(page());
    expect(text).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(text).toContain('<meta charset="utf-8">');
    expect(text).toContain("default-src 'none'");
    expect(text).toContain('<title>T</title>');
    expect(text).not.toMatch(/<script|<link|\ssrc=|@import|url\(/);
  });
});
