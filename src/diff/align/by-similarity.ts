import { isSection, type Unit } from '../units.js';
import { assign } from './assign.js';
import { type Bag, type Bags, bagsOf, commonWords, likeness, type Reader, stems } from './bags.js';
import { candidatesOf, firstFrom } from './candidates.js';
import type { Alternative, Matching } from './matching.js';
import { type Neighbours, neighboursOf } from './neighbours.js';
import type { Scored } from './order.js';

/**
 * How alike two texts must be to be one thing, by how much their places already say, and what the place
 * adds when several would do. Between the same neighbours a fifth is enough: only little else can have
 * happened there. Checked by eye on the editions of seven real documents.
 */
const PLACES = {
  // What opens the same list is told by its list: "we do not allow:" for "under no circumstances will you:".
  sameLeadIn: { threshold: 0.05, bonus: 0.15 },
  sameGap: { threshold: 0.2, bonus: 0.15 },
  sameParent: { threshold: 0.36, bonus: 0.1 },
  anywhere: { threshold: 0.55, bonus: 0 },
} as const;
/** The same label is no identity, but parts two that are equally alike. */
const SAME_LABEL = 0.01;
/** What is less alike than this was not considered. */
const CONSIDERED = 0.1;
/** Of what was considered, what is kept: one more than can be taken, and one to tell. */
const MAX_NOTED = 3;
/** Texts that are weighed because of where they stand alone, whatever their words. */
const MAX_NEAR = 8;
/** No likeness of words alone is beyond doubt. */
const MAX_CONFIDENCE = 0.99;

/** Whether an editor gave each an id of its own: only much alike are they one thing. */
const bothNamed = (before: Unit, after: Unit): boolean => !before.node.derived && !after.node.derived;

const opensList = ({ node }: Unit): boolean => /:\s*$/u.test(node.text);

function placeOf(matching: Matching, near: Neighbours, before: Unit, after: Unit): keyof typeof PLACES {
  if (bothNamed(before, after)) return 'anywhere';
  if (near.inSameGap(before, after)) return opensList(before) && opensList(after) ? 'sameLeadIn' : 'sameGap';
  return matching.sameParent(before, after) ? 'sameParent' : 'anywhere';
}

/** The free texts under each parent that is matched, by the parent in the newer edition; null is the top. */
function byParent(bags: readonly Bag[], parentOf: (unit: Unit) => Unit | null): ReadonlyMap<Unit | null, number[]> {
  const found = new Map<Unit | null, number[]>();
  bags.forEach(({ unit }, i) => {
    const parent = unit.parent && parentOf(unit.parent);
    if (unit.parent && !parent) return;
    const siblings = found.get(parent);
    if (siblings) siblings.push(i);
    else found.set(parent, [i]);
  });
  return found;
}

/** Places of pairs under one parent: all when they are few, else those about as far along. */
function nearPairs(matching: Matching, { before, after }: Bags): readonly (readonly [number, number])[] {
  const olds = byParent(before, (parent) => matching.counterpartOfBefore(parent));
  const news = byParent(after, (parent) => parent);
  return [...olds].flatMap(([parent, ours]) => {
    const theirs = news.get(parent) ?? [];
    const [shorter, longer] = [Math.min(ours.length, theirs.length), Math.max(ours.length, theirs.length)];
    // How far apart two may stand, each measured along its own siblings: the two sides play the same part.
    const reach = (Math.max(MAX_NEAR / 2, MAX_NEAR - shorter) / longer) * theirs.length;
    return ours.flatMap((old, i) => {
      const along = ((i + 0.5) / ours.length) * theirs.length - 0.5;
      return theirs
        .slice(Math.max(0, Math.ceil(along - reach)), Math.floor(along + reach) + 1)
        .map((now): readonly [number, number] => [old, now]);
    });
  });
}

