import { isSection, type Unit } from '../units.js';
import { type Bag, bagsOf, commonWords, sharedWeight, stems } from './bags.js';
import { candidatesOf } from './candidates.js';
import type { Match, Matching } from './matching.js';

/** How much of a part must stand in the whole, beside what stands there of other parts. */
const CONTAINED = 0.55;
/** The same for what stands right beside the other part: cut off there, it cannot have come from far. */
const CONTAINED_BESIDE = 0.4;
/** How much of the whole its parts must cover together. */
const COVERED = 0.6;
/** How much of the whole each part must add to what the others cover. */
const GAIN = 0.1;
/** Words alone are never beyond doubt. */
const MAX_CONFIDENCE = 0.95;
/** A part with fewer words could stand in any text. */
const MIN_WORDS = 4;

/** One of the two ways to read a pair of editions: a whole of one side, its parts on the other. */
interface Reading {
  readonly wholes: readonly Unit[];
  /** Units of the other side that nothing is matched with. */
  readonly free: readonly Unit[];
  /** What a whole is matched with, when it is with one. */
  readonly partnerOf: (whole: Unit) => Unit | null;
  readonly match: (whole: Unit, parts: readonly Unit[], confidence: number) => void;
}

/** A bag without the words of another; only good for `sharedWeight`. */
function without(bag: Bag, other: Bag): Bag {
  const taken = new Map<number, number>();
  other.words.forEach((word, i) => {
    taken.set(word, other.counts[i] as number);
  });
  return {
    ...bag,
    counts: bag.counts.map((count, i) => Math.max(0, count - (taken.get(bag.words[i] as number) ?? 0))),
  };
}

const isBeside = (one: Unit, other: Unit): boolean => Math.abs(one.index - other.index) === 1;

/** The parts of a whole: its partner first, then what covers most of what the former left. */
function partsOf(whole: Bag, partner: Bag | null, candidates: readonly Bag[], weights: Float64Array) {
  const parts = partner ? [partner] : [];
  let left = partner ? without(whole, partner) : whole;
  let covered = partner ? sharedWeight(whole, partner, weights) : 0;
  for (const candidate of candidates) {
    const gain = sharedWeight(candidate, left, weights);
    const beside = parts.some(({ unit }) => isBeside(unit, candidate.unit));
    if (gain < (beside ? CONTAINED_BESIDE : CONTAINED) * candidate.total || gain < GAIN * whole.total) continue;
    parts.push(candidate);
    left = without(left, candidate);
    covered += gain;
  }
  return { parts, share: covered / whole.total };
}

function findParts({ wholes, free, partnerOf, match }: Reading, common: ReadonlySet<string>): void {
  if (wholes.length === 0 || free.length === 0) return;
  const partners = wholes.flatMap((whole) => partnerOf(whole) ?? []);
  const { before, after, weights } = bagsOf(wholes, [...free, ...partners], common, stems);
  const wanted = after.slice(0, free.length);
  const partnerBags = new Map(after.slice(free.length).map((bag) => [bag.unit, bag]));
  const along = before.length / wanted.length;
  const offered = new Map<Bag, Bag[]>();
  candidatesOf(wanted, before, weights, (place) => place * along).forEach((found, i) => {
    const part = wanted[i] as Bag;
    const [best] = found
      .map((j) => ({ whole: before[j] as Bag, share: sharedWeight(part, before[j] as Bag, weights) }))
      .sort((a, b) => b.share - a.share);
    if (!best || best.share < CONTAINED_BESIDE * part.total) return;
    offered.set(best.whole, [...(offered.get(best.whole) ?? []), part]);
  });
  for (const [whole, candidates] of offered) {
    const partner = partnerOf(whole.unit);
    candidates.sort((a, b) => sharedWeight(b, whole, weights) - sharedWeight(a, whole, weights));
    const { parts, share } = partsOf(whole, (partner && partnerBags.get(partner)) ?? null, candidates, weights);
    if (parts.length < 2 || share < COVERED) continue;
    const inOrder = parts.map(({ unit }) => unit).sort((a, b) => a.index - b.index);
    match(whole.unit, inOrder, Math.min(MAX_CONFIDENCE, share));
  }
}

/** What one unit was matched with, when it is with one. */
function partner(match: Match | null, side: 'before' | 'after'): Unit | null {
  return match?.before.length === 1 && match.after.length === 1 ? (match[side][0] as Unit) : null;
}

/**
 * What changed its words, or is gone: what stayed as it was has no part elsewhere, nor has what is like
 * nothing that is free.
 */
function isWhole(matching: Matching, unit: Unit, match: Match | null, other: Unit | null): boolean {
  if (!match && !matching.alternativeTo(unit)) return false;
  if (isSection(unit) || (match && !other) || other?.node.text === unit.node.text) return false;
  return unit.words.length >= 2 * MIN_WORDS;
}

const isPart = (unit: Unit): boolean => !isSection(unit) && unit.words.length >= MIN_WORDS;

/**
 * What became several, and what several became, where no one says so: a text whose words are covered by
 * two or more of the other side, of which one at most was matched with it before. Texts alone: sections
 * are told by what they carry.
 */
export function byParts(matching: Matching): void {
  const { before, after } = matching;
  const common = commonWords([before, after]);
  const heir = (unit: Unit) => partner(matching.matchOfBefore(unit), 'after');
  const origin = (unit: Unit) => partner(matching.matchOfAfter(unit), 'before');
  findParts(
    {
      wholes: before.units.filter((unit) => isWhole(matching, unit, matching.matchOfBefore(unit), heir(unit))),
      free: matching.freeAfter.filter(isPart),
      partnerOf: heir,
      match: (whole, parts, confidence) => matching.match([whole], parts, 'parts', confidence),
    },
    common,
  );
  findParts(
    {
      wholes: after.units.filter((unit) => isWhole(matching, unit, matching.matchOfAfter(unit), origin(unit))),
      free: matching.freeBefore.filter(isPart),
      partnerOf: origin,
      match: (whole, parts, confidence) => matching.match(parts, [whole], 'parts', confidence),
    },
    common,
  );
}
