import type { Mark, Reading, Stance } from '../../languages/index.js';
import { benefitsOf, isIntrusion, marksIn } from '../../languages/index.js';
import { senseOf } from './amounts.js';
import type { Aspect } from './aspects.js';
import type { Item } from './items.js';
import { limitSense, modifier } from './modifiers.js';
import { inSeries, isOneMore, joinOf, runsOf } from './runs.js';
import { alternative, exclusive, flip, isBan, letsOff, SENSES, type Sense, wider } from './senses.js';

/** What the coming of words does: better (1) or worse (-1) for the people protected. */
export interface Arrival {
  readonly aspect: Aspect;
  readonly sense: 1 | -1;
  readonly items: readonly Item[];
  /** Read from the shape of the sentence alone: no table knows the words. */
  readonly faint: boolean;
  /** A hint: it gives way to any other sign. */
  readonly hint: boolean;
}

/** What came in one place of a sentence, with the sentence that it came into. */
export interface Coming {
  readonly reading: Reading;
  readonly sentence: readonly [from: number, to: number];
  readonly stance: Stance;
  /** In order, slight words left out. */
  readonly came: readonly Item[];
  /** All that came into the sentence, there and elsewhere. */
  readonly everywhere: readonly Item[];
  /** Whether other words went from the same place. */
  readonly swapped: boolean;
  /** Whether nothing at all went from the same place. */
  readonly alone: boolean;
}

/** What was told of a coming, and what of it no rule explains. */
export interface Told {
  readonly arrivals: readonly Arrival[];
  readonly unknown: readonly Item[];
}

/** Of "only A may be done", what is said is said of A: more of it is more of a power. */
const openPart = (stance: Stance): Stance =>
  stance.exclusive && isBan(stance)
    ? {
        ...stance,
        modality: 'permission',
        bearing: 'power',
        benefits: benefitsOf({ ...stance, bearing: 'power' }, false),
      }
    : stance;

/** The stance of a part that has a verb of its own: "… and may refuse". */
function stanceOfPart(part: readonly Item[], reading: Reading, stance: Stance): Stance {
  const modal = part.find(({ mark }) => mark?.modality)?.mark;
  if (!modal?.modality) return stance;
  const subject = part
    .slice(
      0,
      part.findIndex(({ mark }) => mark === modal),
    )
    .filter(({ mark, slight }) => !mark && !slight);
  const people =
    subject.length > 0 ? subject.some(({ word }) => reading.lexicon.people.has(word)) : stance.actor === 'people';
  const first = part[0]?.at ?? 0;
  const intrusive = !people && isIntrusion(reading, first, (part.at(-1)?.at ?? first) + 1);
  const permits = modal.modality === 'permission';
  const bearing =
    modal.table === 'exemptions'
      ? 'exemption'
      : !permits
        ? modal.modality === 'none'
          ? 'none'
          : 'duty'
        : (people || modal.table === 'rights') && !intrusive
          ? 'right'
          : 'power';
  const benefits = benefitsOf({ ...stance, bearing, intrusive }, people);
  return { ...stance, modality: modal.modality, modal, bearing, benefits, intrusive };
}

/**
 * Whether a word for all stands behind a denial: "never share all data" may deny the sharing, or only that it is
 * of all. "Any" leaves no doubt.
 */
function isDeniedWhole({ at, word }: Item, { tokens, lexicon }: Reading, [from]: readonly [number, number]): boolean {
  const { negations, preNegations, language } = lexicon;
  if (language.freeChoice.test(word)) return false;
  return tokens.slice(from, at).some((token) => negations.has(token.word) || preNegations.has(token.word));
}

/** Whether a word stands among those that do not matter: "regardless of race, caste or colour" has no choice in it. */
const isRegardless = (reading: Reading, [from]: readonly [number, number], { at }: Item): boolean =>
  marksIn(reading, from, at).some(({ table }) => table === 'regardless');

const isContent = ({ mark }: Item): boolean => mark === null || mark.amount !== null || mark.table === 'ahead';