/** Pairs worth weighing, each once: by their words from either side, and by their place. */
function pairsOf(matching: Matching, near: Neighbours, bags: Bags): readonly (readonly [Bag, Bag])[] {
  const { before, after, weights } = bags;
  const keys = new Set<number>();
  const add = (i: number, j: number) => keys.add(i * after.length + j);
  /** The place among the free texts of a place in the edition. */
  const placeIn = (list: readonly Bag[]) => {
    const places = list.map(({ unit }) => unit.index);
    return (place: number) => firstFrom(places, place);
  };
  const [inBefore, inAfter] = [placeIn(before), placeIn(after)];
  candidatesOf(before, after, weights, (i) => inAfter(near.expectedAfter((before[i] as Bag).unit))).forEach((js, i) => {
    for (const j of js) add(i, j);
  });
  candidatesOf(after, before, weights, (j) => inBefore(near.expectedBefore((after[j] as Bag).unit))).forEach(
    (is, j) => {
      for (const i of is) add(i, j);
    },
  );
  for (const [i, j] of nearPairs(matching, bags)) add(i, j);
  return Array.from(keys, (key) => [before[Math.floor(key / after.length)] as Bag, after[key % after.length] as Bag]);
}

interface Weighed extends Scored {
  readonly alike: number;
  readonly eligible: boolean;
}

function weigh(matching: Matching, near: Neighbours, one: Bag, other: Bag, weights: Float64Array): Weighed {
  const [before, after] = [one.unit, other.unit];
  const alike = likeness(one, other, weights);
  const { threshold, bonus } = PLACES[placeOf(matching, near, before, after)];
  const sameLabel = before.node.label !== null && before.node.label === after.node.label;
  return { before, after, alike, score: alike + bonus + (sameLabel ? SAME_LABEL : 0), eligible: alike >= threshold };
}

/** Notes for each unit the likest few that it was weighed against. */
function noteConsidered(matching: Matching, weighed: readonly Weighed[]): void {
  const found = new Map<Unit, Alternative[]>();
  const note = (unit: Unit, other: Unit, confidence: number) => {
    const others = found.get(unit);
    if (!others) return void found.set(unit, [{ unit: other, confidence }]);
    let at = others.length;
    while (at > 0 && (others[at - 1] as Alternative).confidence < confidence) at--;
    if (at === MAX_NOTED) return;
    others.splice(at, 0, { unit: other, confidence });
    if (others.length > MAX_NOTED) others.pop();
  };
  for (const { before, after, alike } of weighed) {
    if (alike < CONSIDERED) continue;
    note(before, after, Math.min(MAX_CONFIDENCE, alike));
    note(after, before, Math.min(MAX_CONFIDENCE, alike));
  }
  for (const [unit, others] of found) matching.consider(unit, others);
}

function pairUp(matching: Matching, olds: readonly Unit[], news: readonly Unit[], read: Reader): void {
  if (olds.length === 0 || news.length === 0) return;
  const bags = bagsOf(olds, news, commonWords([matching.before, matching.after]), read);
  const near = neighboursOf(matching);
  const weighed = pairsOf(matching, near, bags).map(([one, other]) => weigh(matching, near, one, other, bags.weights));
  noteConsidered(matching, weighed);
  for (const { before, after, alike } of assign(weighed.filter(({ eligible }) => eligible)))
    matching.match([before], [after], 'similarity', Math.min(MAX_CONFIDENCE, alike));
}

/**
 * What is left is paired by its words: the assignment that scores most, where a shared place lowers what
 * is asked. Near linear: each unit is weighed against a bounded number of others.
 */
export function bySimilarity(matching: Matching): void {
  const [olds, news] = [matching.freeBefore, matching.freeAfter];
  const isBlock = (unit: Unit) => !isSection(unit);
  pairUp(matching, olds.filter(isBlock), news.filter(isBlock), (unit) => unit.words);
  pairUp(matching, olds.filter(isSection), news.filter(isSection), stems);
}
