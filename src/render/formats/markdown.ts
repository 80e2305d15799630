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

/** How words are marked; and the tag that says the same, which GitHub and every viewer of HTML know. */
const MARKS = {
  strong: { mark: '**', tag: 'strong' },
  ins: { mark: '**', tag: 'ins' },
  emphasis: { mark: '_', tag: 'em' },
  strike: { mark: '~~', tag: 's' },
  del: { mark: '~~', tag: 'del' },
} as const;

const SPACE = /^(?:\s|$)/u;
const PUNCTUATION = /^[\p{P}\p{S}]/u;
const NO_LETTER = /^(?:[\s\p{P}\p{S}]|$)/u;

/**
 * Whether a mark beside `inner`, with `outer` on its other side, is one to CommonMark: its delimiter runs
 * must be left- or right-flanking (spec 0.31, 6.2). `_` marks no part of a word.
 */
function isMark(mark: string, inner: string, outer: string): boolean {
  if (SPACE.test(inner) || outer === mark[0] || inner === mark[0]) return false;
  return NO_LETTER.test(outer) || (mark !== '_' && !PUNCTUATION.test(inner));
}

/** Marks around words, or tags where Markdown would read no marks; white space stays outside, where it wants it. */
function marked(
  { mark, tag }: (typeof MARKS)[keyof typeof MARKS],
  words: string,
  before: string,
  after: string,
): string {
  const inner = words.trim();
  if (inner === '') return words;
  const start = words.indexOf(inner);
  const [space, rest] = [words.slice(0, start), words.slice(start + inner.length)];
  const sound =
    isMark(mark, inner.charAt(0), (before + space).at(-1) ?? '') &&
    isMark(mark, inner.at(-1) ?? '', (rest + after).charAt(0));
  return sound ? `${space}${mark}${inner}${mark}${rest}` : `${space}<${tag}>${inner}</${tag}>${rest}`;
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

function oneMarkdown(inline: Inline, before: string, after: string): string {
  switch (inline.type) {
    case 'text':
      return escaped(inline.value);
    case 'code':
      return codeSpan(inline.value);
    case 'break':
      return '<br>';
    case 'call':
      return escaped(`[${inline.label}]`);
    case 'sign':
      return escaped(inline.value);
    case 'time':
    case 'span':
      return inlineMarkdown(inline.children);
    case 'mark':
      return marked(MARKS.emphasis, inlineMarkdown(inline.children), before, after);
    case 'link':
      return `[${inlineMarkdown(inline.children)}](<${address(inline.href)}>)`;
    case 'ins':
      // What moved here holds marks of its own, and bold within bold is none.
      if (inline.moved) return inlineMarkdown(inline.children);
  }
  return marked(MARKS[inline.type], inlineMarkdown(inline.children), before, after);
}

/** Words one after the other; an exclamation mark before a link would make an image of it. */
function inlineMarkdown(inlines: readonly Inline[]): string {
  let out = '';
  inlines.forEach((inline, i) => {
    const next = inlines[i + 1];
    // What stands after decides whether a mark closes: its first sign is all that counts.
    const words = oneMarkdown(inline, out, next ? oneMarkdown(next, '', '') : '');
    out += next?.type === 'link' ? words.replace(/!$/, '\\!') : words;
  });
  return out;
}

/** An item of a list, with what it contains under its words. */
const item = (marker: string, words: string): string =>
  `${marker} ${words.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length + 1)}`)}`;

/** Blocks one after the other; parts that this format does not have leave no gap. */
const blocksMarkdown = (blocks: readonly PageBlock[]): string =>
  blocks
    .map(blockMarkdown)
    .filter((words, i) => words !== '' || blocks[i]?.type !== 'region')
    .join('\n\n');

function blockMarkdown(block: PageBlock): string {
  const inside = blocksMarkdown;
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
    case 'region':
      return block.tag === 'nav' ? '' : inside(block.blocks);
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

/** A page as Markdown that GitHub and any CommonMark viewer show: insertions bold, deletions struck. The only tags are our own. */
export function markdown(page: Page): string {
  return `${blocksMarkdown(page.blocks)}\n`;
}