/** What the words that came into a sentence do to it. Words that went are what came, the other way round. */
export function tellArrivals({ reading, sentence, stance: whole, came, everywhere, swapped, alone }: Coming): Told {
  const stance = openPart(whole);
  const arrivals: Arrival[] = [];
  const unknown: Item[] = [];
  const tell = (aspect: Aspect, sense: Sense, items: readonly Item[], faint = false, hint = false) => {
    if (sense === 0) unknown.push(...items);
    else arrivals.push({ aspect, sense, items, faint, hint });
  };
  let opened: string | null = null;
  const includes = came.some(({ mark }) => mark?.table === 'including');
  for (const run of runsOf(came, reading)) {
    const [first] = run as [Item];
    const last = run.at(-1) as Item;
    const table = joinOf(first) ?? joinOf(last);
    const at = run.findIndex(({ mark }) => mark?.modality && mark.from !== stance.modal?.from);
    // A verb of its own has a subject before it, or "and": another modal of the same verb has neither.
    const own =
      at > 0 && run[at]?.region === 'main' && run.slice(0, at).some((item) => isContent(item) || joinOf(item));
    const join = own ? 'and' : (table ?? (swapped ? null : inSeries(reading, first, last)));
    const outside = first.region !== 'main' && opened !== first.region;
    if (join && run.length > (table && !own ? 1 : 0) && !(!table && !own && swapped)) {
      const part = stanceOfPart(run, reading, stance);
      const more = wider(part);
      if (first.region !== 'main' && opened === first.region) continue;
      // An example more or less binds no one, and may show what is meant.
      if (first.region === 'example') unknown.push(...run);
      else if (part !== stance) tell('content', more, run, swapped);
      else if (first.region === 'exception' && outside) tell('exception', flip(wider(stance)), run);
      else if (first.region === 'condition' && outside)
        tell('condition', join === 'or' ? wider(stance) : flip(wider(stance)), run);
      else if (part === stance && join === 'or' && isRegardless(reading, sentence, first))
        tell('scope', wider(stance), run, swapped);
      else if (part === stance && join === 'or' && !isOneMore(run, everywhere, reading)) unknown.push(...run);
      else if (part === stance && join === 'or')
        tell(letsOff(stance) ? 'alternative' : 'content', alternative(stance), run, swapped);
      else tell('content', more, run, swapped);
      continue;
    }
    const rest: Item[] = [];
    const toldBefore = arrivals.length;
    for (const item of run) {
      const { mark } = item;
      const opens =
        mark &&
        ['exceptions', 'reservations', 'conditions', 'examples', 'regardless', 'consequences'].includes(mark.table) &&
        mark.region !== 'main';
      if (opens && mark.table !== 'examples') opened = mark.region;
      // What follows an exception that came belongs to it; what a list includes was said of it.
      if (opened !== null && item.region === opened && !opens) continue;
      if (includes && isContent(item)) continue;
      const known = mark && SENSES[mark.table];
      if (item.key === '@only 0') tell('scope', exclusive(stance), [item]);
      // "In particular where": a case among others, where nothing depends on it.
      else if (mark?.table === 'conditions' && reading.markOf[item.at - 1]?.table === 'including') unknown.push(item);
      else if (!mark || mark.amount || !known) {
        // The modal of the sentence is weighed with it.
        if (mark?.modality && mark.region === 'main') continue;
        if (item.key === '@not' || mark?.table === 'noSubjects') continue;
        if (mark?.table === 'and' || mark?.table === 'fillers') continue;
        if (mark?.table === 'minimum' || mark?.table === 'maximum' || mark?.table === 'delays') continue;
        if (mark?.table === 'or') unknown.push(item);
        else rest.push(item);
      } else {
        const [aspect, sense] = known;
        const inside = item.region === 'exception' && opened === null && aspect === 'scope';
        const open = mark.table === 'wide' && isDeniedWhole(item, reading, sentence);
        tell(
          aspect,
          open ? 0 : inside ? flip(sense(stance)) : sense(stance),
          [item],
          // What a list includes may have been in it before.
          mark.table === 'including',
          (mark.table === 'wide' && mark.row === 0 && alone) || mark.table === 'qualities',
        );
      }
    }
    const amounts = rest.filter(({ mark }) => mark?.amount);
    for (const item of amounts) {
      const sense = item.mark ? senseOf(reading, item.mark, stance) : 0;
      // A limit where there was none: a short time is better than no limit.
      tell(
        sense === -1 || sense === 0 ? 'delay' : 'limit',
        sense === 0 ? 0 : limitSense(reading, item.mark as Mark, stance),
        [item],
      );
    }
    const content = rest.filter(({ mark }) => !mark?.amount);
    if (content.length === 0) continue;
    const { prepositions } = reading.lexicon;
    const telling = content.filter(
      ({ word, mark }) => !prepositions.has(word) && mark?.table !== 'over' && mark?.table !== 'under',
    );
    if (telling.length === 0) continue;
    // A complement of what is told already adds nothing of its own: "within two days of its discovery".
    if (arrivals.length > toldBefore) continue;
    if (alone && isRegardless(reading, sentence, first)) tell('scope', wider(stance), content);
    else if (!alone) unknown.push(...content);
    else tell(...modifier(content, reading, stance, sentence), content, true);
  }
  return { arrivals, unknown };
}
