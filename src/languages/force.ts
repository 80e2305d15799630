import { type Force, MODALITIES, type Modality, type Quantity, type TermSpan } from '../model/index.js';
import type { Language } from './language.js';
import type { Table } from './lexicon.js';
import { MANNER, type Manner } from './profiles.js';
import { type Mark, marksIn, type Reading, read } from './reading.js';

/** What one sentence does: its force, and whom it is for. */
export interface Stance {
  readonly modality: Modality;
  readonly modal: Mark | null;
  /** The tables and rows of the modals that gave it: two alike say the same. */
  readonly form: string;
  readonly polarity: Force['polarity'];
  readonly actor: Force['actor'];
  readonly benefits: Force['benefits'];
  /** A right, a power, an exemption, or a duty laid on the people protected. */
  readonly bearing: 'duty' | 'right' | 'power' | 'exemption' | 'burden' | 'none';
  /** Whether what is done is done to people: they are filmed, charged, their data shared. */
  readonly intrusive: boolean;
  /** Whether it leaves one thing open and bars the rest: "only", « ne … que ». */
  readonly exclusive: boolean;
}

const isModal = ({ modality }: Mark): boolean => modality !== null;
/** Words between two modals that still nest: "undertakes to *always* try to". */
const NESTED = 2;
/** Words that a negation may stand from its verb. */
const NEAR = 3;

/** What opens a sentence before its subject, up to a comma: "Where possible, …", « Sur demande, … ». */
function mainStart(reading: Reading, [from, to]: readonly [number, number]): number {
  const { tokens, regions, markOf, lexicon } = reading;
  const opens =
    regions[from] !== 'main' || lexicon.prepositions.has(tokens[from]?.word ?? '') || markOf[from]?.table === 'hedges';
  if (!opens) return from;
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]?.word !== ',') continue;
    const next = markOf[at + 1]?.table === 'and' ? at + 2 : at + 1;
    return mainStart(reading, [next, to]);
  }
  return from;
}

/** Whether a noun is part of a longer one: "copying client material", "user accounts". */
function isCompound({ tokens, markOf, lexicon }: Reading, from: number, at: number): boolean {
  const plain = (i: number) => {
    const token = tokens[i];
    return (
      token !== undefined &&
      token.stop === '' &&
      !markOf[i] &&
      !lexicon.slight.has(token.word) &&
      !lexicon.prepositions.has(token.word) &&
      !lexicon.relatives.has(token.word)
    );
  };
  if (tokens[at + 1]?.word === 's') return true;
  if (!plain(at + 1)) return false;
  if (at > from && plain(at - 1)) return true;
  if (/[sx]$/u.test(tokens[at]?.word ?? '')) return false;
  const next = markOf[at + 2];
  return (next !== null && next !== undefined && isModal(next)) || lexicon.passives.has(tokens[at + 2]?.word ?? '');
}

/** Who the subject is: its noun comes before any preposition, and before the verb. */
function actorOf(reading: Reading, from: number, to: number): Force['actor'] | 'worker' {
  const { tokens, markOf, lexicon } = reading;
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const { word, stop } = tokens[at] ?? { word: '', stop: 'full' };
    if (stop !== '' || lexicon.relatives.has(word)) break;
    if (lexicon.speakers.has(word)) return 'speaker';
    if (lexicon.people.has(word) && !isCompound(reading, from, at)) return 'people';
    if (lexicon.workers.has(word)) return 'worker';
    const mark = markOf[at];
    if (lexicon.prepositions.has(word) && !mark) break;
    if (mark && isModal(mark)) break;
  }
  return 'other';
}

/** Whether a word stands in a clause of its own after "who" or "if": what it says is not the sentence's. */
function isSubordinate({ tokens, regions, lexicon }: Reading, at: number): boolean {
  if (regions[at] !== 'main') return true;
  for (let i = at - 1; i >= Math.max(0, at - NEAR) && tokens[i]?.stop === ''; i--)
    if (lexicon.relatives.has(tokens[i]?.word ?? '')) return true;
  return false;
}

