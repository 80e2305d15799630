import type { Unit } from '../units.js';
import type { Matching } from './matching.js';

/** What a list of units shows of the nearest matched one before each, and after each. */
interface Nearest {
  readonly previous: Int32Array;
  readonly next: Int32Array;
}

function nearest(units: readonly Unit[], none: number, placeOf: (unit: Unit) => number | undefined): Nearest {
  const previous = new Int32Array(units.length);
  const next = new Int32Array(units.length);
  for (let i = 0, last = -1; i < units.length; i++) {
    previous[i] = last;
    last = placeOf(units[i] as Unit) ?? last;
  }
  for (let i = units.length - 1, last = none; i >= 0; i--) {
    next[i] = last;
    last = placeOf(units[i] as Unit) ?? last;
  }
  return { previous, next };
}

/** The matched neighbours of all units, at one moment of the alignment. */
export interface Neighbours {
  /** Whether two units stand between the same matched neighbours: nothing else can have come between. */
  readonly inSameGap: (before: Unit, after: Unit) => boolean;
  /** Where in the newer edition a unit of the older one would stand, had nothing moved; and the reverse. */
  readonly expectedAfter: (before: Unit) => number;
  readonly expectedBefore: (after: Unit) => number;
}

/** Reads the neighbours once for all units, in linear time. */
export function neighboursOf(matching: Matching): Neighbours {
  const [olds, news] = [matching.before.units, matching.after.units];
  const ofOld = nearest(olds, news.length, (unit) => matching.counterpartOfBefore(unit)?.index);
  const ofNew = nearest(news, olds.length, (unit) => matching.counterpartOfAfter(unit)?.index);
  const own = nearest(news, news.length, (unit) => (matching.counterpartOfAfter(unit) ? unit.index : undefined));
  return {
    inSameGap: (before, after) =>
      ofOld.previous[before.index] === own.previous[after.index] && ofOld.next[before.index] === own.next[after.index],
    expectedAfter: (before) => (ofOld.previous[before.index] as number) + 1,
    expectedBefore: (after) => (ofNew.previous[after.index] as number) + 1,
  };
}
