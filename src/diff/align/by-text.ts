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

/** Short names for texts and places, so that no long key is built for each unit. */
class Names {
  readonly #known = new Map<string, number>();
  readonly #ofUnit = new Map<Unit | null, number>([[null, 0]]);

  of(key: string): number {
    const known = this.#known.get(key) ?? this.#known.size + 1;
    this.#known.set(key, known);
    return known;
  }

  /** The same for two units whose texts and whose parents' texts, up to the top, are the same. */
  ofPlace(unit: Unit | null): number {
    const above: Unit[] = [];
    for (let one = unit; one && !this.#ofUnit.has(one); one = one.parent) above.push(one);
    for (const one of above.reverse())
      this.#ofUnit.set(one, this.of(`${this.#ofUnit.get(one.parent)} ${this.of(one.folded)}`));
    return this.#ofUnit.get(unit) as number;
  }
}

/** Equal texts, typography apart: under the same titles first, then anywhere when they say enough. */
export function byText(matching: Matching): void {
  const names = new Names();
  pairBy(matching, (unit) => `${names.ofPlace(unit.parent)} ${names.of(unit.folded)}`);
  pairBy(matching, (unit) => (unit.folded.length < TELLING_LENGTH ? null : unit.folded));
}

/** Equal texts that stand several times, told apart by the sections they stand in. */
export function byTextInPlace(matching: Matching): void {
  const names = new Names();
  pairBy(matching, (unit, side) => {
    const parent = side === 'before' ? unit.parent : matching.counterpartOfAfter(unit.parent);
    return unit.parent && !parent ? null : `${parent?.index ?? ''} ${names.of(unit.folded)}`;
  });
}
