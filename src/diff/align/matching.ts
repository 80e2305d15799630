import type { Side, Unit } from '../units.js';

/** Which step of the alignment found a match; each is a file of this folder. */
export type Step = 'id' | 'lineage' | 'text' | 'title' | 'children' | 'similarity';

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
  readonly #ofBefore = new Map<Unit, Match>();
  readonly #ofAfter = new Map<Unit, Match>();

  constructor(before: Side, after: Side) {
    this.before = before;
    this.after = after;
  }

  match(before: readonly Unit[], after: readonly Unit[], by: Step, confidence: number): void {
    const match = { before, after, by, confidence };
    for (const unit of before) this.#ofBefore.set(unit, match);
    for (const unit of after) this.#ofAfter.set(unit, match);
  }

  matchOfBefore(unit: Unit): Match | null {
    return this.#ofBefore.get(unit) ?? null;
  }

  matchOfAfter(unit: Unit): Match | null {
    return this.#ofAfter.get(unit) ?? null;
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

  get freeBefore(): Unit[] {
    return this.before.units.filter((unit) => !this.#ofBefore.has(unit));
  }

  get freeAfter(): Unit[] {
    return this.after.units.filter((unit) => !this.#ofAfter.has(unit));
  }

  /** All matches, in the order of the newer edition. */
  get matches(): readonly Match[] {
    return [...new Set(this.after.units.flatMap((unit) => this.#ofAfter.get(unit) ?? []))];
  }
}
