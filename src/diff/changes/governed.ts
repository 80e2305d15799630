import {
  bindingOf,
  isBar,
  isLeadIn,
  isLeadInTitle,
  isOwnSentence,
  type Language,
  read,
} from '../../languages/index.js';
import type { Matching } from '../align/index.js';
import { goesOn, introducerOf, introducersOf, isListed } from '../introducers.js';
import { isSection, type Side, type Unit } from '../units.js';
import type { Finding } from './finding.js';
import type { Manners } from './manners.js';
import { sameAbove } from './same.js';
import { UNTOLD, unlabelled, type Verdict, verdictOf } from './wording.js';

/** What became of the lead-ins of the lists, and of what they govern. Nothing is told without language data. */
export interface Governed {
  /** By the lead-in of the newer edition: what its change does to its list; null when nothing there stayed as it was. */
  readonly leads: ReadonlyMap<Unit, Verdict | null>;
  /** Lead-ins that came to a list that was there, or went from one that stayed. */
  readonly alone: ReadonlySet<Unit>;
  /** What stayed the same to the letter and now stands under other words. */
  readonly findings: readonly Finding[];
  /** What other words of a block come to under the words that govern it; null where none do on either side. */
  readonly under: (pair: Pair) => ((before: string, after: string) => Verdict) | null;
  /** Whether a block is barred by what stands above it, in both editions. */
  readonly isBarred: (pair: Pair) => boolean;
  /** Whether the words of all of these blocks can be compared under those that govern them: then `under` refuses none. */
  readonly reaches: (pairs: readonly Pair[]) => boolean;
}

interface Pair {
  readonly before: Unit;
  readonly after: Unit;
}

/** What governs the blocks of a side, each lead-in and title read once. */
interface Governors {
  /** The nearest words above a block that say what must, may or must not be done; null when none do. */
  readonly of: (unit: Unit) => Unit | null;
  /** How such words bind; null when they do not. */
  readonly bindingOf: (unit: Unit) => string | null;
}

function governors(side: Side, language: Language): Governors {
  const known = new Map<Unit, string | null>();
  const binding = (unit: Unit): string | null => {
    let found = known.get(unit);
    if (found === undefined) {
      const reading = read(unit.node.text, language);
      found = (isSection(unit) ? isLeadInTitle : isLeadIn)(reading) ? bindingOf(reading) : null;
      known.set(unit, found);
    }
    return found;
  };
  const of = (unit: Unit): Unit | null => {
    let at = introducersOf(side).get(unit) ?? null;
    while (at && binding(at) === null) at = introducerOf(side, at);
    return at;
  };
  return { of, bindingOf: binding };
}

/** The lead-in of the newer edition that stood above a block and still does, in other words; null when there is none. */
function leadOf(matching: Matching, { before, after }: Pair, old: Unit | null, now: Unit | null): Unit | null {
  const lead = old ? matching.counterpartOfBefore(old) : now;
  const partner = lead && matching.counterpartOfAfter(lead);
  if (!lead || !partner || lead.node.text === partner.node.text) return null;
  const isAbove = (side: Side, unit: Unit, above: Unit): boolean => {
    let at = introducersOf(side).get(unit) ?? null;
    while (at && at !== above) at = introducerOf(side, at);
    return at !== null;
  };
  return isAbove(matching.before, before, partner) && isAbove(matching.after, after, lead) ? lead : null;
}

/** The sentence that a lead-in makes with what it governs. */
export const sentenceOf = (lead: Unit, text: string): string => `${lead.node.text.replace(/\s*[:…]\s*$/u, '')} ${text}`;

/**
 * How much is compared in all, in characters times characters of the two sentences: some three seconds. A charter
 * needs a thousandth of it; a long lead-in above thousands of items is left to a human.
 */
const MOST = 1e8;
/** What a comparison of no words at all costs, in characters of a sentence. */
const LEAST = 100;

/** Compares two sentences, each given by what governs it and what it governs. */
type Compare = (before: readonly [lead: Unit, text: string], after: readonly [lead: Unit, text: string]) => Verdict;

/** What it costs to compare two sentences, each given by the lengths of what governs it and of what it governs. */
const costOf = (old: number, was: number, now: number, is: number): number => (old + was + LEAST) * (now + is + LEAST);

function comparer(language: Language, manners: Manners): { readonly compare: Compare; readonly left: () => number } {
  let left = MOST;
  const compare: Compare = ([old, was], [now, is]) => {
    left -= costOf(old.node.text.length, was.length, now.node.text.length, is.length);
    return left < 0 ? UNTOLD : verdictOf(sentenceOf(old, was), sentenceOf(now, is), language, manners);
  };
  return { compare, left: () => left };
}

