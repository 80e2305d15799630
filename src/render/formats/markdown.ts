import type { Inline, Page, PageBlock } from '../page.js';

/** What Markdown or GitHub would read as markup in plain text, as HTML or as the name of a person. */
const SPECIAL = /[\\`*_[\]<>~|&@]/g;
/** What would open a heading, a list or a rule at the start of a line: a backslash goes before the sign. */
const OPENING = /^(#{1,6}(?=\s|$)|[+-](?=\s|$)|-[-\s]*$|\d{1,9}[.)](?=\s|$))/;

/** Words on one line, and none of it markup. */
const escaped = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(SPECIAL, (character) => (character === '@' ? '&#64;' : `\\${character}`));

/** Words that open a block and are only words: no heading, list, rule or indented code. */
const opening = (words: string): string =>
  words.replace(/^[ \t]+/, '').replace(OPENING, (sign) => sign.replace(/^\d*/, '$&\\'));

/** Marks around words: white space stays outside, where Markdown wants it. */
function marked(mark: string, words: string): string {
  const inner = words.trim();
  if (inner === '') return words;
  const start = words.indexOf(inner);
  return `${words.slice(0, start)}${mark}${inner}${mark}${words.slice(start + inner.length)}`;
}

function codeSpan(written: string): string {
  const value = written.replace(/[\r\n]+/g, ' ');
  const longest = Math.max(0, ...(value.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  // One space at both ends is taken off again by who reads it.
  const pads = longest > 0 || (/^ .* $/.test(value) && value.trim() !== '');
  return pads ? `${fence} ${value} ${fence}` : `${fence}${value}${fence}`;
}

/** An address between `<` and `>`: no sign of it may end it, or become another by a character reference. */
const address = (href: string): string => href.replace(/[<>\\\r\n]/g, encodeURIComponent).replaceAll('&', '&amp;');

function oneMarkdown(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escaped(inline.value);
    case 'code':
      return codeSpan(inline.value);
    case 'break':
      return '<br>';
    case 'link':
      return `[${inlineMarkdown(inline.children)}](<${address(inline.href)}>)`;
    case 'strong':
    case 'ins':
      return marked('**', inlineMarkdown(inline.children));
    case 'emphasis':
      return marked('_', inlineMarkdown(inline.children));
    case 'strike':
    case 'del':
      return marked('~~', inlineMarkdown(inline.children));
  }
}

/** Words one after the other; an exclamation mark before a link would make an image of it. */
const inlineMarkdown = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline, i) => {
      const words = oneMarkdown(inline);
      return inlines[i + 1]?.type === 'link' ? words.replace(/!$/, '\\!') : words;
    })
    .join('');

/** An item of a list, with what it contains under its words. */
const item = (marker: string, words: string): string =>
  `${marker} ${words.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length + 1)}`)}`;

function blockMarkdown(block: PageBlock): string {
  const inside = (blocks: readonly PageBlock[]) => blocks.map(blockMarkdown).join('\n\n');
  switch (block.type) {
    case 'heading':
      // Signs at the end of a heading would be read as its closing sequence.
      return `${'#'.repeat(Math.min(6, block.level))} ${inlineMarkdown(block.children).replace(/(?<=^|[ \t])(?=#+\s*$)/, '\\')}`;
    case 'paragraph':
      return opening(inlineMarkdown(block.children));
    case 'list':
      return block.items.map((one, i) => item(block.ordered ? `${i + 1}.` : '-', inside(one))).join('\n');
    case 'quote':
      return inside(block.blocks).replace(/^|\n/g, '$&> ');
    case 'group':
      return inside(block.blocks);
    case 'details':
      return `**${inlineMarkdown(block.summary)}**\n\n${inside(block.blocks)}`;
    case 'code': {
      const longest = Math.max(2, ...(block.value.match(/`+/g) ?? []).map(({ length }) => length));
      const fence = '`'.repeat(longest + 1);
      return `${fence}\n${block.value.replace(/\r\n?/g, '\n')}\n${fence}`;
    }
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const rows = block.rows.map((cells) => row(cells.map((cell) => inlineMarkdown(cell))));
      return [
        `**${escaped(block.caption)}**`,
        '',
        row(block.head.map(escaped)),
        row(block.head.map(() => '---')),
        ...rows,
      ].join('\n');
    }
  }
}

/** A page as Markdown that GitHub and any CommonMark viewer show: insertions bold, deletions struck. */
export function markdown(page: Page): string {
  return `${page.blocks.map(blockMarkdown).join('\n\n')}\n`;
}
