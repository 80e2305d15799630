import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FreshIds } from '../../src/adopt/fresh-ids.js';
import { canBear, name, nodesOf, readForeign } from '../../src/adopt/name.js';
import { hostileDocuments } from '../render/hostile.js';

/** A document with a fresh id for all that can bear one. */
const named = (markdown: string) => {
  const nodes = nodesOf(readForeign(markdown, {}).edition);
  const fresh = new FreshIds(nodes.filter(({ derived }) => !derived).map(({ id }) => id));
  const namings = nodes.flatMap((node, index) => (canBear(node) ? [{ index, id: fresh.of(node) }] : []));
  return { ...name(markdown, nodes, namings, {}), before: nodes };
};

describe('name', () => {
  it.each([
    ['headings', '# A\n\nB\n===\n\n## C ##\n', '# A {#a}\n\nB {#b}\n===\n\n## C {#c} ##\n'],
    [
      'items',
      '- We sing.\n  - Loud.\n- [ ] **One**: two\n',
      '- We sing. {#we-sing}\n  - Loud. {#loud}\n- [ ] **One**: two {#one-two}\n',
    ],
    ['wrapped lines', 'We\nsing.  \n\n> Quoted.\n', 'We\nsing. {#we-sing}  \n\n> Quoted.\n'],
    ['a block with attributes', '# A {.b}\n\n- C {d=e}\n', '# A {#a .b}\n\n- C {#c d=e}\n'],
    ['what has an id', '# A {#own}\n', '# A {#own}\n'],
    ['Windows line ends', 'A\r\n\r\nB\r\n', 'A {#a}\r\n\r\nB {#b}\r\n'],
    ['front matter', '---\ntitle: T\n---\nA\n', '---\ntitle: T\n---\nA {#a}\n'],
    ['rows and code', '| a |\n|---|\n| b |\n\n```\nc\n```\n', '| a |\n|---|\n| b |\n\n```\nc\n```\n'],
  ])('writes ids into %s', (_, before, after) => {
    expect(named(before).markdown).toBe(after);
  });

  it('leaves out an id that its block cannot take, and gives the others', () => {
    // An attribute block after words that end in an open code span or in braces would be read otherwise.
    const { markdown, nodes } = named('A\n\nB {.c}{#d\n\nE\n');
    expect(markdown.replace(/ \{#[a-z-]+\}/g, '')).toBe('A\n\nB {.c}{#d\n\nE\n');
    expect(nodes.map(({ text }) => text)).toEqual(['A', 'B {.c}{#d', 'E']);
    expect([nodes[0]?.id, nodes[2]?.id]).toEqual(['a', 'e']);
  });

  it('changes nothing else, whatever the document (law)', () => {
    fc.assert(
      fc.property(hostileDocuments, (source) => {
        const { markdown, nodes, before } = named(source);
        expect(nodes.map(({ text, type }) => [type, text])).toEqual(before.map(({ text, type }) => [type, text]));
        // Every id that is new was written after a space or into a block, and nothing else was.
        const given = nodes.filter(({ derived }, i) => !derived && before[i]?.derived);
        const length = given.reduce((sum, { id }) => sum + id.length, 0);
        expect(markdown.length - source.length).toBeLessThanOrEqual(length + 4 * given.length);
        let at = 0;
        for (let i = 0; i < markdown.length; i++) if (markdown[i] === source[at]) at++;
        expect(at).toBe(source.length);
      }),
      { numRuns: 200 },
    );
  });
});
