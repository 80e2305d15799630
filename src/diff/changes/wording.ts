import {
  type Language,
  type Manner,
  PROFILES,
  type Reading,
  read,
  spellAlike,
  stanceOf,
} from '../../languages/index.js';
import type { Unit } from '../units.js';
import type { Direction, Sign } from './aspects.js';
import { compareSentences, FORM_ONLY, type Judgement } from './comparing.js';
import type { Finding } from './finding.js';
import { joinAtEnd } from './joins.js';
import { CHARTERS, type Manners } from './manners.js';
import { softModals } from './modality.js';
import { isRecut, passagesOf } from './passages.js';
import { runInHeading } from './run-in-heading.js';

/** How much of a text is its label: labels shift when a clause is added, and say nothing. */
const labelled = ({ node: { text, label } }: Unit): number =>
  label !== null && text.startsWith(label) ? text.length - text.slice(label.length).trimStart().length : 0;

/** The text after its label. */
export const unlabelled = (unit: Unit): string => unit.node.text.slice(labelled(unit)).trimEnd();

/** A sentence that came or went as a whole. */
function wholeSentence(
  reading: Reading,
  sentence: readonly [number, number],
  came: boolean,
  manner: Manner,
): Judgement {
  const [from, to] = sentence;
  // A quotation mark, left over from words that were cut at a question mark, is no sentence.
  if (reading.tokens.slice(from, to).every(({ word }) => !/[\p{L}\p{N}]/u.test(word))) return FORM_ONLY;
  // What a list adds is what its first sentence says: "we may: share …; sell …".
  const listed = reading.tokens.slice(0, from).some(({ word }) => word === ':');
  const { benefits } = stanceOf(reading, (listed && reading.sentences[0]) || sentence, manner);
  const text = reading.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end);
  const better = (benefits === 'people') === came;
  const sign: Sign = {
    aspect: 'content',
    direction: better ? 'strengthened' : 'weakened',
    term: came ? { before: null, after: text } : { before: text, after: null },
  };
  return { ...FORM_ONLY, signs: benefits ? [sign] : [], unknown: benefits === null, doubt: true, faint: true };
}

/** What became of a wording, sentence by sentence. */
export function judge(was: string, is: string, language: Language, named: Manners = CHARTERS): Judgement {
  const [before, after] = [read(was, language), read(is, language)];
  // A text that invokes the key words of RFC 2119 is read by them, whatever the profile.
  const manners: Manners = /\b(?:RFC ?(?:2119|8174)|BCP ?14)\b/u.test(is)
    ? [PROFILES.rfc2119, PROFILES.rfc2119]
    : named;
  const doubt = softModals(before) !== softModals(after);
  if (isRecut(before, after)) return { ...FORM_ONLY, doubt };
  const passages = passagesOf(before, after, manners[1].capitals);
  const parts = passages.map(([one, other]) => {
    if (one && other) return compareSentences(before, one, after, other, manners);
    return one
      ? wholeSentence(before, one, false, manners[0])
      : wholeSentence(after, other as readonly [number, number], true, manners[1]);
  });
  // Sentences that went and others that came: the text was rewritten there, and no direction is told.
  const rewritten = passages.some(([one]) => !one) && passages.some(([, other]) => !other);
  // A sentence that came can say again what another no longer excepts.
  const restated =
    passages.some(([one, other]) => !one || !other) &&
    parts.some(({ signs }) => signs.some(({ aspect }) => aspect === 'exception' || aspect === 'condition'));
  const any = (of: (part: Judgement) => boolean) => parts.some(of);
  return {
    signs: parts.flatMap(({ signs }) => signs),
    hints: parts.flatMap(({ hints }) => hints),
    unknown: any(({ unknown }) => unknown),
    doubt: doubt || any((part) => part.doubt),
    faint: any(({ faint }) => faint),
    blocked: rewritten || restated || any(({ blocked }) => blocked),
    slip: any(({ slip }) => slip),
    shared: Math.min(1, ...parts.map(({ shared }) => shared)),
  };
}

/** The mark of a note that the text leaves open: it is no word of the sentence. */
const NOTE = /\s?\[\^[^\]\s]+\]/gu;

/** Below this share of words in common, a sign says little: another promise stands there. */
const ANOTHER = 0.25;

