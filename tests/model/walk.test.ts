import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Edition, Node, Section } from '../../src/model/index.js';
import { walk } from '../../src/model/walk.js';
import { sample } from '../arbitraries/sample.js';

describe('walk', () => {
  it('gives every node in the order of the document, each before what it contains', () => {
    const visited = [...walk(sample)].map(({ node }) => node);
    const offsets = visited.map(({ position }) => position.start.offset);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    const unist: Node[] = [];
    visit(sample as never, (node: Node | Edition) => {
      if (node.type !== 'edition') unist.push(node);
    });
    expect(visited).toEqual(unist);
  });

  it('gives the parent and the sections around a node, outermost first', () => {
    const around = [...walk(sample)].find(({ node }) => node.id === 'open');
    expect(around?.parent?.id).toBe('doors');
    expect(around?.sections.map(({ id }) => id)).toEqual(['our-charter', 'context', 'doors']);
    const nested = [...walk(sample)].find(({ node }) => node.id === 'sunday');
    expect(nested?.parent?.id).toBe('answer');
  });

  it('starts from a node too, which it leaves out', () => {
    const care = [...walk(sample)].find(({ node }) => node.id === 'care')?.node as Section;
    expect([...walk(care)].map(({ node }) => node.id)).toEqual(['care/what-care-is', 'answer', 'sunday', 'listen']);
    expect([...walk(care)][0]?.sections).toEqual([care]);
  });

  it('takes a tree 20,000 levels deep', () => {
    const bottom = [...walk(sample)].find(({ node }) => node.id === 'listen')?.node as Node;
    let deep = bottom;
    for (let i = 0; i < 20_000; i++) deep = { ...bottom, children: [deep] } as Node;
    expect([...walk({ ...sample, children: [deep] })].length).toBe(20_001);
  });
});
