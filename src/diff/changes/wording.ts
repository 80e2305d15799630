import { type Language, readForce, spellAlike } from '../../languages/index.js';
import { words } from '../../text/index.js';
import type { Unit } from '../units.js';
import { wordRuns } from '../words.js';
import { compareForce, isReversal, type Sign } from './aspects.js';
import type { Finding } from './finding.js';

/** What a term says: with the clause that it opens, up to the next comma, when it came or went alone. */
function clauseOf(text: string, term: string | null, alone: boolean): string {
  if (term === null) return '';
  const rest = text.slice(text.indexOf(term) + term.length);
  return alone ? term + (/^[^,;:.()]*/u.exec(rest)?.[0] ?? '') : term;
}

/**
 * Words changed that no sign explains, frequent ones apart: with one of them, the direction cannot be
 * told from the signs alone ("we share some data", "we hide all data"). A negation always counts.
 */
function otherWords(was: string, is: string, signs: readonly Sign[], language: Language): readonly string[] {
  const explained = new Set(
    signs.flatMap(({ term: { before, after } }) => [
      ...words(clauseOf(was, before, after === null)),
      ...words(clauseOf(is, after, before === null)),
    ]),
  );
  const slight = (word: string) => language.common.includes(word) && !language.negations.includes(word);
  return wordRuns(was, is)
    .filter(({ op }) => op !== 'equal')
    .flatMap(({ text }) => words(text))
    .filter((word) => !explained.has(word) && !slight(word));
}

/** The text after its label: labels shift when a clause is added, and say nothing. */
const unlabelled = ({ node: { text, label } }: Unit): string =>
  label !== null && text.startsWith(label) ? text.slice(label.length).trim() : text;

/**
 * What a change of words means: form only, more or less binding, or not to be told. Any doubt is left
 * to a human.
 */
export function wordingFindings(before: Unit, after: Unit, language: Language | null): readonly Finding[] {
  const [was, is] = [before.node.text, after.node.text];
  if (was === is) return [];
  const { type } = after.node;
  const finding = (name: string, confidence: number, signs: readonly Sign[] = []): Finding[] => [
    { rule: `${type}-${name}`, before: [before], after: [after], confidence, signs },
  ];
  if (before.folded === after.folded || spellAlike(was, is, language)) return finding('editorial', 0.99);
  if (type === 'section') return finding('renamed', 0.95);
  if (unlabelled(before) !== '' && spellAlike(unlabelled(before), unlabelled(after), language))
    return finding('relabelled', 0.97);
  if (!language) return finding('reworded', 0.5);

  const [bound, binds] = [readForce(was, language), readForce(is, language)];
  if (isReversal(bound, binds)) return finding('reworded', 0.5);
  const signs = compareForce(bound, binds);
  const [first] = signs;
  const oneWay = first && signs.every(({ direction }) => direction === first.direction);
  if (!oneWay) return finding('reworded', 0.5, signs);
  if (otherWords(was, is, signs, language).length > 0) return finding('reworded', 0.5, signs);
  return finding(first.direction, 0.9, signs);
}
