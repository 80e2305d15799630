import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/diff/align/by-id.js';
import { bySimilarity } from '../../../src/diff/align/by-similarity.js';
import { byWithdrawal } from '../../../src/diff/align/by-withdrawal.js';
import { Matching } from '../../../src/diff/align/matching.js';
import { charter, inWords, sideOf } from '../comparing.js';

const OLD = '## S {#s}\n\n- We publish the figures of every library each spring. {#figures}\n';
const NEW = OLD.replace('spring', 'autumn').replace('#figures', '#numbers');

/** Who became whom when the ids given are declared withdrawn. */
function pairsOf(before: string, after: string, ...withdrawn: readonly string[]): readonly string[] {
  const declared = new Map(withdrawn.map((id) => [id, []]));
  const matching = new Matching(sideOf(charter(before)), sideOf(charter(after)), declared);
  for (const step of [byId, bySimilarity, byWithdrawal]) step(matching);
  return inWords(matching).filter((pair) => pair !== 's → s');
}

describe('byWithdrawal', () => {
  it('parts what is declared withdrawn from a text that is alike', () => {
    expect(pairsOf(OLD, NEW)).toEqual(['figures → numbers']);
    expect(pairsOf(OLD, NEW, 'figures')).toEqual([]);
  });

  it('leaves what keeps its id', () => {
    expect(pairsOf(OLD, OLD, 'figures')).toEqual(['figures → figures']);
  });

  it('leaves the others of a merge', () => {
    const matching = new Matching(
      sideOf(charter('- One. {#a}\n- Two. {#b}\n')),
      sideOf(charter('- Both. {#c}\n')),
      new Map([['a', []]]),
    );
    matching.match(matching.before.units, matching.after.units, 'parts', 0.8);
    byWithdrawal(matching);
    expect(inWords(matching)).toEqual(['b → c']);
  });
});