/** Whether what surrounds a verb denies it, and how: « ne … pas », "no one may", "must not". */
function denial(reading: Reading, from: number, to: number, verb: Mark | null): 'not' | 'only' | null {
  const { tokens, markOf, lexicon } = reading;
  const { preNegations, restrictors, negations } = lexicon;
  const word = (i: number) => tokens[i]?.word ?? '';
  const denies =
    preNegations.size > 0 &&
    tokens.slice(from, to).some((token, i) => preNegations.has(token.word) && !isSubordinate(reading, from + i));
  for (let at = from; at < to; at++) {
    const mark = markOf[at];
    const subordinate = isSubordinate(reading, at);
    if (
      mark?.table === 'noSubjects' &&
      !subordinate &&
      (preNegations.size === 0 || denies) &&
      (!verb || at < verb.from || at - verb.to < NEAR)
    )
      return 'not';
    if (subordinate || (verb && at > verb.to + 1)) continue;
    // "Peut ne pas" leaves free: only what stands before the verb denies it.
    if (preNegations.has(word(at)) && !(verb && at >= verb.to)) {
      if (!verb && tokens.slice(from, at).filter((token) => token.stop !== '').length === 1) continue;
      for (let i = at + 1; i < Math.min(to, at + 14) && tokens[i]?.stop !== 'full'; i++) {
        if (restrictors.has(word(i)) && i > at + 1) return 'only';
        if (negations.has(word(i)) || markOf[i]?.table === 'noSubjects') return 'not';
      }
      // French "ne peut" denies without "pas".
      if (verb && verb.from > at && verb.from - at < NEAR) return 'not';
    } else if (
      preNegations.size === 0 &&
      negations.has(word(at)) &&
      !lexicon.prepositions.has(word(at)) &&
      (!mark || isModal(mark)) &&
      (!verb || Math.abs(at - verb.to) <= 1)
    )
      return 'not';
  }
  return null;
}

/** Whether a sentence has one of the words in its main clause. */
const has = ({ tokens, regions }: Reading, from: number, to: number, set: { has(word: string): boolean }): boolean => {
  for (let at = from; at < to; at++) if (regions[at] === 'main' && set.has(tokens[at]?.word ?? '')) return true;
  return false;
};

/** Whether what is done is done to people: filmed, charged, their data shared. */
export function isIntrusion(reading: Reading, from: number, end: number): boolean {
  // A second verb ("and may refuse") is another matter.
  const second = marksIn(reading, from + 1, end).find((mark) => isModal(mark) && isJoined(reading, mark, from));
  const to = second?.from ?? end;
  const { intrusions, takings, personal, prepositions, relatives, slight, passives, speakers, language } =
    reading.lexicon;
  const verb = (set: { has(word: string): boolean }) => {
    for (let at = from + 1; at < Math.min(to, from + 14); at++) {
      const before = reading.tokens[at - 1]?.word ?? '';
      const done = [before, reading.tokens[at - 2]?.word ?? ''].some((word) => passives.has(word));
      if (language.participle.test(reading.tokens[at]?.word ?? '') && !done) continue;
      if (!set.has(reading.tokens[at]?.word ?? '') || reading.regions[at] !== 'main') continue;
      const noun =
        prepositions.has(before) ||
        relatives.has(before) ||
        (slight.has(before) && !passives.has(before) && !speakers.has(before));
      if (!noun || passives.has(before)) return at;
    }
    return -1;
  };
  if (verb(intrusions) >= 0) return true;
  const at = verb(takings);
  if (at < 0) return false;
  // Of people's own things, as the subject before the verb or the object close after it.
  let last = at + 1;
  while (
    last < Math.min(to, at + 7) &&
    reading.tokens[last]?.stop === '' &&
    !relatives.has(reading.tokens[last]?.word ?? '')
  )
    last++;
  return has(reading, from, last, personal);
}

/** "No request goes without an answer": every request has one. */
export function isDoubleDenial(reading: Reading, [from, to]: readonly [number, number]): boolean {
  const { tokens, lexicon } = reading;
  const none = marksIn(reading, from, to).find(({ table }) => table === 'noSubjects');
  return none !== undefined && tokens.slice(none.to, to).some(({ word }) => lexicon.without.has(word));
}

/** The modals of a sentence that speak for it, in order: those of its main clause. */
const modalsOf = (reading: Reading, from: number, to: number): readonly Mark[] =>
  marksIn(reading, from, to).filter(
    (mark) =>
      isModal(mark) && !isSubordinate(reading, mark.from) && !isNoun(reading, mark) && !isJoined(reading, mark, from),
  );

/** After an article it is a noun: "a will", « une demande ». */
const isNoun = ({ tokens, markOf, lexicon }: Reading, { from }: Mark): boolean =>
  lexicon.articles.has(tokens[from - 1]?.word ?? '') && !markOf[from - 1];

/** Right after "and", a verb follows another one: "is told, and may refuse" is first of all a promise to tell. */
function isJoined({ markOf, tokens }: Reading, { from }: Mark, start: number): boolean {
  const before = tokens[from - 1]?.stop === '' ? markOf[from - 1] : null;
  return from - 1 > start && (before?.table === 'and' || before?.table === 'or');
}

