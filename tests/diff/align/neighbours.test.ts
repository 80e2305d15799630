import { describe, expect, it } from 'vitest';
import { bySource } from '../../../src/diff/align/by-source.js';
import { neighboursOf } from '../../../src/diff/align/neighbours.js';
import { alignedBy, unitOf } from '../comparing.js';

const [first, last] = ['The first of the paragraphs.\n\n', 'The last of the paragraphs.\n\n'];
const matching = alignedBy(`${first}Apples.\n\n${last}Pears.\n\n`, `${first}Trains.\n\n${last}Boats.\n\n`, bySource);
const near = neighboursOf(matching);
const old = (id: string) => unitOf(matching.before, id);
const now = (id: string) => unitOf(matching.after, id);

describe('neighbours', () => {
  it('tell what stands between the same matched ones', () => {
    expect(near.inSameGap(old('apples'), now('trains'))).toBe(true);
    expect(near.inSameGap(old('pears'), now('boats'))).toBe(true);
    expect(near.inSameGap(old('apples'), now('boats'))).toBe(false);
  });

  it('tell where a unit would stand, had nothing moved', () => {
    expect(near.expectedAfter(old('pears'))).toBe(now('boats').index);
    expect(near.expectedBefore(now('trains'))).toBe(old('apples').index);
  });
});
