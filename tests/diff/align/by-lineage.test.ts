import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/diff/align/by-id.js';
import { byLineage, declaredOrigins } from '../../../src/diff/align/by-lineage.js';
import { Matching } from '../../../src/diff/align/matching.js';
import { alignedBy, charter, inWords, sideOf, unitOf } from '../comparing.js';

const pairsOf = (before: string, after: string) =>
  inWords(alignedBy(charter(before), charter(after), byId, byLineage)).filter((pair) => pair !== 's → s');

const OLD = '## S {#s}\n\n- One. {#a}\n- Two. {#b}\n';

describe('byLineage', () => {
  it('reads one origin as a new id', () => {
    expect(pairsOf(OLD, '## S {#s}\n\n- One. {#c from=a}\n')).toEqual(['a → c']);
  });

  it('reads several origins as a merge', () => {
    expect(pairsOf(OLD, '## S {#s}\n\n- Both. {#c from="a b"}\n')).toEqual(['a + b → c']);
    expect(pairsOf(OLD, '## S {#s}\n\n- Both. {#c from="a, b"}\n')).toEqual(['a + b → c']);
  });

  it('reads one origin of several nodes as a split', () => {
    expect(pairsOf(OLD, '## S {#s}\n\n- On. {#c from=a}\n- E. {#d from=a}\n')).toEqual(['a → c + d']);
  });

  it('takes an origin named twice for one', () => {
    expect(pairsOf(OLD, '## S {#s}\n\n- One. {#c from="a a"}\n')).toEqual(['a → c']);
  });

  it('ignores an origin that lives on under its id', () => {
    expect(pairsOf(OLD, '## S {#s}\n\n- One. {#a}\n- Two. {#c from="a b"}\n')).toEqual(['a → a', 'b → c']);
  });

  it('ignores an origin that never was, and one of another sort', () => {
    expect(pairsOf(OLD, '## S {#s}\n\n- One. {#c from=nowhere}\n')).toEqual([]);
    expect(pairsOf(OLD, '## Other {#t from=a}\n')).toEqual([]);
  });
});

describe('byLineage, of what the work declares', () => {
  const declare = (after: string, declared: Readonly<Record<string, readonly string[]>> | null) => {
    const matching = new Matching(
      sideOf(charter(OLD)),
      sideOf(charter(after)),
      declared && new Map(Object.entries(declared)),
    );
    byLineage(matching);
    return inWords(matching);
  };

  it('reads new ids, splits and merges as it reads those of an attribute', () => {
    expect(declare('## S {#s}\n\n- One. {#c}\n', { a: ['c'] })).toEqual(['a → c']);
    expect(declare('## S {#s}\n\n- On. {#c}\n- E. {#d}\n', { a: ['c', 'd'] })).toEqual(['a → c + d']);
    expect(declare('## S {#s}\n\n- Both. {#c}\n', { a: ['c'], b: ['c'] })).toEqual(['a + b → c']);
  });

  it('takes the two together', () => {
    expect(declare('## S {#s}\n\n- Both. {#c from=b}\n', { a: ['c'] })).toEqual(['b + a → c']);
  });

  it('lets one of the parts keep the old id', () => {
    expect(declare('## S {#s}\n\n- On. {#a}\n- E. {#d}\n', { a: ['a', 'd'] })).toEqual(['a → a + d']);
  });

  it('says nothing when no declaration counts', () => {
    expect(declare('## S {#s}\n\n- One. {#c from=a}\n', null)).toEqual([]);
  });
});

describe('declaredOrigins', () => {
  it('are those of the attribute, each once; none without it', () => {
    const side = sideOf(charter('## S {#s}\n\n- One. {#c from="a, b a"}\n'));
    expect(declaredOrigins(unitOf(side, 'c'))).toEqual(['a', 'b']);
    expect(declaredOrigins(unitOf(side, 's'))).toEqual([]);
  });
});