/** What a sentence does: who must, may or must not, and who gains by it. */
export function stanceOf(reading: Reading, sentence: readonly [number, number], manner: Manner = MANNER): Stance {
  const { lexicon } = reading;
  const [, to] = sentence;
  const from = mainStart(reading, sentence);
  const within = marksIn(reading, sentence[0], to);
  const nobody: Stance = {
    modality: 'none',
    modal: null,
    form: 'none',
    polarity: 'do',
    actor: 'other',
    benefits: null,
    bearing: 'none',
    intrusive: false,
    exclusive: false,
  };
  // What is told or defined speaks for a sentence only where no modal came first: "must keep a list made of …".
  const spoken = modalsOf(reading, from, to)[0]?.from ?? to;
  const aside = within.find(
    ({ table, from: at }) =>
      (table === 'asides' || table === 'definitions') && at <= spoken && !isSubordinate(reading, at),
  );
  if (aside) return { ...nobody, modal: aside, form: `aside ${aside.row}` };

  let [modal, ...others] = modalsOf(reading, from, to).filter(
    ({ term }) => !manner.capitals || term === term.toUpperCase(),
  );
  if (!modal) [modal, ...others] = modalsOf(reading, sentence[0], from);
  const first = modal;
  const chain = modal ? [modal] : [];
  let last = modal;
  for (const next of others) {
    if (!modal || !last || next.from - last.to > NESTED) break;
    chain.push(next);
    last = next;
    // What is banned is banned, be it "to ask" or "to try".
    if (first?.modality === 'prohibition') continue;
    if (MODALITIES.indexOf(next.modality as Modality) >= MODALITIES.indexOf(modal.modality as Modality)) modal = next;
  }
  const denied = denial(reading, from, to, first ?? null);
  // "must not try to" bans the attempt too.
  if (
    denied === 'not' &&
    first &&
    (first.modality === 'obligation' || first.modality === 'permission' || first.modality === 'undertaking')
  )
    modal = first;
  const exclusive =
    denied === 'only' ||
    within.some(({ table, from: at }) => table === 'only' && Math.abs(at - (first?.from ?? at)) <= 6);
  // In a protocol a client is a program.
  const shouted = first !== undefined && first.term.length > 2 && first.term === first.term.toUpperCase();
  const actor =
    manner.capitals || shouted ? 'other' : actorOf(reading, from, first && first.from > from ? first.from : to);
  let modality = modal?.modality ?? plain(reading, from, to, actor, manner);
  let polarity: Force['polarity'] = modality === 'prohibition' || modal?.table === 'discouragements' ? 'not' : 'do';
  const exempts = modal?.table === 'exemptions';
  if (isDoubleDenial(reading, sentence)) polarity = 'do';
  // "No one is exempt from": an exemption denied is a duty.
  if (exempts && within.some(({ table, from: at }) => table === 'noSubjects' && at < (modal?.from ?? 0)))
    modality = 'obligation';
  if (denied === 'not' && modality !== 'prohibition' && !exempts && modality !== 'none') {
    polarity = 'not';
    if (modality === 'obligation' || modality === 'undertaking' || modality === 'permission') modality = 'prohibition';
  }
  if (
    denied === 'only' ||
    (modality === 'permission' && exclusive && actor !== 'people' && modal?.table === 'modals')
  ) {
    modality = 'prohibition';
    polarity = 'not';
  }
  if (
    modality === 'prohibition' &&
    within.some(({ table, from: at }) => table === 'lacks' && at > (modal?.from ?? from) && at - (modal?.to ?? to) <= 1)
  ) {
    modality = 'obligation';
    polarity = 'do';
  }
  const verb = first && first.from >= from ? first.to : from;
  const intrusive = actor !== 'people' && isIntrusion(reading, verb === from ? from : verb - 1, to);
  const bearing = bearingOf(
    modality,
    modal ?? null,
    actor,
    passive(reading, verb, to) || has(reading, verb, Math.min(to, verb + 4), lexicon.gains),
    intrusive,
  );
  return {
    modality,
    modal: modal ?? null,
    form: chain.map(({ table, modality: one, row }) => `${table} ${one} ${row}`).join(' + '),
    polarity,
    actor: actor === 'worker' ? 'other' : actor,
    benefits: bearing === 'none' ? null : forPeople(bearing, actor) ? 'people' : 'organisation',
    bearing,
    intrusive,
    exclusive,
  };
}

