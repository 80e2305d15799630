import type { Lineage } from '../model/index.js';
import { declaredOrigins } from './align/by-lineage.js';
import { isSame, sameAbove } from './changes/same.js';
import { isSection, type Side, type Unit } from './units.js';

/** What is known of one side by id and by place. */
interface Known {
  /** By explicit id; null where several units bear it, or a derived one is the same. */
  readonly byId: ReadonlyMap<string, Unit | null>;
  /** What stands right in each unit, in order; null is the top. */
  readonly within: ReadonlyMap<Unit | null, readonly Unit[]>;
}

/** One side is asked for each of its ids, and beside two others. */
const sides = new WeakMap<Side, Known>();

function knownOf(side: Side): Known {
  const before = sides.get(side);
  if (before) return before;
  const byId = new Map<string, Unit | null>();
  const within = new Map<Unit | null, Unit[]>();
  for (const unit of side.units) {
    const { id, derived } = unit.node;
    byId.set(id, derived || byId.has(id) ? null : unit);
    const siblings = within.get(unit.parent);
    if (siblings) siblings.push(unit);
    else within.set(unit.parent, [unit]);
  }
  const known = { byId, within };
  sides.set(side, known);
  return known;
}

/** Ids of which a work or an edition declares anything, or that are the names of fields: changes of these bear them too. */
function spokenOf(lineage: readonly Lineage[], before: Side, after: Side): ReadonlySet<string> {
  const ids = new Set(lineage.flatMap(({ from, to }) => [...from, ...to]));
  for (const { edition } of [before, after]) for (const { key } of edition.frontMatter?.fields ?? []) ids.add(key);
  for (const unit of after.units) {
    const origins = declaredOrigins(unit);
    if (origins.length > 0) for (const id of [unit.node.id, ...origins]) ids.add(id);
  }
  return ids;
}

/**
 * What can be told of nodes that keep their id and their words before two editions are aligned: nearly all of them, in
 * nearly all revisions. Nothing is told that an alignment does not find, as a law holds; where one might find anything
 * else, nothing is told.
 */
export class Staying {
  readonly #before: Known;
  readonly #after: Known;
  readonly #spokenOf: ReadonlySet<string>;
  readonly #isSameAbove: ReturnType<typeof sameAbove>;

  constructor(before: Side, after: Side, lineage: readonly Lineage[]) {
    [this.#before, this.#after] = [knownOf(before), knownOf(after)];
    this.#spokenOf = spokenOf(lineage, before, after);
    this.#isSameAbove = sameAbove(before, after);
  }

  /**
   * The two units of an id that are one thing for sure. An explicit id that nothing is declared of is matched before any
   * likeness is weighed, and whose words are the same is neither parted nor joined: see `byId` and `byParts`.
   */
  #pairOf(id: string): { readonly before: Unit; readonly after: Unit } | null {
    const [before, after] = [this.#before.byId.get(id), this.#after.byId.get(id)];
    if (!before || !after || this.#spokenOf.has(id)) return null;
    return isSection(before) === isSection(after) && before.node.text === after.node.text ? { before, after } : null;
  }

  /** Whether an id is the same thing in both for sure, and no other is. */
  isKept(id: string): boolean {
    return this.#pairOf(id) !== null;
  }

  /** Whether a diff of the two has no change of the node of an id for sure. */
  isUnchanged(id: string): boolean {
    const pair = this.#pairOf(id);
    if (!pair || isSection(pair.after) || !isSame(pair.before, pair.after) || !this.#isSameAbove(pair)) return false;
    const [old, now] = [pair.before.parent, pair.after.parent];
    if (old === null || now === null) return old === now && !this.#mayMove(pair);
    const above = this.#pairOf(now.node.id);
    return above?.before === old && above.after === now && !this.#mayMove(pair);
  }

  /**
   * Whether any two siblings that are one thing may have stood on one side of a unit and stand on the other. Where none
   * may, the unit is in each longest run of what kept its order.
   */
  #mayMove({ before, after }: { readonly before: Unit; readonly after: Unit }): boolean {
    const olds = this.#before.within.get(before.parent) ?? [];
    const news = this.#after.within.get(after.parent) ?? [];
    const unsure = { first: false, last: false };
    for (const old of olds) {
      const pair = this.#pairOf(old.node.id);
      if (pair?.before !== old) unsure[old.index < before.index ? 'first' : 'last'] = true;
      else if (pair.after.parent === after.parent && old.index < before.index !== pair.after.index < after.index)
        return true;
    }
    return news.some((now) => {
      if (this.#pairOf(now.node.id)?.after === now) return false;
      return now.index < after.index ? unsure.last : unsure.first;
    });
  }
}
