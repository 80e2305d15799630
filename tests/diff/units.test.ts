import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSection } from '../../src/diff/units.js';
import { documents } from '../arbitraries/editions.js';
import { charter, sideOf, unitOf } from './comparing.js';

const side = sideOf(
  charter(
    '# Charter\n\nPreamble.\n\n## Rights {#rights}\n\n### To know {#know}\n\n- We tell. {#tell}\n  - In time. {#time}\n',
  ),
);

describe('the units of an edition', () => {
  it('cut the source in pieces that are the source when joined', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const { units } = sideOf(source);
        const pieces = units.map(({ start, end }) => source.slice(start, end));
        expect(source.slice(0, units[0]?.start) + pieces.join('')).toBe(source);
        expect(units.map(({ index }) => index)).toEqual(units.map((_, i) => i));
      }),
      { numRuns: 1000 },
    );
  });

  it('know their path and their stake; the only title of the document is neither', () => {
    expect(unitOf(side, 'tell').path).toEqual(['rights', 'know']);
    expect(unitOf(side, 'tell').stake?.node.id).toBe('rights');
    expect(unitOf(side, 'rights').path).toEqual([]);
    expect(unitOf(side, 'rights').stake?.node.id).toBe('rights');
    expect(unitOf(side, 'rights').parent).toBeNull();
    expect(unitOf(side, 'charter').stake).toBeNull();
    expect(unitOf(side, 'preamble').stake).toBeNull();
  });

  it('know the unit that they stand in', () => {
    expect(unitOf(side, 'time').parent?.node.id).toBe('tell');
    expect(unitOf(side, 'know').parent?.node.id).toBe('rights');
  });

  it('tell sections from what stands in them', () => {
    expect(side.units.filter(isSection).map(({ node }) => node.id)).toEqual(['charter', 'rights', 'know']);
  });
});
