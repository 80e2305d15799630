import { describe, expect, it } from 'vitest';
import { bySource } from '../../../src/diff/align/by-source.js';
import { carriedBy } from '../../../src/diff/align/carry.js';
import { alignedBy } from '../comparing.js';

const [one, two] = ['One sentence that stays as it is.\n\n', 'Another sentence that stays too..\n\n'];
const carried = (before: string, after: string) =>
  carriedBy(alignedBy(before, after, bySource)).map(({ from, to, share }) => [from.node.id, to.node.id, share]);

describe('carriedBy', () => {
  it('gives the whole share to a section whose contents are all in another', () => {
    expect(carried(`## A\n\n${one}`, `## B\n\n${one}`)).toEqual([['a', 'b', 1]]);
  });

  it('shares it out between the sections that took the contents over', () => {
    expect(carried(`## A\n\n${one}${two}`, `## B\n\n${one}## C\n\n${two}`)).toEqual([
      ['a', 'b', 2 / 3],
      ['a', 'c', 2 / 3],
    ]);
  });

  it('is the same the other way round', () => {
    const [before, after] = [`## A\n\n${one}New.\n\n`, `## B\n\n${one}## C\n\n${two}`];
    expect(carried(after, before)).toEqual(carried(before, after).map(([from, to, share]) => [to, from, share]));
  });

  it('knows of no section that shares nothing', () => {
    expect(carried('## A\n\nOne.\n', '## B\n\nTwo.\n')).toEqual([]);
  });
});
