import { describe, expect, it } from 'vitest';
import { Step, stepsOf } from '../../src/lineage/step.js';
import { edition, LIFE } from './charters.js';

describe('a step', () => {
  const [first, second] = stepsOf(LIFE, 'en') as [Step, Step];

  it('says who became whom, both ways', () => {
    expect([first.heirs('hours'), first.origins('opening')]).toEqual([['opening'], ['hours']]);
    expect([second.heirs('privacy'), second.origins('record')]).toEqual([['name', 'record'], ['privacy']]);
    expect([first.heirs('nothing'), first.origins('nothing')]).toEqual([[], []]);
  });

  it('has the changes of a node, and none of one that stands as it stood', () => {
    expect(second.changes(['opening'], ['opening']).map(({ kind }) => kind)).toEqual(['weakened']);
    expect(second.changes(['lend'], ['lend'])).toEqual([]);
    expect(second.changes([], ['record']).map(({ kind }) => kind)).toEqual(['split']);
  });

  it('takes the same bytes in the same section for the same, and says what the differ would', () => {
    const items = '- One promise of ours. {#one}\n- Another promise. {#two}';
    const step = new Step(edition('1.0.0', items), edition('2.0.0', items), []);
    expect([step.isSame('one'), step.isSame('nothing')]).toEqual([true, false]);
    const pairs = step.pairs.map(({ before, after }) => [before, after]);
    expect(pairs).toContainEqual(['one', 'one']);
    const declared = new Step(edition('1.0.0', items), edition('2.0.0', items), [
      { edition: '2.0.0', from: ['one'], to: ['two'] },
    ]);
    expect(declared.isSame('one')).toBe(false);
  });
});

describe('stepsOf', () => {
  it('has those between two versions, and keeps them', () => {
    expect(stepsOf(LIFE, 'en')).toHaveLength(4);
    expect(stepsOf(LIFE, 'en', '1.1.0', '3.0.0').map(({ after }) => after.version)).toEqual(['2.0.0', '3.0.0']);
    expect(stepsOf(LIFE, 'en', '2.0.0', '2.0.0')).toEqual([]);
    expect(stepsOf(LIFE, 'en')[0]).toBe(stepsOf(LIFE, 'en', '1.0.0', '1.1.0')[0]);
    expect(stepsOf(LIFE, 'fr')).toEqual([]);
  });
});
