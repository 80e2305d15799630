import { isSection, type Unit } from '../units.js';
import type { Matching } from './matching.js';

/** Shorter texts ("or", "(Abrogé)") say too little to be recognised far from where they stood. */
const TELLING_LENGTH = 20;

type Key = (unit: Unit, side: 'before' | 'after') => string | null;

/** Pairs units whose key is the same and as frequent on both sides, in their order. */
function pairBy(matching: Matching, key: Key): void {
  const after = new Map<string, Unit[]>();
  for (const unit of matching.freeAfter) {
    const k = isSection(unit) ? null : key(unit, 'after');
    if (k !== null) after.set(k, [...(after.get(k) ?? []), unit]);
  }
  const before = new Map<string, Unit[]>();
  for (const unit of matching.freeBefore) {
    const k = isSection(unit) ? null : key(unit, 'before');
    if (k !== null && after.has(k)) before.set(k, [...(before.get(k) ?? []), unit]);
  }
  for (const [k, olds] of before) {
    const news = after.get(k) as Unit[];
    if (olds.length !== news.length) continue;
    olds.forEach((old, i) => {
      matching.match([old], [news[i] as Unit], 'text', 1);
    });
  }
}

const titles = (unit: Unit): string => {
  const path: string[] = [];
  for (let above = unit.parent; above; above = above.parent) path.push(above.folded);
  return JSON.stringify(path);
};

/** Equal texts, typography apart: under the same titles first, then anywhere when they say enough. */
export function byText(matching: Matching): void {
  pairBy(matching, (unit) => JSON.stringify([unit.folded, titles(unit)]));
  pairBy(matching, (unit) => (unit.folded.length < TELLING_LENGTH ? null : unit.folded));
}

/** Equal texts that stand several times, told apart by the sections they stand in. */
export function byTextInPlace(matching: Matching): void {
  const place = (unit: Unit | null): string => (unit ? `${unit.index}` : '');
  pairBy(matching, (unit, side) => {
    const parent = side === 'before' ? unit.parent : matching.counterpartOfAfter(unit.parent);
    return unit.parent && !parent ? null : JSON.stringify([unit.folded, place(parent)]);
  });
}
