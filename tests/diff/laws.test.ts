import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revisedPairs } from '../arbitraries/editions.js';
import { aligned, changesBetween, charter, compare } from './comparing.js';

/** Sentences that share words, as those of a charter do. */
const sentences = fc
  .array(
    fc.constantFrom('users', 'must', 'may', 'answer', 'letters', 'data', 'are', 'deleted', 'every', 'year', 'unless'),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(' '));
const bodies = fc
  .array(fc.record({ title: sentences, items: fc.array(sentences, { maxLength: 4 }) }), { maxLength: 4 })
  .map((sections) =>
    [
      '# Charter\n',
      ...sections.map(({ title, items }) => `## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}`),
    ].join('\n'),
  );

/** Who became whom, with the older ids first. */
const alignment = (before: string, after: string, side: 'before' | 'after'): readonly string[] =>
  aligned(before, after)
    .matches.map((match) => {
      const ids = (units: typeof match.before) => units.map(({ node }) => node.id).join(' + ');
      return side === 'before'
        ? `${ids(match.before)} → ${ids(match.after)}`
        : `${ids(match.after)} → ${ids(match.before)}`;
    })
    .sort();

describe('the laws of aligning', () => {
  it('duality: the reverse diff pairs what the diff pairs, where no lineage is declared', () => {
    fc.assert(
      fc.property(revisedPairs, ({ before, after }) => {
        fc.pre(!`${before}${after}`.includes('from='));
        expect(alignment(after, before, 'after')).toEqual(alignment(before, after, 'before'));
      }),
      { numRuns: 500 },
    );
  });

  it('frame: the same section added to both sides changes nothing else', () => {
    const frame =
      '\n## Zebra crossings {#frame}\n\n- Xylophones quietly vex jocular wizards.\n- Pack five dozen jugs.\n';
    fc.assert(
      fc.property(bodies, bodies, (before, after) => {
        const told = (one: string, other: string) =>
          changesBetween(one, other)
            .filter(({ rule }) => rule !== 'source-only')
            .map(({ id, rule, partOf, confidence }) => ({ id, rule, partOf, confidence }));
        expect(told(before + frame, after + frame)).toEqual(told(before, after));
      }),
      { numRuns: 500 },
    );
  });

  it('determinism: the same bytes give the same diff, whatever was compared in between', () => {
    fc.assert(
      fc.property(bodies, bodies, (before, after) => {
        const found = compare(charter(before), charter(after), { pairs: true });
        compare(charter(after), charter(before));
        expect(compare(charter(before), charter(after), { pairs: true })).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});
