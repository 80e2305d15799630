import { describe, expect, it } from 'vitest';
import {
  cancelOnly,
  detailsDiffer,
  fillersDiffer,
  isVoiceChange,
  lightDiffers,
  noteRelation,
  withoutSlips,
} from '../../../src/diff/changes/equivalence.js';
import { compareItems } from '../../../src/diff/changes/hunks.js';
import { itemsOf } from '../../../src/diff/changes/items.js';
import { sentenceOf } from './reading-sentences.js';

const sides = (before: string, after: string) => {
  const [was, is] = [sentenceOf(before), sentenceOf(after)];
  const items = [itemsOf(was.reading, was.sentence), itemsOf(is.reading, is.sentence)] as const;
  return { was, is, items, comparison: compareItems(items[0], items[1]) };
};
const blank = () => ({ equivalent: false, doubt: false, slip: false, bent: 0 });

describe('isVoiceChange', () => {
  it.each([
    ['The warden inspects every boiler.', 'Every boiler is inspected by the warden.', true],
    ['The warden inspects every boiler.', 'Every boiler is inspected by the owner.', false],
    ['The warden inspects every boiler.', 'Every boiler is inspected.', false],
  ])('from “%s” to “%s”: %s', (before, after, expected) => {
    const { items, comparison, was } = sides(before, after);
    expect(isVoiceChange(items, comparison.hunks, was.reading)).toBe(expected);
  });
});

describe('withoutSlips', () => {
  it('takes a slip of the pen out, and notes it', () => {
    const { items, comparison, was } = sides('The map is availabel.', 'The map is available.');
    const form = blank();
    expect(withoutSlips(form, comparison, items, was.reading)).toEqual([]);
    expect(form.slip).toBe(true);
  });

  it('keeps two words', () => {
    const { items, comparison, was } = sides('We sell maps.', 'We sell books.');
    expect(withoutSlips(blank(), comparison, items, was.reading)).toHaveLength(1);
  });
});

describe('detailsDiffer', () => {
  it.each([
    ['Drivers, who pay, park.', 'Drivers who pay park.', true],
    ['We sell a map.', 'We sell the map.', true],
    ['We sell its map.', 'We sell the map.', false],
    ['Maps, books and pens.', 'Maps, books, and pens.', false],
  ])('between “%s” and “%s”: %s', (before, after, expected) => {
    const { was, is, items } = sides(before, after);
    expect(detailsDiffer(blank(), [was.reading, is.reading], [was.sentence, is.sentence], items)).toBe(expected);
  });
});

it('notes how two words are related', () => {
  const { reading } = sentenceOf('We sing.');
  const forms = (['same', 'typo', 'inflected', 'related', null] as const).map((relation) => {
    const form = blank();
    noteRelation(form, relation, 'a', 'b', reading, false);
    return form;
  });
  expect(forms).toEqual([
    { ...blank(), equivalent: true },
    { ...blank(), slip: true },
    { ...blank(), bent: 1 },
    { ...blank(), doubt: true },
    { ...blank(), doubt: true },
  ]);
});

it('sees light verbs and fillers come', () => {
  const light = sides('We audit maps.', 'We carry an audit of maps.');
  expect(lightDiffers(...light.items, light.was.reading)).toBe(true);
  const filler = sides('We sing to rest.', 'We sing in order to rest.');
  expect(fillersDiffer(...filler.items)).toBe(true);
});

it('cancels “only by” against “not otherwise than by”', () => {
  const [was, is] = ['The fund may only be spent by vote.', 'The fund may not be spent otherwise than by vote.'].map(
    (text) => sentenceOf(text).stance,
  );
  if (!was || !is) throw new RangeError('Unexpected lack of a sentence');
  const sign = (aspect: 'scope' | 'exception') =>
    ({ aspect, direction: 'weakened', term: { before: null, after: null } }) as const;
  expect(cancelOnly([sign('scope'), sign('exception')], was, is)).toEqual([]);
  expect(cancelOnly([sign('scope')], was, is)).toBeNull();
});
