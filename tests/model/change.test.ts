import { describe, expect, it } from 'vitest';
import { diff, RULES } from '../../src/diff/index.js';
import { BUMPS } from '../../src/model/bump.js';
import { CHANGE_KINDS, NODE_KINDS } from '../../src/model/change.js';
import { parse } from '../../src/parse/index.js';
import { sample } from '../arbitraries/sample.js';

describe('the lists of a change', () => {
  it('name each kind, bump and node once', () => {
    for (const list of [CHANGE_KINDS, BUMPS, NODE_KINDS]) expect(new Set<string>(list).size).toBe(list.length);
  });

  it('are all in use: each kind has a rule, each rule a kind, a node and a bump of the lists', () => {
    expect(new Set(RULES.map(({ kind }) => kind))).toEqual(new Set(CHANGE_KINDS));
    for (const { node, bump } of RULES) {
      expect(NODE_KINDS).toContain(node);
      expect(BUMPS).toContain(bump);
    }
  });
});

describe('a diff', () => {
  it('is plain data with the digests of both sides', () => {
    const other = parse(sample.source.replace('must', 'may')).edition;
    const found = diff(sample, other);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect([found.before.digest, found.after.digest]).toEqual([sample.digest, other.digest]);
  });
});
