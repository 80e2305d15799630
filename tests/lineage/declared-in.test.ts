import { describe, expect, it } from 'vitest';
import { declaredIn } from '../../src/lineage/index.js';
import { edition } from './charters.js';

describe('declaredIn', () => {
  const after = edition('2.0.0', '- One. {#one from=old}\n- Two. {#two from="old, other"}');

  it('adds what the work says to what the text says, by old id', () => {
    const declared = declaredIn(after, [
      { edition: '2.0.0', from: ['other'], to: ['three'], reason: { en: 'So.' } },
      { edition: '2.0.0', from: ['gone'], to: [], instead: ['one'] },
      { edition: '3.0.0', from: ['later'], to: [] },
    ]);
    expect([...declared.values()]).toEqual([
      { from: 'other', to: ['three', 'two'], instead: [], reason: { en: 'So.' } },
      { from: 'gone', to: [], instead: ['one'], reason: null },
      { from: 'old', to: ['one', 'two'], instead: [], reason: null },
    ]);
  });

  it('is told anew for another lineage', () => {
    const lineage = [{ edition: '2.0.0', from: ['gone'], to: [] }];
    expect(declaredIn(after, lineage)).toBe(declaredIn(after, lineage));
    expect(declaredIn(after, []).has('gone')).toBe(false);
  });
});
