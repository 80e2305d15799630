import { describe, expect, it } from 'vitest';
import { indexOf, nodesAt } from '../../src/lineage/places.js';
import { edition } from './charters.js';

const one = edition('1.0.0', '- One. {#one}\n  - Within. {#within from="a, b a"}');

describe('indexOf', () => {
  it('knows each node by id, the title left out of its path', () => {
    const { places } = indexOf(one);
    expect(places.get('within')?.path).toEqual(['stake']);
    expect(places.get('stake')?.path).toEqual([]);
    expect(places.get('one')?.around).toBe(places.get('within')?.around);
    expect(places.get('one')?.around).toMatch(/^## Stake[\s\S]*Within/);
  });

  it('knows what a node declares to come from, each id once', () => {
    expect([...indexOf(one).origins]).toEqual([['within', ['a', 'b']]]);
  });

  it('is made once', () => {
    expect(indexOf(one)).toBe(indexOf(one));
  });
});

describe('nodesAt', () => {
  it('quotes nodes by id, in the order asked for, and leaves out what is not there', () => {
    expect(nodesAt(one, ['within', 'nothing', 'stake']).map(({ id, node, text }) => [id, node, text])).toEqual([
      ['within', 'commitment', 'Within.'],
      ['stake', 'section', 'Stake'],
    ]);
  });
});
