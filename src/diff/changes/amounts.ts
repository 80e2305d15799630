import { type Mark, type Reading, roleOf, type Stance } from '../../languages/index.js';
import type { Found } from './aspects.js';

type Sense = 1 | -1 | 0;

/** What one amount limits, in one sentence. */
export interface Limit {
  readonly role: ReturnType<typeof roleOf>;
  readonly value: number;
  readonly base: string;
  readonly mark: Mark;
}

/** Words looked at around an amount, for what it is an amount of. */
const AROUND = 8;
/** An amount without a limit is one of what people get only right after the verb. */
const CLOSE = 3;

function near({ tokens, regions }: Reading, mark: Mark, set: { has(word: string): boolean }, around = AROUND): boolean {
  for (let at = mark.from - 1; at >= Math.max(0, mark.from - around) && tokens[at]?.stop !== 'full'; at--)
    if (regions[at] === regions[mark.from] && set.has(tokens[at]?.word ?? '')) return true;
  for (let at = mark.to; at < Math.min(tokens.length, mark.to + around / 2) && tokens[at]?.stop === ''; at++)
    if (set.has(tokens[at]?.word ?? '')) return true;
  return false;
}

/**
 * Whether more of an amount is more protection (1), less (-1), or not to be told (0): a time to answer
 * is better short, a time to appeal better long, a time kept better short, seats are neither.
 */
export function senseOf(reading: Reading, mark: Mark, stance: Stance): Sense {
  if (!mark.amount || stance.benefits === null) return 0;
  const { lasting, gains } = reading.lexicon;
  const forPeople = stance.benefits === 'people' ? 1 : -1;
  const role = roleOf(reading, mark);
  const good = stance.bearing === 'right' || near(reading, mark, gains);
  const flip = (sense: Sense): Sense => (-sense || 0) as Sense;
  if (mark.region === 'exception') return 0;
  if (role === 'over' || (mark.region === 'condition' && role !== 'under' && role !== 'delays'))
    return -forPeople as Sense;
  if (role === 'under') return forPeople;
  if (mark.amount.of === 'frequency') return forPeople;
  if (near(reading, mark, lasting) && mark.amount.of === 'duration' && role !== 'ahead')
    return role === 'minimum' ? (stance.intrusive ? -1 : 1) : -1;
  if (role === 'delays')
    return stance.bearing === 'right' || stance.bearing === 'burden' ? 1 : stance.bearing === 'power' ? 0 : -1;
  if (role === 'ahead') return stance.bearing === 'burden' ? -1 : 1;
  if (role === 'minimum') return forPeople;
  if (role === 'maximum') return good ? 1 : -1;
  if ((stance.bearing === 'right' || near(reading, mark, gains, CLOSE)) && mark.amount.of !== 'share')
    return stance.bearing === 'burden' ? flip(1) : 1;
  return 0;
}

/** The sign of two amounts that stand for each other; `unknown` when they differ and no sense can be told. */
export function compareAmounts(
  [before, was, stanceWas]: readonly [Reading, Mark, Stance],
  [after, is, stanceIs]: readonly [Reading, Mark, Stance],
): {
  readonly signs: readonly (Found & { readonly aspect: 'delay' | 'frequency' | 'limit' })[];
  readonly unknown: boolean;
} {
  const [old, now] = [was.amount, is.amount];
  if (!old || !now) return { signs: [], unknown: true };
  const [roleWas, roleIs] = [roleOf(before, was), roleOf(after, is)];
  // Twelve months of thirty days are not a year of 365: "every six months" is "twice a year".
  const slack = old.of === 'frequency' ? 0.02 * old.value : 1e-9;
  const same = Math.abs(old.value - now.value) <= slack;
  if (same && old.base === now.base && roleWas === roleIs) return { signs: [], unknown: false };
  const [one, other] = [senseOf(before, was, stanceWas), senseOf(after, is, stanceIs)];
  if (roleWas !== roleIs && !(one !== 0 && one === other)) return { signs: [], unknown: true };
  // Two months and sixty days: near enough to be one to some readers, and not to others.
  if (same || one === 0 || one !== other || (old.base !== now.base && Math.abs(old.value / now.value - 1) < 0.1))
    return { signs: [], unknown: true };
  const aspect = old.of === 'frequency' ? 'frequency' : roleWas === 'delays' ? 'delay' : 'limit';
  const direction = (now.value - old.value) * one > 0 ? 'strengthened' : 'weakened';
  return { signs: [{ aspect, direction, term: { before: was.term, after: is.term } }], unknown: false };
}
