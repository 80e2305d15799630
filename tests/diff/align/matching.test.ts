import { describe, expect, it } from 'vitest';
import { Matching } from '../../../src/diff/align/matching.js';
import { sideOf, unitOf } from '../comparing.js';

const before = sideOf('## A {#a}\n\n- One. {#one}\n- Two. {#two}\n\n## Z {#z}\n');
const after = sideOf('## B {#b}\n\n- Both. {#both}\n- Half. {#half}\n- Rest. {#rest}\n');
const old = (id: string) => unitOf(before, id);
const now = (id: string) => unitOf(after, id);

describe('a matching', () => {
  it('knows one counterpart of what was matched one by one', () => {
    const matching = new Matching(before, after);
    matching.match([old('a')], [now('b')], 'title', 0.7);
    expect(matching.counterpartOfBefore(old('a'))).toBe(now('b'));
    expect(matching.counterpartOfAfter(now('b'))).toBe(old('a'));
    expect(matching.counterpartOfAfter(null)).toBeNull();
    expect(matching.counterpartOfAfter(now('both'))).toBeNull();
  });

  it('knows no counterpart across several', () => {
    const matching = new Matching(before, after);
    matching.match([old('one'), old('two')], [now('both')], 'lineage', 1);
    expect(matching.counterpartOfAfter(now('both'))).toBeNull();
    expect(matching.counterpartOfBefore(old('one'))).toBe(now('both'));
  });

  it('lists each match once, in the order of the newer edition, and what is free on either side', () => {
    const matching = new Matching(before, after);
    matching.match([old('one')], [now('half'), now('rest')], 'lineage', 1);
    matching.match([old('z')], [now('b')], 'title', 0.7);
    expect(matching.matches.map(({ by }) => by)).toEqual(['title', 'lineage']);
    expect(matching.freeBefore.map(({ node }) => node.id)).toEqual(['a', 'two']);
    expect(matching.freeAfter.map(({ node }) => node.id)).toEqual(['both']);
  });

  it('says whether two units stand in the same place', () => {
    const matching = new Matching(before, after);
    expect(matching.sameParent(old('one'), now('both'))).toBe(false);
    matching.match([old('a')], [now('b')], 'title', 0.7);
    expect(matching.sameParent(old('one'), now('both'))).toBe(true);
    expect(matching.sameParent(old('a'), now('b'))).toBe(true);
    expect(matching.sameParent(old('one'), now('b'))).toBe(false);
  });
});
