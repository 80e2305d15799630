import { isSection, type Unit } from '../units.js';
import type { Matching } from './matching.js';

/** Shorter texts ("or", "(Abrogé)") say too little to be recognised far from where they stood. */
const TELLING_LENGTH = 20;

type Key = (unit: Unit, side: 'before' | 'after') => string | null;

function grouped(units: readonly Unit[], side: 'before' | 'after', key: Key): ReadonlyMap<string, readonly Unit[]> {
  const found = new Map<string, Unit[]>();
  for (const unit of units) {
    const k = isSection(unit) ? null : key(unit, side);
    if (k === null) continue;
    const group = found.get(k);
    if (group) group.push(unit);
    else found.set(k, [unit]);
  }
  return found;
}

/** Pairs units whose key is the same and as frequent on both sides, in their order. */
function pairBy(matching: Matching, key: Key): void {
  const after = grouped(matching.freeAfter, 'after', key);
  for (const [k, olds] of grouped(matching.freeBefore, 'before', key)) {
    const news = after.get(k);
    if (olds.length !== news?.length) continue;
    olds.forEach((old, i) => {
      matching.match([old], [news[i] as Unit], 'text', 1);
    });
  }
}

/** A key of a text and of where it stands; the parts cannot run into each other. */
const keyOf = (unit: Unit, where: string): string => `${where.length} ${where}${unit.folded}`;

/** Equal texts, typography apart: under the same titles first, then anywhere when they say enough. */
export function byText(matching: Matching): void {
  const known = new Map<Unit | null, string>([[null, '']]);
  const titles = (unit: Unit | null): string => {
    const above: Unit[] = [];
    for (let one = unit; one && !known.has(one); one = one.parent) above.push(one);
    for (const one of above.reverse()) known.set(one, keyOf(one, known.get(one.parent) as string));
    return known.get(unit) as string;
  };
  pairBy(matching, (unit) => keyOf(unit, titles(unit.parent)));
  pairBy(matching, (unit) => (unit.folded.length < TELLING_LENGTH ? null : unit.folded));
}

/** Equal texts that stand several times, told apart by the sections they stand in. */
export function byTextInPlace(matching: Matching): void {
  pairBy(matching, (unit, side) => {
    const parent = side === 'before' ? unit.parent : matching.counterpartOfAfter(unit.parent);
    return unit.parent && !parent ? null : keyOf(unit, `${parent?.index ?? ''}`);
  });
}
