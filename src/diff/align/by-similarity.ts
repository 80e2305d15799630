import { words } from '../../text/index.js';
import { isSection, type Unit } from '../units.js';
import type { Matching } from './matching.js';

/** How alike two texts must be, by how much their places already say. Tuned on the test corpora. */
const THRESHOLDS = { sameGap: 0.2, sameParent: 0.36, anywhere: 0.55 } as const;
/** A word that more free units than this share tells nothing, and would make the search quadratic. */
const MAX_SHARED_BY = 40;
/** Candidates that are weighed for one unit. */
const MAX_CANDIDATES = 12;

interface Bag {
  readonly unit: Unit;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Rarer words weigh more: the weight of a word is the logarithm of how few of the units have it. */
function weigher(all: readonly (readonly string[])[]): (word: string) => number {
  const frequency = new Map<string, number>();
  for (const list of all) for (const word of new Set(list)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + all.length / (frequency.get(word) ?? 1));
}

function bagOf(unit: Unit, weight: (word: string) => number): Bag {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of words(unit.node.text)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += weight(word);
  }
  return { unit, counts, total };
}

/** Weighted Dice: the weight of the words that both have, over the mean weight of both; 0 to 1. */
function similarity(one: Bag, other: Bag, weight: (word: string) => number): number {
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0) * weight(word);
  return one.total + other.total === 0 ? 0 : (2 * shared) / (one.total + other.total);
}

/** Whether an editor gave each an id of its own, and not the same: only much alike are they one thing. */
const bothNamed = (before: Unit, after: Unit): boolean => !before.node.derived && !after.node.derived;

/** Whether the nearest matched neighbours of both are each other: nothing else can have come between. */
function sameGap(matching: Matching, before: Unit, after: Unit): boolean {
  const near = (units: readonly Unit[], from: number, step: 1 | -1, matched: (unit: Unit) => boolean) => {
    let i = from + step;
    while (units[i] && !matched(units[i] as Unit)) i += step;
    return units[i] ?? null;
  };
  const isOld = (unit: Unit) => matching.matchOfBefore(unit) !== null;
  const isNew = (unit: Unit) => matching.matchOfAfter(unit) !== null;
  return ([-1, 1] as const).every((step) => {
    const old = near(matching.before.units, before.index, step, isOld);
    const now = near(matching.after.units, after.index, step, isNew);
    return old === null || now === null ? old === now : matching.counterpartOfBefore(old) === now;
  });
}

/** The units that share rare words with one, best first: all that can reach a threshold, or nearly. */
function candidatesOf(bag: Bag, index: ReadonlyMap<string, readonly Bag[]>, weight: (word: string) => number): Bag[] {
  const scores = new Map<Bag, number>();
  for (const [word, count] of bag.counts) {
    const sharing = index.get(word) ?? [];
    if (sharing.length > MAX_SHARED_BY) continue;
    for (const other of sharing)
      scores.set(other, (scores.get(other) ?? 0) + Math.min(count, other.counts.get(word) ?? 0) * weight(word));
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0].unit.index - b[0].unit.index)
    .slice(0, MAX_CANDIDATES)
    .map(([other]) => other);
}

/**
 * What is left is paired by its words, most alike first; a shared place lowers what is asked. Near
 * linear: each unit is weighed against those that share a rare word, and those between the same neighbours.
 */
export function bySimilarity(matching: Matching): void {
  const [olds, news] = [matching.freeBefore, matching.freeAfter];
  if (olds.length === 0 || news.length === 0) return;
  const weight = weigher([...olds, ...news].map(({ node }) => words(node.text)));
  const after = news.map((unit) => bagOf(unit, weight));
  const index = new Map<string, Bag[]>();
  for (const bag of after) {
    for (const word of bag.counts.keys()) {
      const sharing = index.get(word);
      if (sharing) sharing.push(bag);
      else index.set(word, [bag]);
    }
  }
  const inPlace = new Map<Unit | null, Bag[]>();
  for (const bag of after) {
    const parent = bag.unit.parent ? matching.counterpartOfAfter(bag.unit.parent) : null;
    if (parent || !bag.unit.parent) inPlace.set(parent, [...(inPlace.get(parent) ?? []), bag]);
  }
  const scored = olds.flatMap((unit) => {
    const bag = bagOf(unit, weight);
    const near = (inPlace.get(unit.parent) ?? []).slice(0, MAX_CANDIDATES);
    return [...new Set([...candidatesOf(bag, index, weight), ...near])].flatMap((other) => {
      if (isSection(unit) !== isSection(other.unit)) return [];
      const alike = similarity(bag, other, weight);
      const where = bothNamed(unit, other.unit)
        ? 'anywhere'
        : sameGap(matching, unit, other.unit)
          ? 'sameGap'
          : matching.sameParent(unit, other.unit)
            ? 'sameParent'
            : 'anywhere';
      if (alike < THRESHOLDS[where]) return [];
      const bonus = where === 'anywhere' ? 0 : where === 'sameParent' ? 0.1 : 0.15;
      return [{ before: unit, after: other.unit, alike, score: alike + bonus }];
    });
  });
  scored.sort((a, b) => b.score - a.score || a.before.index - b.before.index || a.after.index - b.after.index);
  for (const { before, after: now, alike } of scored) {
    if (matching.matchOfBefore(before) || matching.matchOfAfter(now)) continue;
    matching.match([before], [now], 'similarity', Math.min(0.99, alike));
  }
}
