import { type Reading, relationOf, type Stance, stanceOf } from '../../languages/index.js';
import { compareAmounts } from './amounts.js';
import { type Arrival, tellArrivals } from './arrivals.js';
import type { Sign } from './aspects.js';
import {
  cancelOnly,
  detailsDiffer,
  type Form,
  fillersDiffer,
  isVoiceChange,
  lightDiffers,
  noteRelation,
  withoutSlips,
} from './equivalence.js';
import { exchanged, rankOf, type Sides } from './exchanges.js';
import { compareItems, type Hunk } from './hunks.js';
import { type Item, itemsOf } from './items.js';
import type { Manners } from './manners.js';
import { compareModality } from './modality.js';

type Sentence = readonly [from: number, to: number];

/** What a change of wording comes to. */
export interface Judgement {
  readonly signs: readonly Sign[];
  /** Signs that give way to any other. */
  readonly hints: readonly Sign[];
  /** Words that no rule explains came or went. */
  readonly unknown: boolean;
  /** What changed could go either way: no sign elsewhere decides. */
  readonly blocked: boolean;
  /** Something differs that could matter, so that it is not a matter of form. */
  readonly doubt: boolean;
  /** Read from the shape of the sentence alone. */
  readonly faint: boolean;
  /** A slip of the pen was assumed. */
  readonly slip: boolean;
  /** Share of the steps that both have, 0 to 1. */
  readonly shared: number;
}

/** Nothing but form differs. */
export const FORM_ONLY: Judgement = {
  signs: [],
  hints: [],
  unknown: false,
  blocked: false,
  doubt: false,
  faint: false,
  slip: false,
  shared: 1,
};

function signOf({ aspect, sense, items }: Arrival, { text }: Reading, went: boolean): Sign {
  const term = text.slice(items[0]?.start, items.at(-1)?.end);
  return {
    aspect,
    direction: (sense === 1) === went ? 'weakened' : 'strengthened',
    term: went ? { before: term, after: null } : { before: null, after: term },
  };
}

/** Words of their own: those of a clause that came or went as a whole are told by what opens it. */
function ownWords(items: readonly Item[]): number {
  const opened = new Set(items.filter(({ mark, region }) => mark && region !== 'main').map(({ region }) => region));
  return items.filter(
    ({ mark, key, region }) =>
      (!mark || mark.table === 'qualities' || mark.table === 'guarantees') &&
      !key.startsWith('@not') &&
      key !== '@only 0' &&
      !opened.has(region),
  ).length;
}

/** What was told so far of two sentences. */
interface Tally {
  readonly clear: Sign[];
  readonly hints: Sign[];
  /** Read from shape: hints where other words changed too, signs where none did. */
  readonly shapes: Sign[];
  unknown: boolean;
  blocked: boolean;
}

/** Two steps that stand for each other. */
function comparePair(
  [one, other]: readonly [Item, Item],
  sides: Sides,
  tally: Tally,
  form: Form,
  light: boolean,
): void {
  const { before, after, was, is } = sides;
  if (one.mark?.amount && other.mark?.amount) {
    const { signs, unknown } = compareAmounts([before, one.mark, was], [after, other.mark, is]);
    tally.clear.push(...signs);
    tally.blocked ||= unknown;
    if (one.word !== other.word) form.equivalent = true;
  } else if (one.mark || other.mark) {
    if (one.word === other.word) return;
    form.equivalent = true;
    if (one.key === '@delay') {
      // "At once" for "promptly"; of two vague times neither is the shorter.
      if (one.mark?.table === other.mark?.table) form.doubt = true;
      else
        tally.clear.push({
          aspect: 'delay',
          direction: other.mark?.table === 'immediately' ? 'strengthened' : 'weakened',
          term: { before: one.word, after: other.word },
        });
    }
    if (one.key === '@modal' && one.region !== 'main' && one.mark?.row !== other.mark?.row) form.doubt = true;
  } else if (one.word !== other.word && one.key !== '@not')
    noteRelation(form, relationOf(one.word, other.word, before.lexicon), one.word, other.word, before, light);
}

