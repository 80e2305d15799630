import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { became, history } from '../../src/lineage/index.js';
import { commitments } from '../../src/model/index.js';
import { charterOf, LIFE } from './charters.js';

const told = (id: string, charter = LIFE) =>
  history(charter, id).moments.map(
    ({ version, nodes, fates }) => `${version} ${nodes.map((one) => one.id).join('+')} ${fates.join(' ')}`,
  );

describe('history', () => {
  it('is every edition that has it, changed or not', () => {
    expect(told('lend')).toEqual([
      '1.0.0 lend added',
      '1.1.0 lend same',
      '2.0.0 lend same',
      '3.0.0 lend same',
      '3.1.0 lend same',
    ]);
  });

  it('goes back through merges and new ids', () => {
    const [first, second, third, fourth] = told('days');
    expect([first, second]).toEqual(['1.0.0 hours+closures added', '1.1.0 opening+closures renamed']);
    expect(third).toMatch(/^2\.0\.0 opening\+closures weakened/);
    expect(fourth).toMatch(/^3\.0\.0 days merged/);
  });

  it('goes on through splits, to where a part ended', () => {
    const lines = told('privacy');
    expect(lines.slice(0, 2)).toEqual(['1.0.0 privacy added', '1.1.0 privacy same']);
    expect(lines[2]).toMatch(/^2\.0\.0 name\+record split/);
    expect(lines[3]).toMatch(/^3\.0\.0 name withdrawn/);
    expect(history(LIFE, 'privacy').moments[3]?.endings).toMatchObject([{ id: 'record', instead: ['data'] }]);
  });

  it('ends where it ended, and begins where it began', () => {
    expect(told('record')).toEqual(expect.arrayContaining([expect.stringMatching(/^3\.0\.0 {2}withdrawn$/)]));
    expect(told('record')).toHaveLength(4);
    expect(told('holdings')).toEqual(['3.0.0 data added', '3.1.0 holdings renamed']);
  });

  it('goes over an edition that left it out', () => {
    const items = '- We must answer every letter. {#answer}';
    const charter = charterOf({ '1.0.0': items, '2.0.0': '- We plant trees. {#trees}', '3.0.0': items });
    expect(told('answer', charter)).toEqual(['1.0.0 answer added', '3.0.0 answer same']);
  });

  it('says why, with the words', () => {
    const change = history(LIFE, 'opening').moments[2]?.changes.find(({ kind }) => kind === 'weakened');
    expect(change?.because).toMatch(/where feasible/);
  });

  it('refuses an id that no edition has', () => {
    expect(() => history(LIFE, 'nothing')).toThrow(/Unexpected id nothing, expected one of an edition of test in en/);
    expect(() => history(LIFE, 'hours', { version: '3.1.0' })).toThrow(RangeError);
  });

  it('agrees with became: what it says of the last edition is what it became (law)', () => {
    const versions = LIFE.versions;
    fc.assert(
      fc.property(fc.nat(versions.length - 1), fc.nat(9), (v, n) => {
        const version = versions[v] as string;
        const all = commitments(LIFE.edition(version));
        const { id } = all[n % all.length] as { id: string };
        const last = history(LIFE, id, { version }).moments.at(-1);
        const ended = last?.nodes.length === 0;
        const answer = became(LIFE, { version, id }, ended ? last?.version : undefined);
        expect(answer.now).toEqual(last?.nodes);
      }),
    );
  });
});
