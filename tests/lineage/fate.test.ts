import { describe, expect, it } from 'vitest';
import { endingOf, fatesOf } from '../../src/lineage/fate.js';
import { Step } from '../../src/lineage/step.js';
import { edition } from './charters.js';

describe('endingOf', () => {
  const lineage = [{ edition: '2.0.0', from: ['a'], to: [], instead: ['c'], reason: { en: 'So.' } }];
  const step = new Step(edition('1.0.0', '- One. {#a}\n- Two. {#b}'), edition('2.0.0', '- Three. {#c}'), lineage);

  it('says what is declared of it', () => {
    const editions = { last: '1.0.0', version: '2.0.0' };
    expect(endingOf(step, 'a')).toEqual({
      id: 'a',
      ...editions,
      declared: true,
      reason: { en: 'So.' },
      instead: ['c'],
    });
    expect(endingOf(step, 'b')).toEqual({ id: 'b', ...editions, declared: false, reason: null, instead: [] });
  });

  it('is withdrawn when declared, removed when not', () => {
    expect(fatesOf(['a'], [], [], [endingOf(step, 'a')])).toEqual(['withdrawn']);
    expect(fatesOf(['b'], [], [], [endingOf(step, 'b')])).toEqual(['removed']);
  });
});

describe('fatesOf', () => {
  it('puts the gravest first, and says same of no change', () => {
    const before = edition('1.0.0', '- We must answer every letter. {#a}');
    const after = edition('2.0.0', '- We may answer every letter. {#b from=a}');
    const changes = new Step(before, after, []).changes(['a'], ['b']);
    expect(fatesOf(['a'], ['b'], changes, [])).toEqual(['weakened', 'renamed']);
    expect(fatesOf(['a'], ['a'], [], [])).toEqual(['same']);
  });
});