/** The length of the longest words above a block that may govern it. */
function longestAbove(side: Side, unit: Unit): number {
  let longest = 0;
  for (let at = introducersOf(side).get(unit) ?? null; at; at = introducerOf(side, at))
    longest = Math.max(longest, at.node.text.length);
  return longest;
}

/** Weighs what other words above a block do to it; null when nothing. */
function weigher(ofOld: Governors, ofNow: Governors, compare: Compare) {
  return ({ before, after }: Pair, old: Unit | null, now: Unit | null): Verdict | null => {
    if (!old || !now) return UNTOLD;
    const verdict = compare([old, unlabelled(before)], [now, unlabelled(after)]);
    if (verdict.name === 'equivalent') return null;
    const bound = ofOld.bindingOf(old) === ofNow.bindingOf(now);
    // What says nothing of the force is told of the lead-in alone; a whole sentence or a title may say more of itself.
    const whole = isSection(now) || !goesOn(now);
    return bound && (whole || verdict.name === 'reworded') ? null : verdict;
  };
}

/** What a lead-in does to all of its list: what it does to each, where that is one thing. */
function together(verdicts: readonly Verdict[]): Verdict {
  const [first = UNTOLD] = verdicts;
  return verdicts.every(({ name }) => name === first.name) ? first : UNTOLD;
}

/**
 * Reads each commitment that stayed the same under the words that govern it. "The agency will:" above a list is the
 * opening of each of its promises: where it becomes "aims to", they all are weaker.
 */
export function governedBy(
  matching: Matching,
  pairs: readonly Pair[],
  language: Language | null,
  manners: Manners,
): Governed {
  if (!language)
    return {
      leads: new Map(),
      alone: new Set(),
      findings: [],
      under: () => null,
      isBarred: () => false,
      reaches: () => true,
    };
  const [ofOld, ofNow] = [governors(matching.before, language), governors(matching.after, language)];
  const isSameAbove = sameAbove(matching.before, matching.after);
  const { compare, left } = comparer(language, manners);
  const weigh = weigher(ofOld, ofNow, compare);
  const leads = new Map<Unit, Verdict | null>();
  const alone = new Set<Unit>();
  const findings: Finding[] = [];
  const told = new Map<Unit, Verdict[]>();
  for (const pair of pairs) {
    const { before, after } = pair;
    if (before.node.type !== 'commitment' || after.node.type !== 'commitment') continue;
    if (!(isListed(before) || isListed(after)) || isSameAbove(pair)) continue;
    const [old, now] = [ofOld.of(before), ofNow.of(after)];
    if ((!old && !now) || old?.node.text === now?.node.text || isOwnSentence(read(unlabelled(after), language)))
      continue;
    const lead = leadOf(matching, pair, old, now);
    if (lead && !isSection(lead) && !leads.has(lead)) leads.set(lead, null);
    if (before.folded !== after.folded) continue;
    const verdict = weigh(pair, old, now);
    if (!verdict) continue;
    const free = old && !matching.matchOfBefore(old) ? old : now && !matching.matchOfAfter(now) ? now : null;
    if (free) alone.add(free);
    if (lead) {
      const verdicts = told.get(lead) ?? [];
      verdicts.push(verdict);
      told.set(lead, verdicts);
    }
    const larger = lead ?? free;
    const { name, ...why } = verdict;
    findings.push({
      rule: `commitment-governed-${name}`,
      before: [before],
      after: [after],
      ...why,
      ...(larger && { larger }),
    });
  }
  for (const [lead, verdicts] of told) leads.set(lead, together(verdicts));
  const bars = (lead: Unit | null) => lead !== null && isBar(read(lead.node.text, language));
  const under = ({ before, after }: Pair) => {
    if (before.node.type !== 'commitment' || after.node.type !== 'commitment' || !isListed(before) || !isListed(after))
      return null;
    const [old, now] = [ofOld.of(before), ofNow.of(after)];
    if (!old || !now || [before, after].some((unit) => isOwnSentence(read(unlabelled(unit), language)))) return null;
    // Under the words that governed it: what other words above do is told of themselves.
    return (was: string, is: string) => (bars(old) === bars(now) ? compare([old, was], [old, is]) : UNTOLD);
  };
  const isBarred = ({ before, after }: Pair) => bars(ofOld.of(before)) && bars(ofNow.of(after));
  // Their texts are compared without their labels and joins, if at all: this is the most that it can cost.
  const most = ({ before, after }: Pair): number => {
    const above = longestAbove(matching.before, before);
    return costOf(above, before.node.text.length, above, after.node.text.length);
  };
  const reaches = (some: readonly Pair[]) => some.reduce((sum, pair) => sum + most(pair), 0) <= left();
  return { leads, alone, findings, under, isBarred, reaches };
}
