import { describe, expect, it } from 'vitest';
import { diff } from '../../../../src/diff/index.js';
import { plainText } from '../../../../src/render/formats/text.js';
import { type PageBlock, paragraph } from '../../../../src/render/page.js';
import { anchorOf, kindInline, notesOf, placeOf, roleOf, toldOf } from '../../../../src/render/views/layouts/layout.js';
import { type Passage, passagesOf } from '../../../../src/render/views/passages.js';
import { newer, older } from '../../editions.js';

const passages = passagesOf(older, newer, diff(older, newer, { pairs: true }));
const of = (id: string, side = 'after') => passages.find((one) => one.node.id === id && one.side === side) as Passage;
const words = (...blocks: readonly PageBlock[]) =>
  plainText({ title: '', language: 'en', phrases: 'en', blocks }).trim();

describe('what layouts share', () => {
  it('gives what is gone another place than what is there', () => {
    expect([placeOf(of('count')), placeOf(of('count', 'before'))]).toEqual(['count', 'before-count']);
  });

  it('gives a change one place, at the first node that it tells of', () => {
    for (const change of passages.flatMap(({ changes }) => changes))
      expect(
        passages.filter((one) => anchorOf(change, one) !== undefined && one.changes.includes(change)),
      ).toHaveLength(1);
  });

  it('says a kind by a sign and by its name', () => {
    expect(words(paragraph(...kindInline('weakened', 'en')))).toBe('↓ weakened');
    expect(words(paragraph(...kindInline('weakened', 'fr')))).toBe('↓ affaiblissement');
  });

  it('says why, and leads from one end of a move to the other', () => {
    const [there, here] = [of('count', 'before'), of('count')];
    const links = [there, here].map((one) => toldOf(one.changes[0] as never, one, 'en').at(-1));
    expect(links).toMatchObject([
      { type: 'link', href: '#count', children: [{ value: 'See where it stands now' }] },
      { type: 'link', href: '#before-count', children: [{ value: 'See where it stood' }] },
    ]);
  });

  it('makes a note of each change, and names the kinds for a style sheet', () => {
    const one = of('answer');
    expect(notesOf(one, 'en')).toHaveLength(one.changes.length);
    expect(roleOf(one)).toBe('change weakened');
  });
});
