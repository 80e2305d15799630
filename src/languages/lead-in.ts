import { isModal, isNoun, isSubordinate } from './clause.js';
import { type Mark, marksIn, type Reading } from './reading.js';
import { stanceOf } from './stance.js';
import type { Table } from './tables.js';

type Sentence = readonly [from: number, to: number];

/** The sentence that a list goes on from, or that a title is; empty of an empty text. */
const lastOf = ({ sentences }: Reading): Sentence => sentences.at(-1) ?? [0, 0];

const isDenial = ({ lexicon }: Reading, word: string): boolean =>
  lexicon.negations.has(word) || lexicon.preNegations.has(word);

/** What makes a lead-in bind more or less, whatever else it says. */
const BINDING = new Set<Table | 'amount'>(['hedges', 'reservations', 'exceptions', 'conditions', 'noSubjects', 'only']);

/** The words of a lead-in that bind, by the tables that know them: two alike bind alike. */
export function bindingOf(reading: Reading): string {
  const { tokens, markOf } = reading;
  const [from, to] = lastOf(reading);
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const mark = markOf[at];
    if (mark && mark.from === at && (isModal(mark) || BINDING.has(mark.table)))
      found.push(`${mark.table} ${mark.modality} ${mark.row}`);
    else if (!mark && isDenial(reading, tokens[at]?.word ?? '')) found.push('not');
  }
  return found.join(', ');
}

const modalsIn = (reading: Reading, [from, to]: Sentence): readonly Mark[] =>
  marksIn(reading, from, to).filter((mark) => isModal(mark) && mark.modality !== 'none' && !isNoun(reading, mark));

/** Whether words say who does something, or what: more than articles and what the tables know. */
const hasContent = ({ tokens, markOf, lexicon }: Reading, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ word, stop }, i) =>
        stop === '' && !markOf[from + i] && (!lexicon.slight.has(word) || lexicon.speakers.has(word)),
    );

/** Whether the words above a list say what must, may or must not be done: "The agency will:", "Never:". */
export function isLeadIn(reading: Reading): boolean {
  const [from, to] = lastOf(reading);
  return (
    modalsIn(reading, [from, to]).length > 0 ||
    reading.tokens.slice(from, to).some(({ word }) => isDenial(reading, word))
  );
}

/** Whether the words above a list bar what it names, and ask for nothing of it: barred are all of it, "or" or not. */
export function isBar(reading: Reading): boolean {
  const last = lastOf(reading);
  const modals = modalsIn(reading, last);
  // "Under no circumstances will you": the one modal is denied.
  if (modals.length === 1) return stanceOf(reading, last).modality === 'prohibition';
  return modals.length > 0 && modals.every(({ modality }) => modality === 'prohibition');
}

/**
 * Whether a title is such words: a clause with a subject ("We will protect your data"), or one that breaks off
 * at its verb ("Must not"). "Supporting access" and « Garantir l'accès » name what the section is about.
 */
export function isLeadInTitle(reading: Reading): boolean {
  const [from, to] = lastOf(reading);
  if (reading.tokens[to]?.word === '?') return false;
  const modals = modalsIn(reading, [from, to]);
  const last = modals.at(-1);
  if (!last) return false;
  if (!hasContent(reading, last.to, to)) return true;
  return modals.some((mark) => !isSubordinate(reading, mark.from) && hasContent(reading, from, mark.from));
}

/** Whether a block is a sentence with a subject and a modal of its own, so that no lead-in governs it. */
export function isOwnSentence(reading: Reading): boolean {
  const sentence = reading.sentences[0] ?? [0, 0];
  const [from] = sentence;
  if (reading.lexicon.speakers.has(reading.tokens[from]?.word ?? '')) return true;
  const modal = modalsIn(reading, sentence).find((mark) => !isSubordinate(reading, mark.from));
  return modal !== undefined && hasContent(reading, from, modal.from);
}
