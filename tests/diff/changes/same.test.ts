import { describe, expect, it } from 'vitest';
import { isSame, sameAbove } from '../../../src/diff/changes/same.js';
import { type Side, type Unit, unitsOf } from '../../../src/diff/units.js';
import { parse } from '../../../src/parse/index.js';

const sideOf = (markdown: string): Side => unitsOf(parse(markdown).edition);
const unit = ({ units }: Side, id: string) => units.find(({ node }) => node.id === id) as Unit;

describe('isSame', () => {
  it('tells by the source, not by the place', () => {
    const [one, other] = [sideOf('- A. {#a}\n- B. {#b}\n'), sideOf('- B. {#b}\n- A. {#a}\n- **B**. {#c}\n')];
    expect(isSame(unit(one, 'a'), unit(other, 'a'))).toBe(true);
    expect(isSame(unit(one, 'b'), unit(other, 'c'))).toBe(false);
  });
});

describe('sameAbove', () => {
  const list = (title: string, lead: string) => sideOf(`## ${title}\n\n${lead}\n\n- answer {#a}\n  - at once {#b}\n`);
  const same = (was: Side, is: Side, id: string) => sameAbove(was, is)({ before: unit(was, id), after: unit(is, id) });

  it('goes up to the title', () => {
    const before = list('A', 'We must:');
    for (const id of ['a', 'b']) {
      expect(same(before, list('A', 'We must:'), id)).toBe(true);
      expect(same(before, list('A', 'We may:'), id)).toBe(false);
      expect(same(before, list('B', 'We must:'), id)).toBe(false);
    }
  });
});
