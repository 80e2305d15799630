import { type Language, read } from '../../languages/index.js';
import type { Matching } from '../align/index.js';
import { isListed } from '../introducers.js';
import type { Side, Unit } from '../units.js';

/** What joins an item to the next one of its list. */
interface Join {
  readonly table: 'and' | 'or';
  /** Where it opens in the text. */
  readonly start: number;
}

/** A word after a stop, and no more: what a join looks like. Most texts have none, and are not read. */
const WORD_AT_END = /[,;]\s*\p{L}+(?:\/\p{L}+)?\s*$/u;

/** What joins an item to the next one, at its very end after a stop: "; or"; null where nothing does. */
export function joinAtEnd(text: string, language: Language): Join | null {
  if (!WORD_AT_END.test(text)) return null;
  const { marks, tokens } = read(text, language);
  const last = marks.at(-1);
  if (!last || last.to !== tokens.length || (last.table !== 'and' && last.table !== 'or')) return null;
  return tokens[last.from - 1]?.stop ? { table: last.table, start: last.start } : null;
}

/** By the items of a side, all that joins the items of their list: one set for a list. */
function joinsOf(side: Side, language: Language): ReadonlyMap<Unit, ReadonlySet<Join['table']>> {
  const found = new Map<Unit, Set<Join['table']>>();
  const open = new Map<Unit | null, Set<Join['table']>>();
  for (const unit of side.units) {
    if (!isListed(unit)) {
      open.delete(unit.parent);
      continue;
    }
    const list = open.get(unit.parent) ?? new Set();
    open.set(unit.parent, list);
    const join = joinAtEnd(unit.node.text, language);
    if (join) list.add(join.table);
    found.set(unit, list);
  }
  return found;
}

/**
 * Tells whether the lists of two items are joined alike, be it at other items: then "; or" comes and goes with the
 * place of an item in its list. A list that loses its only "or" asks for all of its items where one would do; of one
 * that is barred, each item is, with "or" and without.
 */
export function joinedAlike(
  matching: Matching,
  language: Language | null,
): (before: Unit, after: Unit, isBarred: () => boolean) => boolean {
  if (!language) return () => false;
  let sides: readonly [ReturnType<typeof joinsOf>, ReturnType<typeof joinsOf>] | null = null;
  const alike = (old: ReadonlySet<unknown>, now: ReadonlySet<unknown>) =>
    old.size === now.size && [...old].every((join) => now.has(join));
  return (before, after, isBarred) => {
    sides ??= [joinsOf(matching.before, language), joinsOf(matching.after, language)];
    const [old, now] = [sides[0].get(before), sides[1].get(after)];
    if (!old || !now) return false;
    return alike(old, now) || (!old.has('and') && !now.has('and') && isBarred());
  };
}
