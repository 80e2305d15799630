import type { Side, Unit } from '../units.js';
import type { Declared } from './declared.js';

/** Which step of the alignment found a match; each is a file of this folder. */
export type Step = 'id' | 'lineage' | 'source' | 'text' | 'title' | 'children' | 'similarity' | 'parts';

/** Another unit that was considered in place of the one that was taken. */
export interface Alternative {
  readonly unit: Unit;
  /** How alike the two are, 0 to 1. */
  readonly confidence: number;
}

/** Units of both sides that are the same thing: mostly one and one; a split has several after. */
export interface Match {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly by: Step;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What is matched so far. The steps of the alignment fill it, each from what the former left. */
export class Matching {
  readonly before: Side;
  readonly after: Side;
  /** What the work declares of old ids; null when no declaration counts, nor those of the newer edition. */
  readonly declared: Declared | null;
  readonly #ofBefore: (Match | undefined)[];
  readonly #ofAfter: (Match | undefined)[];
  #size = 0;
  readonly #considered = new Map<Unit, readonly Alternative[]>();

  constructor(before: Side, after: Side, declared: Declared | null = new Map()) {
    this.before = before;
    this.after = after;
    this.declared = declared;
    this.#ofBefore = new Array(before.units.length);
    this.#ofAfter = new Array(after.units.length);
  }

  /** Takes units as one thing, and what they were matched with before, if anything, as free again. */
  match(before: readonly Unit[], after: readonly Unit[], by: Step, confidence: number): void {
    const match = { before, after, by, confidence };
    this.#size++;
    for (const unit of before) this.#release(this.#ofBefore[unit.index]);
    for (const unit of after) this.#release(this.#ofAfter[unit.index]);
    for (const unit of before) this.#ofBefore[unit.index] = match;
    for (const unit of after) this.#ofAfter[unit.index] = match;
  }

  /** Takes what was one thing as free again. */
  part(match: Match): void {
    this.#release(match);
  }

  /** How many matches were made. */
  get size(): number {
    return this.#size;
  }

  #release(match: Match | undefined): void {
    if (!match) return;
    for (const unit of match.before) this.#ofBefore[unit.index] = undefined;
    for (const unit of match.after) this.#ofAfter[unit.index] = undefined;
  }

  matchOfBefore(unit: Unit): Match | null {
    return this.#ofBefore[unit.index] ?? null;
  }

  matchOfAfter(unit: Unit): Match | null {
    return this.#ofAfter[unit.index] ?? null;
  }

  /** The one unit that became this one; null when there is none or several. */
  counterpartOfAfter(unit: Unit | null): Unit | null {
    const match = unit && this.matchOfAfter(unit);
    return match?.before.length === 1 ? (match.before[0] as Unit) : null;
  }

  /** The one unit that this one became; null when there is none or several. */
  counterpartOfBefore(unit: Unit | null): Unit | null {
    const match = unit && this.matchOfBefore(unit);
    return match?.after.length === 1 ? (match.after[0] as Unit) : null;
  }

  /** Whether both stand in the same place of the tree: at the top, or in parents that are matched. */
  sameParent(before: Unit, after: Unit): boolean {
    if (before.parent === null || after.parent === null) return before.parent === after.parent;
    return this.counterpartOfBefore(before.parent) === after.parent;
  }

  /** Notes what a unit of either side was weighed against, the likest first. */
  consider(unit: Unit, others: readonly Alternative[]): void {
    this.#considered.set(unit, others);
  }

  /** The likest unit of the other side that this one was weighed against and is not matched with; or null. */
  alternativeTo(unit: Unit): Alternative | null {
    const match = this.before.units[unit.index] === unit ? this.matchOfBefore(unit) : this.matchOfAfter(unit);
    const taken = match ? [...match.before, ...match.after] : [];
    return this.#considered.get(unit)?.find((other) => !taken.includes(other.unit)) ?? null;
  }

  get freeBefore(): Unit[] {
    return this.before.units.filter((unit) => !this.#ofBefore[unit.index]);
  }

  get freeAfter(): Unit[] {
    return this.after.units.filter((unit) => !this.#ofAfter[unit.index]);
  }

  /** All matches, in the order of the newer edition. */
  get matches(): readonly Match[] {
    return [...new Set(this.after.units.flatMap((unit) => this.#ofAfter[unit.index] ?? []))];
  }
}
