import type { Mark, Reading, Stance } from '../../languages/index.js';
import { isIntrusion, roleOf, standardForm } from '../../languages/index.js';
import { senseOf } from './amounts.js';
import type { Aspect } from './aspects.js';
import type { Item } from './items.js';

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

type Sense = 1 | -1 | 0;

/** Covering more: good in a duty or a right, bad in a power over people. */
const wider = ({ benefits }: Stance): Sense => (benefits === 'people' ? 1 : benefits === 'organisation' ? -1 : 0);
const flip = (sense: Sense): Sense => (sense === 0 ? 0 : sense === 1 ? -1 : 1);

const isBan = ({ modality, bearing }: Stance): boolean => modality === 'prohibition' && bearing === 'duty';

/** "One of" in a duty lets off; in a ban or a right it adds. */
const alternative = (stance: Stance): Sense => {
  if (stance.benefits === null) return 0;
  if (isBan(stance) || stance.bearing === 'right' || stance.bearing === 'burden') return 1;
  return stance.bearing === 'exemption' ? wider(stance) : -1;
};

/** A guarantee makes a duty or a right heavier and a power lighter; inside a ban it narrows what is banned. */
const guarantee = (stance: Stance): Sense =>
  stance.benefits === null ? 0 : isBan(stance) || stance.bearing === 'burden' ? -1 : 1;

/** "Only" in a plain present or a power closes the rest; in a right it shuts people out. */
const exclusive = (stance: Stance): Sense => {
  if (stance.bearing === 'right' || stance.bearing === 'exemption') return flip(wider(stance));
  if (stance.benefits === null) return 0;
  return isBan(stance) ? -1 : 1;
};

/** What the coming of a term of each table does by itself. */
const SENSES: Readonly<Partial<Record<Mark['table'], readonly [Aspect, (stance: Stance) => Sense]>>> = {
  hedges: ['hedge', (stance) => flip(wider(stance))],
  reservations: ['hedge', (stance) => flip(wider(stance))],
  exceptions: ['exception', (stance) => flip(wider(stance))],
  conditions: ['condition', (stance) => flip(wider(stance))],
  wide: ['scope', wider],
  regardless: ['scope', wider],
  including: ['scope', wider],
  narrow: ['scope', (stance) => flip(wider(stance))],
  only: ['scope', exclusive],
  guarantees: ['content', guarantee],
  qualities: ['content', guarantee],
  consequences: ['content', wider],
  immediately: ['delay', (stance) => (stance.bearing === 'duty' ? 1 : 0)],
};

/** Of "only A may be done", what is said is said of A: more of it is more of a power. */
const openPart = (stance: Stance): Stance =>
  stance.exclusive && isBan(stance)
    ? { ...stance, modality: 'permission', bearing: 'power', benefits: 'organisation' }
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
  const benefits =
    bearing === 'none' ? null : bearing === 'power' || (bearing === 'exemption' && !people) ? 'organisation' : 'people';
  return { ...stance, modality: modal.modality, modal, bearing, benefits, intrusive };
}

/** Whether an item stands in a series: a comma on one side, and what ends the series further on. */
function inSeries({ tokens, markOf }: Reading, first: Item, last: Item): 'and' | 'or' | null {
  const before = tokens[first.at - 1]?.word === ',' || tokens[first.at - 2]?.word === ',';
  const after = tokens[last.at + 1]?.word === ',';
  if (!before && !after) return null;
  for (let at = first.at; at < tokens.length && tokens[at]?.stop !== 'full'; at++) {
    const table = markOf[at]?.table;
    if (table === 'and' || table === 'or') return table;
  }
  return null;
}

/** Whether an item joins what stands beside it. */
const joinOf = ({ mark }: Item): 'and' | 'or' | null =>
  mark?.table === 'and' || mark?.table === 'or' ? mark.table : null;

/** Cuts what came into runs of words that stand side by side, so that each is one clause or modifier. */
function runsOf(items: readonly Item[], { tokens, markOf }: Reading): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const [i, item] of items.entries()) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      !tokens.slice(last.at + 1, item.at).some((token, i) => token.stop !== '' && markOf[last.at + 1 + i] === null);
    // "Explain and" before what both have: the join ends the run.
    const ends = joinOf(item) !== null && items[i + 1]?.at !== item.at + 1;
    if (follows && (joinOf(item) === null || ends)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
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

const isContent = ({ mark }: Item): boolean => mark === null || mark.amount !== null || mark.table === 'ahead';

/** What the words that came into a sentence do to it. Words that went are what came, the other way round. */
export function tellArrivals({ reading, sentence, stance: whole, came, swapped, alone }: Coming): Told {
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
      if (part !== stance) tell('content', more, run, swapped);
      else if (first.region === 'exception' && outside) tell('exception', flip(wider(stance)), run);
      else if (first.region === 'condition' && outside)
        tell('condition', join === 'or' ? wider(stance) : flip(wider(stance)), run);
      else if (part === stance && join === 'or') tell('alternative', alternative(stance), run, swapped);
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
    if (!alone) unknown.push(...content);
    else tell(...modifier(content, reading, stance, sentence), content, true);
  }
  return { arrivals, unknown };
}

/** A limit that comes: a time limit on a duty is for the people, one on their right is not. */
function limitSense(reading: Reading, mark: Mark, stance: Stance): Sense {
  if (mark.amount?.of === 'frequency') return wider(stance);
  const role = roleOf(reading, mark);
  // A threshold leaves out those who do not pass it.
  if (role === 'over' || role === 'under') return flip(wider(stance));
  const sense = senseOf(reading, mark, stance);
  return stance.bearing === 'right' ? -1 : mark.region === 'condition' ? flip(wider(stance)) : sense === 0 ? 0 : 1;
}

/** Whether a word is the first of its sentence, articles apart. */
const isSubject = ({ at }: Item, start: number, { tokens, lexicon }: Reading): boolean =>
  tokens.slice(start, at).every(({ word }) => lexicon.slight.has(word));

/** What a modifier does: it narrows what it stands beside, or says how a duty is met. */
function modifier(
  content: readonly Item[],
  reading: Reading,
  stance: Stance,
  [start]: readonly [number, number],
): [Aspect, Sense] {
  const [first] = content as [Item];
  const { adverbial } = reading.lexicon;
  const narrows = flip(wider(stance));
  if (first.region === 'exception') return ['exception', wider(stance)];
  if (first.region === 'condition') return ['condition', narrows];
  // The subject that comes or goes is another actor, or none.
  if (first.region === 'example' || isSubject(first, start, reading)) return ['scope', 0];
  const before = reading.tokens[first.at - 1]?.word ?? '';
  // In a time ("before the vote on …") a word narrows nothing.
  for (let at = first.at - 1; at >= 0 && reading.tokens[at]?.stop === ''; at--)
    if (reading.markOf[at]?.table === 'ahead') return ['scope', 0];
  const manner = adverbial.has(standardForm(first.word, reading.lexicon)) || adverbial.has(before);
  if (manner && stance.bearing === 'duty' && !isBan(stance)) return ['content', 1];
  return ['scope', narrows];
}
