import { type Force, MODALITIES, type Modality } from '../model/index.js';
import { actorOf } from './actor.js';
import { has, isJoined, isModal, isNoun, isSubordinate, mainStart } from './clause.js';
import { denial, isDoubleDenial } from './denial.js';
import { isIntrusion } from './intrusion.js';
import { MANNER, type Manner } from './profiles.js';
import { type Mark, marksIn, type Reading } from './reading.js';

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
  /** How it was read. */
  readonly manner: Manner;
}

/** Words between two modals that still nest: "undertakes to *always* try to". */
const NESTED = 2;
/** The modals of a sentence that speak for it, in order: those of its main clause. */
const modalsOf = (reading: Reading, from: number, to: number): readonly Mark[] =>
  marksIn(reading, from, to).filter(
    (mark) =>
      isModal(mark) && !isSubordinate(reading, mark.from) && !isNoun(reading, mark) && !isJoined(reading, mark, from),
  );

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
    manner,
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
    manner,
  );
  return {
    modality,
    modal: modal ?? null,
    form: chain.map(({ table, modality: one, row }) => `${table} ${one} ${row}`).join(' + '),
    polarity,
    actor: actor === 'worker' ? 'other' : actor,
    benefits: benefitsOf({ bearing, intrusive, manner }, actor === 'people'),
    bearing,
    intrusive,
    exclusive,
    manner,
  };
}

/** A sentence without a modal: first person promises, the future to "you" promises, the rest as the manner says. */
function plain(reading: Reading, from: number, to: number, actor: string, manner: Manner): Modality {
  const { tokens, regions, lexicon } = reading;
  if (actor === 'speaker') return manner.plainPresent === 'none' ? 'none' : 'undertaking';
  const { future, past } = lexicon.language;
  const you = lexicon.addressees.has(tokens[from]?.word ?? '');
  if (future && you)
    for (let at = from; at < Math.min(to, from + 4); at++)
      if (future.test(tokens[at]?.word ?? '')) return 'undertaking';
  // After a clause that "where" opens, the verbs of its series are still its own, commas or not.
  const clause = regions.findIndex((region, at) => at >= from && at < to && region !== 'main');
  const isPast = tokens.slice(from, clause < 0 ? to : clause).some(({ word }, i) => {
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
  manner: Manner,
): Stance['bearing'] {
  if (modality === 'none') return 'none';
  if (modal?.table === 'exemptions') return 'exemption';
  if (modal?.table === 'rights' && modality === 'permission') return 'right';
  if (modality === 'permission')
    return (actor === 'people' || actor === 'worker') && !intrusive && modal?.table !== 'reserves' ? 'right' : 'power';
  if (
    manner.promises &&
    actor === 'people' &&
    !receives &&
    modal !== null &&
    (modality === 'obligation' || modality === 'prohibition' || modality === 'recommendation')
  )
    return 'burden';
  return intrusive && modality !== 'prohibition' && (modal === null || modality === 'undertaking') ? 'power' : 'duty';
}

/** Who gains when a sentence covers more, by what it lays on whom; null when its words do not tell. */
export function benefitsOf(
  { bearing, intrusive, manner }: Pick<Stance, 'bearing' | 'intrusive' | 'manner'>,
  people: boolean,
): Stance['benefits'] {
  if (bearing === 'none' || (bearing === 'power' && !intrusive && !manner.promises)) return null;
  if (bearing === 'duty' || bearing === 'right' || (bearing === 'exemption' && people)) return 'people';
  return 'organisation';
}
