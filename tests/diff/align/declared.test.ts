import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredBetween } from '../../../src/diff/align/declared.js';
import type { Lineage } from '../../../src/model/index.js';

const entry = (edition: string, from: readonly string[], to: readonly string[]): Lineage => ({ edition, from, to });
const between = (lineage: readonly Lineage[], before: string | null, after: string | null) =>
  Object.fromEntries(declaredBetween(lineage, { version: before }, { version: after }));

describe('declaredBetween', () => {
  it('takes the entries after the older edition, up to the newer one', () => {
    const lineage = [entry('1.0.0', ['z'], []), entry('2.0.0', ['a'], ['b']), entry('4.0.0', ['y'], [])];
    expect(between(lineage, '1.0.0', '3.0.0')).toEqual({ a: ['b'] });
    expect(between(lineage, '2.0.0', '3.0.0')).toEqual({});
  });

  it('goes through the editions in between, whatever the order of the entries', () => {
    const lineage = [entry('3.0.0', ['b'], ['c', 'd']), entry('2.0.0', ['a'], ['b']), entry('10.0.0', ['d'], [])];
    expect(between(lineage, '1.0.0', '3.0.0')).toEqual({ a: ['c', 'd'] });
    expect(between(lineage, '1.0.0', '10.0.0')).toEqual({ a: ['c'] });
    expect(between(lineage, '2.0.0', '3.0.0')).toEqual({ b: ['c', 'd'] });
  });

  it('adds up what several entries of one edition say of an id', () => {
    const lineage = [entry('2.0.0', ['a', 'b'], ['c']), entry('2.0.0', ['a'], ['d', 'c'])];
    expect(between(lineage, '1.0.0', '2.0.0')).toEqual({ a: ['c', 'd'], b: ['c'] });
  });

  it('says nothing of an edition without version, and of the newer one alone when only that has one', () => {
    const lineage = [entry('2.0.0', ['a'], ['b']), entry('3.0.0', ['b'], ['c'])];
    expect(between(lineage, '1.0.0', null)).toEqual({});
    expect(between(lineage, null, '3.0.0')).toEqual({ b: ['c'] });
  });

  it('composes: through a middle edition, it says what it says at once (law)', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
    const step = (edition: string) => fc.array(fc.tuple(ids, ids).map(([from, to]) => entry(edition, from, to)));
    fc.assert(
      fc.property(step('2.0.0'), step('3.0.0'), (two, three) => {
        const lineage = [...three, ...two];
        const [first, second] = [between(lineage, '1.0.0', '2.0.0'), between(lineage, '2.0.0', '3.0.0')];
        const whole = between(lineage, '1.0.0', '3.0.0');
        for (const [id, to] of Object.entries(first))
          expect(new Set(whole[id])).toEqual(new Set(to.flatMap((one) => second[one] ?? [one])));
      }),
    );
  });
});
