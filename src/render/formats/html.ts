import { escape as escapeHtml } from 'html-escaper';
import { PHRASES } from '../../phrases/index.js';
import type { Inline, Page, PageBlock } from '../page.js';
import { STYLE, styleSource } from './style.js';

/** How a page is fitted into another one. */
export interface HtmlOptions {
  /** Added to the level of each heading: 1 makes the title an `h2`. 0 when none is given; no heading is below `h6`. */
  readonly headingOffset?: number;
  /** Put before each id and each link to one, so that two pages can stand in one document. */
  readonly idPrefix?: string;
  /** Classes of a design system by the ones that are written otherwise: `{ commitment: 'card', 'facts': 'text-soft' }`. */
  readonly classNames?: Readonly<Record<string, string>>;
}

/** What a piece of a page is written with. */
interface Ground extends Required<HtmlOptions> {
  readonly page: Page;
  /** The language of what stands around it. */
  readonly language: string;
}

/** Tags of inline words; no other tag is ever written for them. */
const TAGS = { strong: 'strong', emphasis: 'em', strike: 's', code: 'code' } as const;

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;

const idOf = (id: string | undefined, { idPrefix }: Ground): string =>
  attribute('id', id === undefined ? id : `${idPrefix}${id}`);

/** The classes of a role; a host's own where it has one, none where it wants none. */
function classOf(role: string | undefined, { classNames }: Ground): string {
  const names = (role?.split(' ') ?? []).map((name) => (Object.hasOwn(classNames, name) ? classNames[name] : name));
  return attribute('class', names.filter(Boolean).join(' ') || undefined);
}

/** A link inside the page goes to an id of the page. */
const hrefOf = (href: string, { idPrefix }: Ground): string =>
  attribute('href', href.startsWith('#') ? `#${idPrefix}${href.slice(1)}` : href);

const languageOf = (language: string | undefined, ground: Ground): string =>
  attribute('lang', language === ground.language ? undefined : language);

/** What words in a language of their own are written with. */
const within = (ground: Ground, language: string | undefined): Ground =>
  language === undefined || language === ground.language ? ground : { ...ground, language };

/** Words for those who hear a page: hidden from sight, at both ends of a change, since some readers do not announce the end. */
const hidden = (words: string, ground: Ground): string =>
  `<span${classOf('hidden', ground)}${languageOf(ground.page.phrases, ground)}>${escapeHtml(words)}</span>`;

function inlineHtml(inlines: readonly Inline[], ground: Ground): string {
  let out = '';
  for (const inline of inlines) out += oneHtml(inline, ground);
  return out;
}

function oneHtml(inline: Inline, ground: Ground): string {
  const phrases = PHRASES[ground.page.phrases];
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.value);
    case 'code':
      return `<code>${escapeHtml(inline.value)}</code>`;
    case 'break':
      return '<br>';
    case 'link':
      return `<a${hrefOf(inline.href, ground)}>${inlineHtml(inline.children, ground)}</a>`;
    case 'time':
      return `<time${attribute('datetime', inline.date)}>${inlineHtml(inline.children, ground)}</time>`;
    case 'mark':
      return `<span${classOf(inline.role, ground)}>${inlineHtml(inline.children, ground)}</span>`;
    case 'span': {
      const { id, language, children } = inline;
      const named = `${idOf(id, ground)}${languageOf(language, ground)}`;
      const words = inlineHtml(children, within(ground, language));
      return named === '' ? words : `<span${named}>${words}</span>`;
    }
    case 'sign':
      return `<span${classOf('sign', ground)} aria-hidden="true">${escapeHtml(inline.value)}</span>`;
    case 'call':
      return `<sup><a${hrefOf(`#${inline.id}`, ground)}>${escapeHtml(inline.label)}</a></sup>`;
    case 'ins':
    case 'del': {
      const [start, end] = phrases.redline[inline.moved ? 'moved' : 'changed'][inline.type];
      const words = inlineHtml(inline.children, ground);
      const moved = inline.moved ? classOf('moved', ground) : '';
      return `<${inline.type}${moved}>${hidden(start, ground)}${words}${hidden(end, ground)}</${inline.type}>`;
    }
    default:
      return `<${TAGS[inline.type]}>${inlineHtml(inline.children, ground)}</${TAGS[inline.type]}>`;
  }
}

