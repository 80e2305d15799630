import { describe, expect, it } from 'vitest';
import { carry, declared } from '../../src/adopt/carry.js';
import { FreshIds } from '../../src/adopt/fresh-ids.js';
import { name, nodesOf, readForeign } from '../../src/adopt/name.js';
import { diff } from '../../src/diff/index.js';

/** What an edition gets of one whose ids are written. */
function carried(was: string, is: string, ended: Readonly<Record<string, string>> = {}) {
  const [before, found] = [was, is].map((markdown) => readForeign(markdown, {}).edition) as [never, never];
  const [nodesBefore, nodes] = [nodesOf(before), nodesOf(found)];
  const pairs = diff(before, found, { pairs: true, lineage: null }).pairs ?? [];
  const fresh = new FreshIds([...nodesBefore.map(({ id }) => id), ...Object.keys(ended)]);
  const result = carry(before, nodesBefore, nodes, pairs, new Map(Object.entries(ended)), fresh);
  const named = name(is, nodes, result.namings, {});
  return { ...result, markdown: named.markdown, lineage: declared('2.0.0', before, named, nodes, pairs) };
}

describe('carry', () => {
  it('gives a node the id of the one that it was, and a new one a new id', () => {
    const { markdown, lineage, kept } = carried(
      '- We answer every letter. {#letters}\n- We sing at night. {#songs}\n',
      '- We plant trees in spring.\n- We sing at night.\n- We answer every letter at once.\n',
    );
    expect(markdown).toBe(
      '- We plant trees in spring. {#we-plant-trees-in-spring}\n- We sing at night. {#songs}\n- We answer every letter at once. {#letters}\n',
    );
    expect(lineage).toEqual([]);
    expect(kept.size).toBe(2);
  });

  it('names the parts of a split anew, and declares it', () => {
    const { markdown, lineage } = carried(
      '- We answer every letter within a month and we publish the figures of every library each spring. {#both}\n',
      '- We answer every letter within a month.\n- We publish the figures of every library each spring.\n',
    );
    expect(markdown).toContain('{#we-answer-every-letter-within-a}');
    expect(lineage).toEqual([
      {
        edition: '2.0.0',
        from: ['both'],
        to: ['we-answer-every-letter-within-a', 'we-publish-the-figures-of-every'],
      },
    ]);
  });

  it('declares what is gone in one entry', () => {
    const { lineage } = carried(
      '- We sing. {#songs}\n- We plant oak trees in spring. {#trees}\n- Nobody pays for a visit. {#visits}\n',
      '- We sing.\n',
    );
    expect(lineage).toEqual([{ edition: '2.0.0', from: ['trees', 'visits'], to: [] }]);
  });

  it('gives a text that is back the id that it had', () => {
    const { markdown, back } = carried('- We sing. {#songs}\n', '- We sing.\n- Nobody pays for a visit.\n', {
      visits: 'Nobody pays for a visit.',
    });
    expect(markdown).toContain('Nobody pays for a visit. {#visits}');
    expect(back.size).toBe(1);
  });

  it('keeps the ids of the document, and declares that another stood there', () => {
    const { markdown, lineage } = carried('- We sing at night. {#songs}\n', '- We sing at night. {#music}\n');
    expect(markdown).toBe('- We sing at night. {#music}\n');
    expect(lineage).toEqual([{ edition: '2.0.0', from: ['songs'], to: ['music'] }]);
  });

  it('names by its derived id what took over and can bear none', () => {
    const { markdown, lineage } = carried('- We sing at night. {#songs}\n', '> We sing at night.\n');
    expect(markdown).toBe('> We sing at night.\n');
    expect(lineage.flatMap(({ from, to }) => [from, to])).toEqual([['songs'], ['we-sing-at-night']]);
  });
});