/** A sentence without a modal: first person promises, the future to "you" promises, the rest as the manner says. */
function plain(reading: Reading, from: number, to: number, actor: string, manner: Manner): Modality {
  const { tokens, lexicon } = reading;
  if (actor === 'speaker') return manner.plainPresent === 'none' ? 'none' : 'undertaking';
  const { future, past } = lexicon.language;
  const you = lexicon.addressees.has(tokens[from]?.word ?? '');
  if (future && you)
    for (let at = from; at < Math.min(to, from + 4); at++)
      if (future.test(tokens[at]?.word ?? '')) return 'undertaking';
  const isPast = tokens.slice(from, to).some(({ word }, i) => {
    const next = tokens[from + i + 1];
    const before = tokens[from + i - 1]?.word ?? '';
    return (
      past.test(`${word} ${next?.word ?? ''}`) && !lexicon.passives.has(before) && !isSubordinate(reading, from + i)
    );
  });
  return isPast ? 'none' : manner.plainPresent;
}

const passive = ({ tokens, lexicon }: Reading, verb: number, to: number): boolean => {
  for (let at = Math.max(0, verb - 1); at < Math.min(to, verb + 3); at++)
    if (lexicon.passives.has(tokens[at]?.word ?? '')) return true;
  return false;
};

function bearingOf(
  modality: Modality,
  modal: Mark | null,
  actor: string,
  receives: boolean,
  intrusive: boolean,
): Stance['bearing'] {
  if (modality === 'none') return 'none';
  if (modal?.table === 'exemptions') return 'exemption';
  if (modal?.table === 'rights' && modality === 'permission') return 'right';
  if (modality === 'permission')
    return (actor === 'people' || actor === 'worker') && !intrusive && modal?.table !== 'reserves' ? 'right' : 'power';
  if (
    actor === 'people' &&
    !receives &&
    modal !== null &&
    (modality === 'obligation' || modality === 'prohibition' || modality === 'recommendation')
  )
    return 'burden';
  return intrusive && modality !== 'prohibition' && (modal === null || modality === 'undertaking') ? 'power' : 'duty';
}

function forPeople(bearing: Stance['bearing'], actor: string): boolean {
  if (bearing === 'exemption') return actor === 'people';
  return bearing === 'duty' || bearing === 'right';
}

const span = ({ term, start, end }: Mark): TermSpan => ({ term, start, end });

/** What an amount is: the nearest limit before it, or a time in advance after it. */
export function roleOf({ tokens, markOf }: Reading, amount: Mark): Table | null {
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - 3) && tokens[at]?.stop === ''; at--) {
    const table = markOf[at]?.table;
    if (table === 'minimum' || table === 'maximum' || table === 'over' || table === 'under' || table === 'delays')
      return table;
  }
  for (let at = amount.to; at < Math.min(tokens.length, amount.to + 3); at++) {
    const table = markOf[at]?.table;
    if (table === 'ahead' || table === 'minimum' || table === 'maximum' || table === 'delays') return table;
  }
  return null;
}

/**
 * How strongly a wording binds, with the terms that show it: the modality of its first sentence, and
 * what moves it up or down anywhere. Of nested modals the weakest decides; without any, the plain
 * present binds as `manner` says.
 *
 * @example
 * readForce("L'établissement s'efforce de répondre.", fr).modality; // 'effort'
 */
export function readForce(text: string, language: Language, manner: Manner = MANNER): Force {
  const reading = read(text, language);
  const { marks } = reading;
  const stance = stanceOf(reading, reading.sentences[0] ?? [0, 0], manner);
  const of = (...tables: Mark['table'][]) => marks.filter(({ table }) => tables.includes(table)).map(span);
  const amounts = marks.flatMap((mark) =>
    mark.amount ? [{ ...span(mark), value: mark.amount.value, of: mark.amount.of, role: roleOf(reading, mark) }] : [],
  );
  const quantity = ({ term, start, end, value }: Quantity): Quantity => ({ term, start, end, value });
  const delay = amounts.find(({ role, of: kind }) => role === 'delays' && kind === 'duration');
  const frequency = amounts.find(({ of: kind }) => kind === 'frequency');
  return {
    modality: stance.modality,
    modal: stance.modal && span(stance.modal),
    polarity: stance.polarity,
    aim: stance.modality === 'effort' ? 'effort' : 'result',
    actor: stance.actor,
    benefits: stance.benefits,
    hedges: of('hedges', 'reservations'),
    exceptions: of('exceptions'),
    conditions: marks.filter(({ table, region }) => table === 'conditions' && region === 'condition').map(span),
    wide: of('wide'),
    narrow: of('narrow', 'only'),
    delay: delay ? quantity(delay) : null,
    frequency: frequency ? quantity(frequency) : null,
    minima: amounts.filter(({ role }) => role === 'minimum').map(quantity),
    maxima: amounts.filter(({ role }) => role === 'maximum').map(quantity),
  };
}
