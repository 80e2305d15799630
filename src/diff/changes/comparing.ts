import {
  type Lexicon,
  type Manner,
  type Reading,
  relationOf,
  type Stance,
  stanceOf,
  standardForm,
} from '../../languages/index.js';
import { compareAmounts } from './amounts.js';
import { type Arrival, type Told, tellArrivals } from './arrivals.js';
import type { Direction, Found, Sign } from './aspects.js';
import { compareItems, type Hunk } from './hunks.js';
import { type Item, itemsOf } from './items.js';
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
  /** Read from shape alone. */
  readonly faint: boolean;
  /** A slip of the pen was assumed. */
  readonly slip: boolean;
  /** Share of the words that both have. */
  readonly shared: number;
}

const quote = ({ text }: Reading, items: readonly Item[]): string => text.slice(items[0]?.start, items.at(-1)?.end);

function signOf({ aspect, sense, items }: Arrival, reading: Reading, went: boolean): Sign {
  const direction: Direction = (sense === 1) === went ? 'weakened' : 'strengthened';
  const term = quote(reading, items);
  return { aspect, direction, term: went ? { before: term, after: null } : { before: null, after: term } };
}

/** Whether words went that came again joined or apart: "help desk", "helpdesk". */
function isJoined({ went, came }: Hunk, lexicon: Lexicon): boolean {
  const joined = (items: readonly Item[]) => items.map(({ word }) => standardForm(word, lexicon)).join('');
  return went.length > 0 && came.length > 0 && went.length !== came.length && joined(went) === joined(came);
}

/** Steps from weak to strong: the sign of one for another. */
function stepOf({ went, came }: Hunk, before: Reading, after: Reading, stance: Stance): Found | null {
  if (stance.benefits !== 'people') return null;
  for (const steps of before.lexicon.scales) {
    const level = (items: readonly Item[]) =>
      Math.max(...items.map(({ word }) => steps.findIndex((step) => step.has(word.split(' ')[0] ?? ''))), -1);
    const [was, is] = [level(went), level(came)];
    if (was >= 0 && is >= 0 && was !== is)
      return {
        direction: is > was ? 'strengthened' : 'weakened',
        term: { before: quote(before, went), after: quote(after, came) },
      };
  }
  return null;
}

/** The commas and brackets of a sentence: what they part can change what it means. */
const stopsOf = ({ tokens }: Reading, [from, to]: Sentence): string =>
  tokens
    .slice(from, to)
    .map(({ word, stop }) => (stop === '' ? '' : word))
    .join('')
    .replace(/[,;:]$/, '');

