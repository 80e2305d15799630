import type { Inline, Page, PageBlock } from '../page.js';

/** How a terminal marks words; plain text marks changes as wdiff does. */
export interface TextStyle {
  readonly strong: (words: string) => string;
  readonly heading: (words: string) => string;
  readonly soft: (words: string) => string;
  readonly ins: (words: string) => string;
  readonly del: (words: string) => string;
}

const same = (words: string): string => words;

export const PLAIN: TextStyle = {
  strong: same,
  heading: same,
  soft: same,
  ins: (words) => `{+${words}+}`,
  del: (words) => `[-${words}-]`,
};

/** Control characters of a document could drive a terminal: they are shown as their pictures. */
export const neutral = (words: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  words.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, (character) =>
    character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : '\uFFFD',
  );

function inlineText(inlines: readonly Inline[], style: TextStyle): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'code':
          return neutral(inline.value);
        case 'break':
          return '\n';
        case 'call':
          return `[${neutral(inline.label)}]`;
        case 'mark':
          return style.soft(inlineText(inline.children, style));
        case 'strong':
          return style.strong(inlineText(inline.children, style));
        case 'sign':
          return inline.value;
        case 'ins':
        case 'del':
          // What moved here has marks of its own.
          if (inline.type === 'ins' && inline.moved) return inlineText(inline.children, style);
          return style[inline.type](inlineText(inline.children, style));
        default:
          return inlineText(inline.children, style);
      }
    })
    .join('');
}

const indented = (words: string, by: string): string => words.replace(/\n(?=[^\n])/g, `\n${by}`);

/** The longest line of a table whose columns are set under one another; words that are longer run on as they come. */
const TABLE_WIDTH = 120;

function tableText({ caption, head, rows }: Extract<PageBlock, { type: 'table' }>, style: TextStyle): string {
  const cells = [head, ...rows.map((row) => row.map((cell) => inlineText(cell, PLAIN)))];
  const widths = head.map((_, i) => Math.max(...cells.map((row) => [...(row[i] ?? '')].length)));
  const fits = widths.reduce((sum, width) => sum + width + 3, 0) <= TABLE_WIDTH;
  const line = (row: readonly string[], styled: readonly string[]): string => {
    const padded = row.map((cell, i) => {
      const pad = fits && i < row.length - 1 ? ' '.repeat((widths[i] ?? 0) - [...cell].length) : '';
      return `${styled[i] ?? ''}${pad}`;
    });
    return `  ${padded.join(' | ')}`;
  };
  const lines = cells.map((row, i) =>
    line(
      row,
      i === 0 ? row.map((cell) => style.strong(cell)) : (rows[i - 1] ?? []).map((cell) => inlineText(cell, style)),
    ),
  );
  return [caption, ...lines].join('\n');
}

/** Blocks one after the other; parts that this format does not have leave no gap. */
const blocksText = (blocks: readonly PageBlock[], style: TextStyle, gap: string): string =>
  blocks
    .map((one) => blockText(one, style))
    .filter((words, i) => words !== '' || blocks[i]?.type !== 'region')
    .join(gap);

function blockText(block: PageBlock, style: TextStyle): string {
  const inside = (blocks: readonly PageBlock[], gap = '\n\n') => blocksText(blocks, style, gap);
  switch (block.type) {
    case 'heading': {
      const words = inlineText(block.children, style);
      return block.level === 1
        ? `${style.heading(words)}\n${style.heading('='.repeat(Math.min(78, [...inlineText(block.children, PLAIN)].length)))}`
        : style.heading(words);
    }
    case 'paragraph': {
      const words = inlineText(block.children, style);
      return block.role === 'because' || block.role === 'facts' ? style.soft(words) : words;
    }
    case 'list':
      return block.items.map((item) => `  - ${indented(inside(item, '\n'), '    ')}`).join('\n');
    case 'quote':
      return `> ${indented(inside(block.blocks), '> ')}`;
    case 'region':
      return block.tag === 'nav' ? '' : inside(block.blocks);
    case 'group':
      return inside(block.blocks, '\n');
    case 'details':
      return `${inlineText(block.summary, style)}\n${inside(block.blocks)}`;
    case 'code':
      return `    ${indented(neutral(block.value), '    ')}`;
    case 'table':
      return tableText(block, style);
  }
}

/** A page as plain text; with a style, for a terminal. */
export function plainText(page: Page, style: TextStyle = PLAIN): string {
  return `${blocksText(page.blocks, style, '\n\n')}\n`;
}
