import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Alignment } from '../../src/diff/alignment.js';
import { diff } from '../../src/diff/index.js';
import { type Edition, type Lineage, walk } from '../../src/model/index.js';
import { alikePairs, anyPairs } from '../arbitraries/pairs.js';
import { RUNS, SEED } from '../arbitraries/runs.js';
import { frozen } from '../laws/compared.js';
import { charter } from './comparing.js';

/** What a whole diff says, by the ids of nodes. */
function toldBy(before: Edition, after: Edition, lineage: readonly Lineage[] = []) {
  const { changes } = diff(before, after, { lineage });
  return (...ids: readonly string[]) =>
    changes.filter((change) => [...change.before, ...change.after].some(({ id }) => ids.includes(id)));
}

const idsOf = (...editions: readonly Edition[]) => [
  ...new Set(editions.flatMap((edition) => [...walk(edition)].map(({ node }) => node.id))),
];

describe('an alignment', () => {
  it('has the pairs of a diff', () => {
    const [before, after] = [
      '- We answer. {#a}\n- We listen. {#b}\n',
      '- We listen. {#b}\n- We answer. {#c from=a}\n',
    ].map(frozen) as [Edition, Edition];
    const { pairs } = new Alignment(before, after, []);
    expect(pairs).toEqual(diff(before, after, { pairs: true }).pairs);
    expect(pairs.map((pair) => [pair.before, pair.after])).toContainEqual(['a', 'c']);
  });

  it('says of a node what follows from the words above it, and from its section', () => {
    const [before, after] = [
      charter('## A {#s}\n\nWe must:\n\n- answer letters {#a}\n- keep records {#b}\n\n## B {#t}\n\n- We lend. {#c}\n'),
      charter('## A {#s}\n\nWe may:\n\n- answer letters {#a}\n- keep records {#b}\n'),
    ].map(frozen) as [Edition, Edition];
    const aligned = new Alignment(before, after, []);
    for (const id of ['a', 'c']) {
      const changes = aligned.changesOf([id], [id], 'en');
      expect(changes).toEqual(toldBy(before, after)(id));
      expect(changes.map(({ partOf }) => partOf)).not.toContain(null);
    }
    expect(aligned.changesOf(['nothing'], ['nothing'], 'en')).toEqual([]);
    expect(new Alignment(before, before, []).changesOf(['a'], ['a'], 'en')).toEqual([]);
  });

  it('leaves untold what a diff does, where more would have to be compared than it does', () => {
    // A lead-in of 7,000 characters above each item: the third comparison is beyond what a diff compares.
    const list = (verb: string) =>
      `## A\n\nThe l${'o'.repeat(6900)}ng agency must:\n\n${['a', 'b', 'c'].map((id) => `- ${verb} letters of ${id} {#${id}}\n`).join('')}`;
    const [before, after] = [charter(list('answer all')), charter(list('answer some'))].map(frozen) as [
      Edition,
      Edition,
    ];
    const told = toldBy(before, after);
    expect(['a', 'b', 'c'].map((id) => told(id)[0]?.kind)).toEqual(['weakened', 'weakened', 'reworded']);
    const aligned = new Alignment(before, after, []);
    for (const id of ['c', 'a', 'b', 'c']) expect(aligned.changesOf([id], [id], 'en')).toEqual(told(id));
  });

  it.each([
    ['any two documents', anyPairs],
    ['two charters of the same few words', alikePairs],
  ])('says of each node what a whole diff says of it, of %s (law)', (_, pairs) => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'scope', 'data'), { maxLength: 2 });
    const lineage = fc.array(fc.record({ edition: fc.constantFrom('1.0.0', '2.0.0-draft.1'), from: ids, to: ids }), {
      maxLength: 1,
    });
    fc.assert(
      fc.property(pairs, lineage, fc.array(fc.nat(), { maxLength: 3 }), (pair, declared, places) => {
        const [before, after] = [frozen(pair.before), frozen(pair.after)];
        const aligned = new Alignment(before, after, declared);
        const all = idsOf(before, after);
        const told = toldBy(before, after, declared);
        for (const id of all) expect(aligned.changesOf([id], [id], 'en')).toEqual(told(id));
        const some = places.flatMap((place) => all[place % all.length] ?? []);
        expect(aligned.changesOf(some, some, 'en')).toEqual(told(...some));
      }),
      { numRuns: RUNS / 5, ...(SEED !== undefined && { seed: SEED }) },
    );
  });
});
