import { escape as escapeHtml } from 'html-escaper';
import { PHRASES } from '../../phrases/index.js';
import type { Inline, Page, PageBlock } from '../page.js';
import { STYLE } from './style.js';

/** Tags of inline words; no other tag is ever written for them. */
const TAGS = { strong: 'strong', emphasis: 'em', strike: 's', code: 'code' } as const;

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;

/** Words for those who hear a page: hidden from sight, at both ends of a change, since some readers do not announce the end. */
const hidden = (words: string): string => `<span class="hidden">${escapeHtml(words)}</span>`;

function inlineHtml(inlines: readonly Inline[], page: Page): string {
  const phrases = PHRASES[page.phrases];
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return escapeHtml(inline.value);
        case 'code':
          return `<code>${escapeHtml(inline.value)}</code>`;
        case 'break':
          return '<br>';
        case 'link':
          return `<a${attribute('href', inline.href)}>${inlineHtml(inline.children, page)}</a>`;
        case 'ins':
          return `<ins>${hidden(phrases.inserted[0])}${inlineHtml(inline.children, page)}${hidden(phrases.inserted[1])}</ins>`;
        case 'del':
          return `<del>${hidden(phrases.deleted[0])}${inlineHtml(inline.children, page)}${hidden(phrases.deleted[1])}</del>`;
        default:
          return `<${TAGS[inline.type]}>${inlineHtml(inline.children, page)}</${TAGS[inline.type]}>`;
      }
    })
    .join('');
}

function blockHtml(block: PageBlock, page: Page): string {
  const inside = (blocks: readonly PageBlock[]) => blocks.map((one) => blockHtml(one, page)).join('\n');
  switch (block.type) {
    case 'heading': {
      const tag = `h${Math.min(6, Math.max(1, block.level))}`;
      return `<${tag}${attribute('id', block.id)}>${inlineHtml(block.children, page)}</${tag}>`;
    }
    case 'paragraph':
      return `<p${attribute('id', block.id)}${attribute('class', block.role)}>${inlineHtml(block.children, page)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${inside(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'quote':
      return `<blockquote>${inside(block.blocks)}</blockquote>`;
    case 'group':
      return `<div${attribute('id', block.id)}${attribute('class', block.role)}>${inside(block.blocks)}</div>`;
    case 'details':
      return `<details><summary>${inlineHtml(block.summary, page)}</summary>${inside(block.blocks)}</details>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.value)}</code></pre>`;
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
      const row = (cells: readonly (readonly Inline[])[]) =>
        cells
          .map((cell, i) =>
            i === 0 ? `<th scope="row">${inlineHtml(cell, page)}</th>` : `<td>${inlineHtml(cell, page)}</td>`,
          )
          .join('');
      const rows = block.rows.map((cells) => `<tr>${row(cells)}</tr>`).join('\n');
      return `<table><caption>${escapeHtml(block.caption)}</caption><thead><tr>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody></table>`;
    }
  }
}

/**
 * A page as an HTML fragment: escaped text and a fixed list of tags, no script, no style. Markdown of a
 * document never becomes live HTML.
 */
export function htmlFragment(page: Page): string {
  return page.blocks.map((block) => blockHtml(block, page)).join('\n');
}

/** A page as a whole HTML document, with a small style of its own and a policy that lets no script run. */
export function html(page: Page): string {
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${htmlFragment(page)}
</main>
</body>
</html>
`;
}
