import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/index.js';
import { Staying } from '../../src/diff/staying.js';
import { unitsOf } from '../../src/diff/units.js';
import { type Edition, type Lineage, walk } from '../../src/model/index.js';
import type { Pair } from '../arbitraries/editions.js';
import { anyPairs, sentences } from '../arbitraries/pairs.js';
import { RUNS, SEED } from '../arbitraries/runs.js';
import { frozen } from '../laws/compared.js';
import { charter } from './comparing.js';

const stayingOf = (before: Edition, after: Edition, lineage: readonly Lineage[] = []) =>
  new Staying(unitsOf(before), unitsOf(after), lineage);

/** Both editions, and what is told of the ids of their items without aligning them. */
function told(before: string, after: string, lineage: readonly Lineage[] = []) {
  const [was, is] = [frozen(charter(before)), frozen(charter(after))];
  const staying = stayingOf(was, is, lineage);
  return (id: string) => [staying.isKept(id), staying.isUnchanged(id)];
}

const stake = (...items: readonly string[]) => `## Stake {#stake}\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const [ANSWER, LISTEN, LEND] = [
  'We answer letters. {#answer}',
  'We listen to all. {#listen}',
  'We lend books. {#lend}',
];

describe('what stays', () => {
  it('is an id with the same words, beside one that changed, came or went', () => {
    for (const after of [
      stake(ANSWER, 'We may listen. {#listen}', LEND),
      stake(ANSWER, LEND),
      stake(ANSWER, LISTEN, LEND, 'New words. {#new}'),
    ]) {
      const of = told(stake(ANSWER, LISTEN, LEND), after);
      expect([of('answer'), of('nothing')]).toEqual([
        [true, true],
        [false, false],
      ]);
    }
  });

  it('keeps its id, and may have changed, where it stands in another order, section or list', () => {
    expect(told(stake(ANSWER, LISTEN), stake(LISTEN, ANSWER))('answer')).toEqual([true, false]);
    expect(told(stake(ANSWER, LISTEN), `${stake(ANSWER)}\n## Other {#other}\n\n- ${LISTEN}\n`)('listen')).toEqual([
      true,
      false,
    ]);
    expect(told(`- ${ANSWER}\n- ${LISTEN}\n`, `- ${LISTEN}\n- ${ANSWER}\n`)('answer')).toEqual([true, false]);
    const under = (lead: string) => `## Stake {#stake}\n\n${lead}:\n\n- answer letters {#answer}\n`;
    expect(told(under('We must'), under('We may'))('answer')).toEqual([true, false]);
  });

  it('keeps its id, and has changed, where its markup or its attributes have', () => {
    for (const written of [ANSWER.replace('letters', '**letters**'), ANSWER.replace('}', ' .plain}')])
      expect(told(stake(ANSWER), stake(written))('answer')).toEqual([true, false]);
  });

  it('says nothing of what two that changed may have passed', () => {
    const [was, is] = [
      stake('Some words. {#a}', ANSWER, LEND),
      stake(LEND.replace('lend', 'l'), ANSWER, 'Others. {#b}'),
    ];
    expect(told(was, is)('answer')).toEqual([true, false]);
  });

  it('says nothing of other words, of a derived id, nor of what is declared', () => {
    expect(told(stake(ANSWER), stake(ANSWER.replace('We', 'We all')))('answer')).toEqual([false, false]);
    expect(told(stake('We answer.'), stake('We answer.'))('we-answer')).toEqual([false, false]);
    expect(told(stake(ANSWER), stake(ANSWER, 'New. {#new from=answer}'))('answer')).toEqual([false, false]);
    const lineage = [{ edition: '2.0.0', from: ['old'], to: ['answer'] }];
    expect(told(stake(ANSWER), stake(ANSWER), lineage)('answer')).toEqual([false, false]);
  });
});

/** Charters of items with ids, revised: items change, come, go, trade places and ids, and stand under other words. */
const revised: fc.Arbitrary<Pair> = fc
  .record({
    items: fc.array(fc.record({ text: sentences, named: fc.nat(4) }), { minLength: 1, maxLength: 9 }),
    leads: fc.array(fc.constantFrom('', 'We must:', 'We may:', 'All of it.'), { minLength: 6, maxLength: 6 }),
    titles: fc.array(fc.constantFrom('Data', 'Data', 'Letters'), { minLength: 6, maxLength: 6 }),
    steps: fc.array(fc.record({ at: fc.nat(9), to: fc.nat(9), how: fc.nat(5), text: sentences }), { maxLength: 4 }),
  })
  .map(({ items, leads, titles, steps }) => {
    const first = items.map(({ text, named }, i) => ({ text, id: named === 0 ? null : `i${i}` }));
    const second = [...first];
    for (const { at, to, how, text } of steps) {
      const [i, j] = [at % (second.length + 1), to % (second.length + 1)];
      const one = second[i];
      if (how === 0) second.splice(i, 0, { text, id: `n${i}` });
      else if (!one) continue;
      else if (how === 1) second[i] = { ...one, text };
      else if (how === 2) second.splice(i, 1);
      else if (how === 3) second.splice(j, 0, ...second.splice(i, 1));
      else if (how === 4) second[i] = { ...one, id: `i${j}` };
      else second[i] = { ...one, text: `${one.text} ${text}` };
    }
    const write = (list: readonly { readonly text: string; readonly id: string | null }[], side: number) =>
      charter(
        [0, 1, 2]
          .map((section) => {
            const inside = list.slice(section * 3, section === 2 ? undefined : section * 3 + 3);
            const lead = leads[side * 3 + section] ?? '';
            return `## ${titles[side * 3 + section]} {#s${section}}\n\n${lead}\n\n${inside
              .map(({ text, id }) => `- ${text}${id ? ` {#${id}}` : ''}\n`)
              .join('')}`;
          })
          .join('\n'),
      );
    return { before: write(first, 0), after: write(second, 1) };
  });

describe('what is told to stay', () => {
  let [kept, unchanged] = [0, 0];

  it.each([
    ['of a charter that was revised', revised],
    ['of any two documents', anyPairs],
  ])('is what a diff finds, %s (law)', (_, pairs) => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'i0', 'i1', 'i5'), { maxLength: 2 });
    const lineage = fc.array(fc.record({ edition: fc.constantFrom('1.0.0', '2.0.0-draft.1'), from: ids, to: ids }), {
      maxLength: 1,
    });
    fc.assert(
      fc.property(pairs, lineage, (pair, declared) => {
        const [before, after] = [frozen(pair.before), frozen(pair.after)];
        const staying = stayingOf(before, after, declared);
        const found = diff(before, after, { lineage: declared, pairs: true });
        for (const { node } of [...walk(before), ...walk(after)]) {
          const { id } = node;
          if (staying.isKept(id)) {
            kept++;
            const own = found.pairs?.filter((one) => one.before === id || one.after === id);
            expect(own?.map((one) => [one.before, one.after])).toEqual([[id, id]]);
          }
          if (staying.isUnchanged(id)) {
            unchanged++;
            const changes = found.changes.filter((one) => [...one.before, ...one.after].some((side) => side.id === id));
            expect(changes).toEqual([]);
          }
        }
      }),
      { numRuns: RUNS / 2, ...(SEED !== undefined && { seed: SEED }) },
    );
  });

  it('is told of many', () => {
    expect(Math.min(kept, unchanged)).toBeGreaterThan(RUNS / 4);
  });
});
