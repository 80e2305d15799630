import {
  type Language,
  MANNER,
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
import { softModals } from './modality.js';
import { isRecut, passagesOf } from './passages.js';

/** The text after its label: labels shift when a clause is added, and say nothing. */
export const unlabelled = ({ node: { text, label } }: Unit): string =>
  label !== null && text.startsWith(label) ? text.slice(label.length).trim() : text;

/** A sentence that came or went as a whole. */
function wholeSentence(
  reading: Reading,
  sentence: readonly [number, number],
  came: boolean,
  manner: Manner,
): Judgement {
  const [from, to] = sentence;
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
export function judge(was: string, is: string, language: Language, named: Manner = MANNER): Judgement {
  const [before, after] = [read(was, language), read(is, language)];
  // A text that invokes the key words of RFC 2119 is read by them, whatever the profile.
  const manner = /\b(?:RFC ?(?:2119|8174)|BCP ?14)\b/u.test(is) ? PROFILES.rfc2119 : named;
  if (isRecut(before, after)) return FORM_ONLY;
  const passages = passagesOf(before, after, manner.capitals);
  const parts = passages.map(([one, other]) => {
    if (one && other) return compareSentences(before, one, after, other, manner);
    return one
      ? wholeSentence(before, one, false, manner)
      : wholeSentence(after, other as readonly [number, number], true, manner);
  });
  // Sentences that went and others that came: the text was rewritten there, and no direction is told.
  const rewritten = passages.some(([one]) => !one) && passages.some(([, other]) => !other);
  const any = (of: (part: Judgement) => boolean) => parts.some(of);
  return {
    signs: parts.flatMap(({ signs }) => signs),
    hints: parts.flatMap(({ hints }) => hints),
    unknown: any(({ unknown }) => unknown),
    doubt: any(({ doubt }) => doubt),
    faint: any(({ faint }) => faint),
    blocked: rewritten || any(({ blocked }) => blocked),
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
export function verdictOf(before: string, after: string, language: Language, manner: Manner, promises = true): Verdict {
  const [was, is] = [before, after].map((text) => text.replace(NOTE, '')) as [string, string];
  const { signs: clear, hints, unknown, doubt, faint, slip, blocked, shared } = judge(was, is, language, manner);
  // With other words changed too, a hint tells no direction.
  const signs = clear.length > 0 ? clear : unknown ? [] : hints;
  const [first] = signs;
  const alike = softModals(read(was, language)) === softModals(read(is, language));
  if (!first && !doubt && alike) return { name: 'equivalent', confidence: slip ? 0.7 : 0.9, signs: [], review: slip };
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
  /** Whether its list is joined as before, so that its own "; or" says nothing. */
  readonly joinedAlike?: boolean;
}

/** What a change of words means. Of a lead-in it means what it does to the list below. */
export function wordingFindings(
  before: Unit,
  after: Unit,
  language: Language | null,
  manner: Manner = MANNER,
  { lead, joinedAlike = false }: Around = {},
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
  const [old, now] = [joinAtEnd(was, language), joinAtEnd(is, language)];
  // All of a list or one of it: which is more depends on what the list is of.
  const rejoined = old?.table !== now?.table && !joinedAlike;
  const ownWords = (): Verdict =>
    rejoined
      ? UNTOLD
      : verdictOf(
          was.slice(0, old?.start).trimEnd(),
          is.slice(0, now?.start).trimEnd(),
          language,
          manner,
          type !== 'prose' || lead === null,
        );
  const { name, ...told } = lead ?? ownWords();
  const governs = lead !== undefined && type !== 'commitment' && name !== 'equivalent';
  return finding(governs ? `lead-in-${name}` : name, told.confidence, told);
}
