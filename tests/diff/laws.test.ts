import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutatedCharter } from '../../scripts/mutations.js';
import type { ChangeKind } from '../../src/model/index.js';
import { changesBetween, charter, compare } from './comparing.js';

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

/** Kinds that read backwards are another kind. */
const MIRROR: Readonly<Partial<Record<ChangeKind, ChangeKind>>> = {
  removed: 'added',
  added: 'removed',
  weakened: 'strengthened',
  strengthened: 'weakened',
  split: 'merged',
  merged: 'split',
};

describe('the laws of aligning', () => {
  // Of revised charters, not of any two texts: among twins and sections without words, nothing tells who became whom.
  it.each(['en', 'fr'] as const)('duality: the reverse diff has the mirrored kinds (%s)', (language) => {
    for (let seed = 1; seed <= 25; seed++) {
      const { before, after } = mutatedCharter(seed, { language, ids: false });
      const kinds = (one: string, other: string) => compare(one, other).changes.map(({ kind }) => kind);
      const mirrored = kinds(before, after).map((kind) => MIRROR[kind] ?? kind);
      expect(kinds(after, before).sort(), `seed ${seed}`).toEqual(mirrored.sort());
    }
  });

  it('a softer verb is never another form of the same', () => {
    const around = fc.tuple(sentences, sentences);
    fc.assert(
      fc.property(around, fc.constantFrom('should', 'may', 'strives to', 'need not'), ([one, other], softer) => {
        const told = (verb: string) => `## A\n\n- The office ${verb} answer ${one}, made of ${other}. {#a}\n`;
        const kinds = (before: string, after: string) => changesBetween(before, after).map(({ kind }) => kind);
        expect(kinds(told('must'), told(softer))).not.toContain('editorial');
        expect(kinds(told(softer), told('must'))).not.toContain('editorial');
      }),
      { numRuns: 1000 },
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
