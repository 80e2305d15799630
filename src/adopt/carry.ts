import { citable } from '../lineage/index.js';
import type { Edition, Lineage, Node, PairReport } from '../model/index.js';
import type { FreshIds } from './fresh-ids.js';
import { canBear, type Named, type Naming } from './name.js';

/** What is known of a commitment that an edition ended: what it last said. */
export type Ended = Map<string, string>;

/** Which ids the nodes of an edition get, and where each comes from. */
export interface Carried {
  readonly namings: readonly Naming[];
  /** Indices of nodes whose id the edition before had. */
  readonly kept: ReadonlySet<number>;
  /** Indices of nodes whose id an edition before that one had. */
  readonly back: ReadonlySet<number>;
}

/** Nodes that are one thing in two editions: one of each, or several after a split or before a merge. */
interface Family {
  readonly from: Set<string>;
  readonly to: Set<string>;
}

/** Pairs that share a node are one family. */
function families(pairs: readonly PairReport[]): readonly Family[] {
  const [olds, news] = [new Map<string, Family>(), new Map<string, Family>()];
  for (const { before, after } of pairs) {
    const [one, other] = [olds.get(before), news.get(after)];
    const family = one ?? other ?? { from: new Set<string>(), to: new Set<string>() };
    if (one && other && one !== other) {
      for (const id of other.from) olds.set(id, one.from.add(id) && one);
      for (const id of other.to) news.set(id, one.to.add(id) && one);
    }
    olds.set(before, family);
    news.set(after, family);
    family.from.add(before);
    family.to.add(after);
  }
  return [...new Set(olds.values())];
}

/** The id that each node carries over: the one of the only node that became it and nothing else. */
function carriedOver(pairs: readonly PairReport[], before: ReadonlyMap<string, Node>): ReadonlyMap<string, string> {
  return new Map(
    families(pairs).flatMap(({ from, to }): [string, string][] => {
      const [old, heir] = [[...from][0] as string, [...to][0] as string];
      const single = from.size === 1 && to.size === 1 && before.get(old)?.derived === false;
      return single ? [[heir, old]] : [];
    }),
  );
}

/**
 * Ids for an edition that follows another: those of the one before where the differ pairs one node with one, those of
 * a commitment that had ended and is there again in the same words, fresh ones for the rest. What an edition names
 * itself keeps its name.
 *
 * @param pairs of the two, the newer one as it was found
 */
export function carry(
  before: Edition,
  nodesBefore: readonly Node[],
  nodes: readonly Node[],
  pairs: readonly PairReport[],
  ended: Ended,
  fresh: FreshIds,
): Carried {
  const over = carriedOver(pairs, new Map(nodesBefore.map((node) => [node.id, node])));
  const own = new Set(nodes.flatMap(({ id, derived }) => (derived ? [] : [id])));
  const paired = new Set(pairs.map(({ after }) => after));
  const [kept, back] = [new Set<number>(), new Set<number>()];
  const held = new Set([...own, ...citable(before).map(({ id }) => id)]);
  const namings = nodes.flatMap((node, index): Naming[] => {
    if (!canBear(node)) return [];
    const old = over.get(node.id);
    if (old !== undefined && !own.has(old)) {
      kept.add(index);
      return [{ index, id: old }];
    }
    const returning = node.type === 'commitment' && !paired.has(node.id) ? again(node.text, ended, held) : undefined;
    if (returning === undefined) return [{ index, id: fresh.of(node) }];
    back.add(index);
    held.add(returning);
    return [{ index, id: returning }];
  });
  return { namings, kept, back };
}

const again = (text: string, ended: Ended, held: ReadonlySet<string>): string | undefined =>
  [...ended].find(([id, was]) => was === text && !held.has(id))?.[0];

/**
 * What is to be declared of the ids of an edition that the next one has no more, or has beside others.
 *
 * @param after the newer edition with its ids, its nodes in the order of `found`
 * @param found the nodes that the pairs speak of
 */
export function declared(
  version: string,
  before: Edition,
  after: Named,
  found: readonly Node[],
  pairs: readonly PairReport[],
): readonly Lineage[] {
  const final = new Map(found.map(({ id }, i) => [id, after.nodes[i]?.id as string]));
  const there = new Set(after.nodes.map(({ id }) => id));
  const known = new Set(citable(before).map(({ id }) => id));
  const entries = families(pairs).flatMap(({ from, to }): Lineage[] => {
    const ids = [...from].filter((id) => known.has(id));
    const heirs = [...to].map((id) => final.get(id) as string);
    const same = ids.length === 1 && heirs.length === 1 && ids[0] === heirs[0];
    return ids.length === 0 || same ? [] : [{ edition: version, from: ids, to: heirs }];
  });
  const told = new Set([...entries.flatMap(({ from }) => from)]);
  const lost = [...known].filter((id) => !there.has(id) && !told.has(id));
  return [...entries, ...(lost.length > 0 ? [{ edition: version, from: lost, to: [] }] : [])];
}
