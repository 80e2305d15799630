import { describe, expect, it } from 'vitest';
import { mutatedCharter, scoreChanges } from '../../scripts/mutations.js';
import { compare } from './comparing.js';

/** How often the differ tells what was done to charters made from seeds: see scripts/mutations.js. */
function f1(language: 'en' | 'fr', ids: boolean): number {
  let [right, extra, missed] = [0, 0, 0];
  for (let seed = 1; seed <= 12; seed++) {
    const { before, after, truth } = mutatedCharter(seed, { language, ids });
    const scored = scoreChanges(truth, compare(before, after).changes);
    right += scored.right;
    extra += scored.extra.length;
    missed += scored.missed.length;
  }
  return (2 * right) / (2 * right + extra + missed);
}

describe('mutations of a charter', () => {
  it.each(['en', 'fr'] as const)('are told with their kinds (%s)', (language) => {
    expect(f1(language, true)).toBeGreaterThanOrEqual(0.98);
    expect(f1(language, false)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('mutatedCharter', () => {
  it('gives the same charter for the same seed, and another for another', () => {
    const made = (seed: number) => mutatedCharter(seed, { language: 'fr', ids: true });
    expect(made(1)).toEqual(made(1));
    expect(made(1).before).not.toBe(made(2).before);
  });
});
