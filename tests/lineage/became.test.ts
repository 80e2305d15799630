import { describe, expect, it } from 'vitest';
import { became } from '../../src/lineage/index.js';
import { charterOf, LIFE } from './charters.js';

const fates = (id: string, version: string, to?: string) => {
  const { fate, fates: all, now, endings } = became(LIFE, { version, id }, to);
  return { fate, all, now: now.map((one) => one.id), ended: endings.map((one) => one.id) };
};

describe('became', () => {
  it('says that nothing changed, in one edition and over several', () => {
    for (const to of ['1.0.0', '1.1.0', '3.1.0'])
      expect(fates('lend', '1.0.0', to)).toEqual({ fate: 'same', all: ['same'], now: ['lend'], ended: [] });
  });

  it('follows new ids', () => {
    expect(fates('hours', '1.0.0', '1.1.0')).toMatchObject({ all: ['renamed'], now: ['opening'] });
    expect(fates('hours', '1.0.0', '2.0.0')).toMatchObject({ all: ['weakened', 'renamed'], now: ['opening'] });
  });

  it('follows merges, and names what it was merged with', () => {
    expect(fates('hours', '1.0.0', '3.1.0')).toMatchObject({ fate: 'merged', now: ['days'] });
    const { others } = became(LIFE, { version: '1.0.0', id: 'hours' }, '3.1.0');
    expect(others.map(({ id, text }) => [id, text])).toEqual([
      ['closures', 'We must announce every closure a week ahead.'],
    ]);
  });

  it('follows splits, and says which part ended, why, and what stands instead today', () => {
    expect(fates('privacy', '1.1.0', '2.0.0')).toMatchObject({ fate: 'split', now: ['name', 'record'], ended: [] });
    const { fate, now, endings } = became(LIFE, { version: '1.0.0', id: 'privacy' });
    expect([fate, now.map(({ id }) => id)]).toEqual(['withdrawn', ['name']]);
    expect(endings).toEqual([
      {
        id: 'record',
        last: '2.0.0',
        version: '3.0.0',
        declared: true,
        reason: { en: 'The catalogue keeps none.' },
        instead: ['holdings'],
      },
    ]);
  });

  it('tells what nothing declares as the differ finds it', () => {
    const charter = charterOf({
      '1.0.0': '- We publish the figures of every library each spring. {#figures}\n- We plant trees. {#trees}',
      '2.0.0': '- We publish the figures of every library each autumn. {#numbers}',
    });
    expect(became(charter, { version: '1.0.0', id: 'figures' })).toMatchObject({
      now: [{ id: 'numbers' }],
      endings: [],
    });
    const trees = became(charter, { version: '1.0.0', id: 'trees' });
    expect(trees).toMatchObject({ fate: 'removed', now: [], endings: [{ declared: false, reason: null }] });
  });

  it('does not say what was undone in between', () => {
    const charter = charterOf({
      '1.0.0': '- We must answer every letter. {#answer}',
      '2.0.0': '- We may answer every letter. {#answer}',
      '3.0.0': '- We must answer every letter. {#answer}',
    });
    expect(became(charter, { version: '1.0.0', id: 'answer' }, '2.0.0').fate).toBe('weakened');
    expect(became(charter, { version: '1.0.0', id: 'answer' }, '3.0.0')).toMatchObject({ fate: 'same', changes: [] });
  });

  it('finds again what an edition left out', () => {
    const charter = charterOf({
      '1.0.0': '- We must answer every letter. {#answer}\n- We plant trees. {#trees}',
      '2.0.0': '- We plant trees. {#trees}',
      '3.0.0': '- We must answer every letter. {#answer}\n- We plant trees. {#trees}',
    });
    expect(became(charter, { version: '1.0.0', id: 'answer' }, '2.0.0').fate).toBe('removed');
    expect(became(charter, { version: '1.0.0', id: 'answer' }, '3.0.0')).toMatchObject({ fate: 'same', endings: [] });
  });

  it('speaks the language asked for', () => {
    const because = (speaks: 'en' | 'fr') =>
      became(LIFE, { version: '1.1.0', id: 'opening' }, '2.0.0', { speaks }).changes[0]?.because;
    expect(because('en')).not.toBe(because('fr'));
  });

  it('refuses what is not there, and what is before', () => {
    expect(() => became(LIFE, { version: '9.0.0', id: 'lend' })).toThrow(
      /Unexpected edition 9\.0\.0.*expected one of 1/,
    );
    expect(() => became(LIFE, { version: '1.0.0', id: 'nothing' })).toThrow('Unexpected id nothing');
    expect(() => became(LIFE, { version: '2.0.0', id: 'lend' }, '1.0.0')).toThrow('expected 2.0.0 or one after it');
  });
});
