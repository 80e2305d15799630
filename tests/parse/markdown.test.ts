import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { remark } from '../../src/parse/markdown.js';
import { documents } from '../arbitraries/documents.js';

function everyNode(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];
}

const types = (markdown: string): string[] => everyNode(remark(markdown)).map(({ type }) => type);

describe('remark', () => {
  it.each([
    ['table', '| a |\n|---|\n'],
    ['footnoteDefinition', '[^1]: a'],
    ['delete', '~~a~~'],
    ['html', '<div>'],
    ['link', 'https://example.org'],
  ])('reads %s', (type, markdown) => {
    expect(types(markdown)).toContain(type);
  });

  it('knows task items', () => {
    expect(everyNode(remark('- [x] a')).find(({ type }) => type === 'listItem')).toMatchObject({ checked: true });
  });

  it('gives every node a position', () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        expect(everyNode(remark(markdown)).filter(({ position }) => !position)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