/** What other words come to, and why. */
export interface Verdict {
  readonly name: 'equivalent' | Direction | 'reworded';
  /** 0 to 1. */
  readonly confidence: number;
  readonly signs: readonly Sign[];
  readonly review: boolean;
}

/** Nothing can be told: a human must read it. */
export const UNTOLD: Verdict = { name: 'reworded', confidence: 0.5, signs: [], review: true };

/** What other words come to: form only, more or less binding, or not to be told. Any doubt is left to a human. */
export function verdictOf(
  before: string,
  after: string,
  language: Language,
  manners: Manners,
  promises = true,
): Verdict {
  const [was, is] = [before, after].map((text) => text.replace(NOTE, '')) as [string, string];
  const { signs: clear, hints, unknown, doubt, faint, slip, blocked, shared } = judge(was, is, language, manners);
  // With other words changed too, a hint tells no direction.
  const signs = clear.length > 0 ? clear : unknown ? [] : hints;
  const [first] = signs;
  if (!first && !doubt) return { name: 'equivalent', confidence: slip ? 0.7 : 0.9, signs: [], review: slip };
  const oneWay = first && signs.every(({ direction }) => direction === first.direction);
  // Context promises nothing: a further sentence of it is no further part of a promise.
  const context = !promises && signs.every(({ aspect }) => aspect === 'content');
  if (!oneWay || blocked || context || shared < ANOTHER) return { ...UNTOLD, signs };
  const confidence = 0.9 - (unknown ? 0.2 : 0) - (faint ? 0.15 : 0);
  return { name: first.direction, confidence, signs, review: unknown || faint };
}

/** What the wording of a node alone does not tell. */
export interface Around {
  /** What its change does to the list below: null when that list is not the same, undefined when it is no lead-in. */
  readonly lead?: Verdict | null | undefined;
  /** What its words come to under those that govern it; null when none do. */
  readonly under?: ((before: string, after: string) => Verdict) | null;
  /** Whether its list is joined as before, so that its own "; or" says nothing; asked where one came or went. */
  readonly joinedAlike?: () => boolean;
}

/** What a change of words means. Of a lead-in it means what it does to the list below. */
export function wordingFindings(
  before: Unit,
  after: Unit,
  language: Language | null,
  manners: Manners = CHARTERS,
  { lead, under = null, joinedAlike = () => false }: Around = {},
): readonly Finding[] {
  const [was, is] = [before.node.text, after.node.text];
  // How an accent is encoded, in one character or two, is of the source: no reader sees it.
  if (was === is || was.normalize() === is.normalize()) return [];
  const { type } = after.node;
  const finding = (name: string, confidence: number, more: Partial<Finding> = {}): Finding[] => [
    { rule: `${type}-${name}`, before: [before], after: [after], confidence, ...more },
  ];
  if (before.folded === after.folded || spellAlike(was, is, language)) return finding('editorial', 0.99);
  if (type === 'section' && !lead) return finding('renamed', 0.95);
  if (unlabelled(before) !== '' && spellAlike(unlabelled(before), unlabelled(after), language))
    return finding('relabelled', 0.97);
  if (!language) return finding('reworded', 0.5);
  // A heading that came, or went, in front of words that did not change.
  const [wasNamed, isNamed] = [runInHeading(before, language), runInHeading(after, language)];
  const named = (wasNamed === 0) !== (isNamed === 0);
  const skip = (unit: Unit, heading: number) => (named ? heading || labelled(unit) : 0);
  const [wasFrom, isFrom] = [skip(before, wasNamed), skip(after, isNamed)];
  if (named && spellAlike(was.slice(wasFrom), is.slice(isFrom), language)) return finding('relabelled', 0.9);
  const [old, now] = [joinAtEnd(was, language), joinAtEnd(is, language)];
  // All of a list or one of it: which is more depends on what the list is of.
  const rejoined = old?.table !== now?.table && !joinedAlike();
  const ownWords = (): Verdict => {
    if (rejoined) return UNTOLD;
    const [before, after] = [was.slice(wasFrom, old?.start).trimEnd(), is.slice(isFrom, now?.start).trimEnd()];
    return under?.(before, after) ?? verdictOf(before, after, language, manners, type !== 'prose' || lead === null);
  };
  const { name, ...told } = lead ?? ownWords();
  const governs = lead !== undefined && type !== 'commitment' && name !== 'equivalent';
  return finding(governs ? `lead-in-${name}` : name, told.confidence, told);
}