/** What became of one sentence. */
export function compareSentences(
  before: Reading,
  was: Sentence,
  after: Reading,
  is: Sentence,
  manner: Manner,
): Judgement {
  const { lexicon } = before;
  const [old, now] = [stanceOf(before, was, manner), stanceOf(after, is, manner)];
  const [itemsWas, itemsIs] = [itemsOf(before, was), itemsOf(after, is)];
  const { pairs, hunks, moved } = compareItems(itemsWas, itemsIs);
  const signs: Sign[] = [];
  const hints: Sign[] = [];
  let [unknown, doubt, faint, slip, flexed, equivalent, blocked] = [false, false, false, false, false, false, false];

  const modal = compareModality(old, now);
  signs.push(...modal.signs.map((found): Sign => ({ aspect: 'modality', ...found })));
  if (modal.tie || modal.reversal) doubt = true;
  if (modal.reversal) blocked = true;

  for (const [one, other] of [...pairs, ...moved]) {
    if (one.mark?.amount && other.mark?.amount) {
      const found = compareAmounts([before, one.mark, old], [after, other.mark, now]);
      signs.push(...found.signs);
      if (found.unknown) [blocked, doubt] = [true, true];
      if (one.word !== other.word) equivalent = true;
      continue;
    }
    if (one.mark || other.mark) {
      if (one.word !== other.word) equivalent = true;
      // A delay in words for another: "promptly" and "at once" are not told apart by the items.
      if (one.key === '@delay' && one.mark?.table !== other.mark?.table) {
        const better = other.mark?.table === 'immediately';
        signs.push({
          aspect: 'delay',
          direction: better ? 'strengthened' : 'weakened',
          term: { before: one.word, after: other.word },
        });
      } else if (one.key === '@delay' && one.word !== other.word) doubt = true;
      if (one.key === '@modal' && one.region !== 'main' && one.mark?.row !== other.mark?.row) doubt = true;
      continue;
    }
    if (one.word === other.word || one.key === '@not') continue;
    const relation = relationOf(one.word, other.word, lexicon);
    if (relation === 'same') equivalent = true;
    else if (relation === 'typo') slip = true;
    else if (relation === 'inflected') flexed = true;
    else doubt = true;
  }

  const told = (
    reading: Reading,
    sentence: Sentence,
    stance: Stance,
    items: readonly Item[],
    swapped: boolean,
    alone: boolean,
  ): Told => tellArrivals({ reading, sentence, stance, came: items, swapped, alone });
  for (const hunk of hunks) {
    if (isJoined(hunk, lexicon)) {
      equivalent = true;
      continue;
    }
    const relations =
      hunk.went.length === hunk.came.length
        ? hunk.went.map(({ word }, at) => relationOf(word, hunk.came[at]?.word ?? '', lexicon))
        : [null];
    if (relations.every((relation) => relation !== null && relation !== 'related')) {
      slip ||= relations.includes('typo');
      flexed ||= relations.includes('inflected');
      equivalent ||= relations.includes('same');
      continue;
    }
    const step = stepOf(hunk, before, after, now);
    if (step) {
      signs.push({ aspect: 'step', ...step });
      continue;
    }
    // Words in a clause that came or went as a whole are told by what opens it.
    const words = (items: readonly Item[]) => {
      const opened = new Set(items.filter(({ mark, region }) => mark && region !== 'main').map(({ region }) => region));
      return items.filter(({ mark, key, region }) => !mark && !key.startsWith('@') && !opened.has(region)).length;
    };
    const swapped = words(hunk.went) > 0 && words(hunk.came) > 0;
    const [gone, came] = [
      told(before, was, old, hunk.went, swapped, hunk.came.length === 0),
      told(after, is, now, hunk.came, swapped, hunk.went.length === 0),
    ];
    // "And" for "or": one word, and what is owed changes.
    const join = joinOf(hunk, now);
    if (join) {
      signs.push({ aspect: 'alternative', ...join });
      continue;
    }
    const limit = limitOf(hunk, [before, old], [after, now]);
    if (limit) signs.push({ aspect: 'delay', ...limit });
    else {
      for (const arrival of gone.arrivals) (arrival.hint ? hints : signs).push(signOf(arrival, before, true));
      for (const arrival of came.arrivals) (arrival.hint ? hints : signs).push(signOf(arrival, after, false));
    }
    faint ||= [...gone.arrivals, ...came.arrivals].some((arrival) => arrival.faint);
    if (gone.unknown.length + came.unknown.length > 0) [unknown, doubt] = [true, true];
    const denials = (items: readonly Item[]) => items.filter(({ key }) => key === '@not').length;
    if (
      denials(hunk.went) !== denials(hunk.came) &&
      old.form === now.form &&
      old.modality === now.modality &&
      old.polarity === now.polarity
    )
      [unknown, doubt] = [true, true];
    if (hunk.went.concat(hunk.came).some(({ mark }) => mark?.modality)) equivalent = true;
  }
  if (flexed && !equivalent && !modal.signs.length) doubt = true;
  if (moved.length > 0) equivalent = true;
  if (!equivalent && !slip && pairs.length > 0 && hunks.length === 0) {
    // A possessive for an article is harmless; "a" for "the" may not be.
    const slight = (items: readonly Item[]) =>
      items
        .filter((item) => item.slight && item.key !== '@before not')
        .map(({ word }) => (lexicon.same(word) < 0 ? word : lexicon.same(word)))
        .join(' ');
    if (slight(itemsWas) !== slight(itemsIs)) doubt = true;
  }
  const shared =
    (pairs.length + moved.length) /
    Math.max(
      1,
      pairs.length + moved.length + hunks.reduce((sum, { went, came }) => sum + Math.max(went.length, came.length), 0),
    );
  if (hunks.length === 0 && stopsOf(before, was) !== stopsOf(after, is)) doubt = true;
  return { signs, hints, unknown, doubt, faint, slip, blocked, shared };
}

/** "And" for "or", or the reverse. */
function joinOf({ went, came }: Hunk, stance: Stance): Found | null {
  const [was, is] = [went[0]?.mark, came[0]?.mark];
  if (went.length !== 1 || came.length !== 1 || !was || !is || was.table === is.table) return null;
  if (!['and', 'or'].includes(was.table) || !['and', 'or'].includes(is.table) || stance.benefits === null) return null;
  const more = stance.modality === 'prohibition' ? 'or' : 'and';
  const region = went[0]?.region;
  const better = (is.table === more) === (stance.benefits === 'people') && region !== 'exception';
  const flipped = region === 'condition' ? !better : better;
  return { direction: flipped ? 'strengthened' : 'weakened', term: { before: was.term, after: is.term } };
}

/** A fixed time for an open one, or the reverse. */
function limitOf(
  { went, came }: Hunk,
  [, old]: readonly [Reading, Stance],
  [, now]: readonly [Reading, Stance],
): Found | null {
  const vague = (items: readonly Item[]) =>
    items.find(({ mark }) => mark?.table === 'someday' || mark?.table === 'immediately');
  const fixed = (items: readonly Item[]) => items.find(({ mark }) => mark?.amount?.of === 'duration');
  const [a, b] = [vague(went), fixed(came)];
  const [c, d] = [fixed(went), vague(came)];
  if (old.benefits !== 'people' || now.benefits !== 'people') return null;
  if (a && b)
    return {
      direction: a.mark?.table === 'someday' ? 'strengthened' : 'weakened',
      term: { before: a.word, after: b.word },
    };
  if (c && d)
    return {
      direction: d.mark?.table === 'someday' ? 'weakened' : 'strengthened',
      term: { before: c.word, after: d.word },
    };
  return null;
}