function blocksHtml(blocks: readonly PageBlock[], ground: Ground): string {
  return blocks.map((one) => blockHtml(one, ground)).join('\n');
}

type Table = Extract<PageBlock, { type: 'table' }>;
type Row = Table['rows'][number];

/** A row with its header beside its cells. */
function rowHtml([header = [], ...cells]: Row, ground: Ground): string {
  const beside = cells.map((cell) => `<td>${inlineHtml(cell, ground)}</td>`).join('');
  return `<tr><th scope="row">${inlineHtml(header, ground)}</th>${beside}</tr>`;
}

/** A row with its header above its cells: a group of two rows, so that the header is that of the whole group. */
function wideRowHtml([header = [], ...cells]: Row, ground: Ground): string {
  const above = `<tr><th scope="rowgroup" colspan="${cells.length}">${inlineHtml(header, ground)}</th></tr>`;
  return `<tbody>\n${above}\n<tr>${cells.map((cell) => `<td>${inlineHtml(cell, ground)}</td>`).join('')}</tr>\n</tbody>`;
}

function tableHtml({ role, caption, head, wide, rows }: Table, ground: Ground): string {
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const body = rows.map((row) => (wide ? wideRowHtml : rowHtml)(row, ground)).join('\n');
  const top = `<table${classOf(role, ground)}><caption>${escapeHtml(caption)}</caption><thead><tr>${heads}</tr></thead>`;
  return wide ? `${top}\n${body}\n</table>` : `${top}\n<tbody>\n${body}\n</tbody></table>`;
}

function blockHtml(block: PageBlock, ground: Ground): string {
  switch (block.type) {
    case 'region': {
      const { tag, role, id, label, language, blocks } = block;
      const named = `${idOf(id, ground)}${classOf(role, ground)}${attribute('aria-label', label)}`;
      return `<${tag}${named}${languageOf(language, ground)}>\n${blocksHtml(blocks, within(ground, language))}\n</${tag}>`;
    }
    case 'heading': {
      const tag = `h${Math.min(6, Math.max(1, block.level + ground.headingOffset))}`;
      return `<${tag}${idOf(block.id, ground)}>${inlineHtml(block.children, ground)}</${tag}>`;
    }
    case 'paragraph': {
      const { id, role, language, children } = block;
      const named = `${idOf(id, ground)}${classOf(role, ground)}${languageOf(language, ground)}`;
      return `<p${named}>${inlineHtml(children, within(ground, language))}</p>`;
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${blocksHtml(item, ground)}</li>`).join('\n');
      return `<${tag}>\n${items}\n</${tag}>`;
    }
    case 'quote':
      return `<blockquote>${blocksHtml(block.blocks, ground)}</blockquote>`;
    case 'group':
      return `<div${idOf(block.id, ground)}${classOf(block.role, ground)}>${blocksHtml(block.blocks, ground)}</div>`;
    case 'details':
      return `<details${classOf(block.role, ground)}><summary>${inlineHtml(block.summary, ground)}</summary>${blocksHtml(block.blocks, ground)}</details>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.value)}</code></pre>`;
    case 'table':
      return tableHtml(block, ground);
  }
}

/**
 * A page as an HTML fragment: escaped text and a fixed list of tags, no script, no style. Markdown of a
 * document never becomes live HTML.
 */
export function htmlFragment(page: Page, options: HtmlOptions = {}): string {
  const { headingOffset = 0, idPrefix = '', classNames = {} } = options;
  return blocksHtml(page.blocks, { page, headingOffset, idPrefix, classNames, language: page.language });
}

/** A page as a whole HTML document, with a small style of its own and a policy that lets no script and no other style in. */
export function html(page: Page, options: HtmlOptions = {}): string {
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleSource()}'">
<title>${escapeHtml(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${htmlFragment(page, options)}
</main>
</body>
</html>
`;
}