/** What went from one place and what came there. */
function compareHunk(
  hunk: Hunk,
  all: Hunk,
  sides: Sides,
  sentences: readonly [Sentence, Sentence],
  tally: Tally,
): void {
  const { before, after, was, is } = sides;
  const swapped = ownWords(hunk.went) > 0 && ownWords(hunk.came) > 0;
  const sign = exchanged(hunk, sides);
  if (sign) {
    tally.clear.push(sign);
    return;
  }
  const gone = tellArrivals({
    reading: before,
    sentence: sentences[0],
    stance: was,
    came: hunk.went,
    everywhere: all.went,
    swapped,
    alone: hunk.came.length === 0,
  });
  const come = tellArrivals({
    reading: after,
    sentence: sentences[1],
    stance: is,
    came: hunk.came,
    everywhere: all.came,
    swapped,
    alone: hunk.went.length === 0,
  });
  // One softening for another: the graver tells.
  const [rankGone, rankCome] = [rankOf(hunk.went), rankOf(hunk.came)];
  const both = rankGone > 0 && rankCome > 0;
  if (both && rankGone === rankCome) tally.unknown = true;
  const file = (arrival: Arrival, reading: Reading, went: boolean) => {
    const rank = rankOf(arrival.items.slice(0, 1));
    if (both && rank > 0 && (went ? rankGone <= rankCome : rankCome <= rankGone)) return;
    const vague =
      swapped &&
      (arrival.aspect === 'scope' || arrival.aspect === 'content') &&
      !arrival.items.some(({ mark }) => mark?.modality);
    const list = arrival.hint || vague ? tally.hints : arrival.faint ? tally.shapes : tally.clear;
    list.push(signOf(arrival, reading, went));
  };
  for (const arrival of gone.arrivals) file(arrival, before, true);
  for (const arrival of come.arrivals) file(arrival, after, false);
  if (gone.unknown.length + come.unknown.length > 0) tally.unknown = true;
  // A denial that the modality does not account for.
  const denials = (items: readonly Item[]) =>
    items.filter(({ key, mark, region }) => (key === '@not' || mark?.table === 'noSubjects') && region === 'main')
      .length;
  const accounted =
    was.form !== is.form ||
    was.modality !== is.modality ||
    was.polarity !== is.polarity ||
    was.modality === 'prohibition';
  if (denials(hunk.went) !== denials(hunk.came) && !accounted) tally.blocked = true;
}

/** A power to do what the other wording makes a duty, read as that duty. */
const asDuty = (stance: Stance, other: Stance): Stance =>
  stance.bearing === 'power' && !stance.intrusive && other.bearing === 'duty'
    ? { ...stance, bearing: 'duty', benefits: 'people' }
    : stance;

/**
 * Words and stops of a sentence that is compared at most: each changed word is held against all the others, and
 * the longest sentence of the laws in our tests has some 130.
 */
const LONGEST = 400;

/** Nothing is told of what is not compared: a human must read it. */
const UNREAD: Judgement = { ...FORM_ONLY, unknown: true, blocked: true, doubt: true };

/** What became of one sentence. */
export function compareSentences(
  before: Reading,
  was: Sentence,
  after: Reading,
  is: Sentence,
  manners: Manners,
): Judgement {
  if (Math.max(was[1] - was[0], is[1] - is[0]) > LONGEST) return UNREAD;
  const sides: Sides = { before, after, was: stanceOf(before, was, manners[0]), is: stanceOf(after, is, manners[1]) };
  // What a power may do that was a duty is still for the people: less of it is less for them.
  const told: Sides = { ...sides, was: asDuty(sides.was, sides.is), is: asDuty(sides.is, sides.was) };
  const items = [itemsOf(before, was), itemsOf(after, is)] as const;
  const comparison = compareItems(items[0], items[1]);
  const { pairs, moved } = comparison;
  if (isVoiceChange(items, comparison.hunks, before)) return FORM_ONLY;

  const form: Form = { equivalent: moved.length > 0, doubt: false, slip: false, bent: 0 };
  const modal = compareModality(sides.was, sides.is);
  const tally: Tally = {
    clear: modal.signs.map((found) => ({ aspect: 'modality', ...found })),
    hints: [],
    shapes: [],
    unknown: false,
    blocked: modal.reversal,
  };
  const light = lightDiffers(items[0], items[1], before);
  for (const pair of [...pairs, ...moved]) comparePair(pair, told, tally, form, light);
  const hunks = withoutSlips(form, comparison, items, before);
  const all: Hunk = { went: hunks.flatMap(({ went }) => went), came: hunks.flatMap(({ came }) => came) };
  for (const hunk of hunks) compareHunk(hunk, all, told, [was, is], tally);

  // Unknown words that went here and others that came there: the sentence was rephrased.
  if (tally.shapes.some(({ term }) => term.before !== null) && tally.shapes.some(({ term }) => term.after !== null))
    tally.unknown = true;

  // A singular for a plural bends its verb too: agreement, where one word alone may be another number.
  const modals = hunks.some(({ went, came }) => [...went, ...came].some(({ mark }) => mark?.modality));
  if (form.bent > 1 || modals || fillersDiffer(items[0], items[1])) form.equivalent = true;
  const cancelled = cancelOnly(tally.clear, sides.was, sides.is);
  const signs = cancelled ?? tally.clear;
  const apart = hunks.reduce((sum, { went, came }) => sum + Math.max(went.length, came.length), 0);
  return {
    signs: tally.unknown ? signs : [...signs, ...tally.shapes],
    hints: tally.unknown ? [...tally.hints, ...tally.shapes] : tally.hints,
    unknown: tally.unknown,
    blocked: tally.blocked,
    doubt:
      form.doubt ||
      tally.unknown ||
      tally.blocked ||
      (modal.tie && !cancelled) ||
      (form.bent === 1 && !form.equivalent) ||
      tally.hints.length > 0 ||
      (hunks.length === 0 && detailsDiffer(form, [before, after], [was, is], items)),
    faint: tally.shapes.length > 0,
    slip: form.slip,
    shared: (pairs.length + moved.length) / Math.max(1, pairs.length + moved.length + apart),
  };
}
