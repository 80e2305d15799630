import type { Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/parse/source-text.js';

const node = (start: number, end: number): Text => ({
  type: 'text',
  value: '',
  position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
});

describe('SourceText', () => {
  it('keeps the byte order mark out of the Markdown and in the file', () => {
    const { whole, markdown } = new SourceText('\uFEFF# A');
    expect([whole, markdown]).toEqual(['\uFEFF# A', '# A']);
  });

  it('keeps the front matter out of the Markdown and in the file', () => {
    const source = new SourceText('---\na: b\n---\n\uFEFFc');
    expect([source.markdown, source.slice(...source.span(node(0, 1)))]).toEqual(['c', 'c']);
    expect(source.frontMatter?.value).toBe('a: b');
  });

  it('ends a block with the last block in it, and that one with a character that is seen', () => {
    const source = new SourceText('- a\n  - b\n\n \n');
    const within = (type: string, end: number, children: unknown[]) => ({ ...node(0, end), type, children }) as never;
    const item = within('listItem', 14, [node(2, 3), within('list', 14, [within('listItem', 12, [node(8, 11)])])]);
    expect(source.extent(item)).toEqual([0, 9]);
  });

  it('turns the offsets of the parser into offsets of the file', () => {
    const source = new SourceText('\uFEFFab');
    expect(source.slice(...source.span(node(0, 2)))).toBe('ab');
    expect(source.position(1, 3).start).toEqual({ line: 1, column: 2, offset: 1 });
  });

  it('leaves offsets alone in a file without the mark', () => {
    const source = new SourceText('a\uFEFFb');
    expect([source.markdown, source.span(node(0, 3))]).toEqual(['a\uFEFFb', [0, 3]]);
  });
});
