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
        case 'strong':
          return style.strong(inlineText(inline.children, style));
        case 'ins':
        case 'del':
          return style[inline.type](inlineText(inline.children, style));
        default:
          return inlineText(inline.children, style);
      }
    })
    .join('');
}

const indented = (words: string, by: string): string => words.replace(/\n(?=[^\n])/g, `\n${by}`);

function blockText(block: PageBlock, style: TextStyle): string {
  const inside = (blocks: readonly PageBlock[], gap = '\n\n') => blocks.map((one) => blockText(one, style)).join(gap);
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
    case 'group':
      return inside(block.blocks, '\n');
    case 'details':
      return `${inlineText(block.summary, style)}\n${inside(block.blocks)}`;
    case 'code':
      return `    ${indented(neutral(block.value), '    ')}`;
    case 'table':
      return [
        block.caption,
        ...block.rows.map((cells) => `  ${cells.map((cell) => inlineText(cell, style)).join(' | ')}`),
      ].join('\n');
  }
}

/** A page as plain text; with a style, for a terminal. */
export function plainText(page: Page, style: TextStyle = PLAIN): string {
  return `${page.blocks.map((block) => blockText(block, style)).join('\n\n')}\n`;
}
