import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairs } from '../../arbitraries/editions.js';
import { aligned, charter } from '../comparing.js';

describe('align', () => {
  it('puts every unit in one match or leaves it free, and mixes no section with what is none', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const matching = aligned(before, after);
        for (const side of ['before', 'after'] as const) {
          const free = side === 'before' ? matching.freeBefore : matching.freeAfter;
          const units = [...matching.matches.flatMap((match) => match[side]), ...free];
          expect(units.map(({ index }) => index).sort((a, b) => a - b)).toEqual(matching[side].units.map((_, i) => i));
        }
        for (const { before, after, confidence } of matching.matches) {
          expect(Math.min(before.length, after.length)).toBe(1);
          expect(new Set([...before, ...after].map(({ node }) => node.type === 'section')).size).toBe(1);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says which step found each match, the surest first', () => {
    const before =
      '# Charter\n\nOne sentence that stays as it is.\n\n## Rights {#r}\n\n- Old. {#a}\n- We write all our letters by hand.\n';
    const after =
      '# Code\n\nOne sentence that stays as it is.\n\n## Rights {#r}\n\n- New. {#b from=a}\n- We write all our letters with care.\n';
    expect(aligned(charter(before), charter(after)).matches.map(({ by }) => by)).toEqual([
      'title',
      'source',
      'id',
      'lineage',
      'similarity',
    ]);
  });
});
