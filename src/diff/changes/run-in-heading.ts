import type { PhrasingContent } from 'mdast';
import { type Language, read } from '../../languages/index.js';
import type { Unit } from '../units.js';

/** Words of a run-in heading at most: what is longer is a sentence in bold. */
const LONGEST = 10;

/** What is no name of the thing promised, but a part of the promise: "**Except at night**: …", "**All staff**: …". */
const BINDING = new Set<string>([
  'conditions',
  'exceptions',
  'hedges',
  'narrow',
  'noSubjects',
  'only',
  'reservations',
  'wide',
]);

const wordsOf = (node: PhrasingContent): string =>
  'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : '';

/**
 * How much of a text is its run-in heading: a few words in bold, a colon, and the space after it. 0 when it has none.
 * It names what follows as a heading of its own would, and promises nothing.
 *
 * @example
 * runInHeading(unit, english); // 17 in '**Collection bias**: Have we …?'
 */
export function runInHeading({ node: { content, text } }: Unit, language: Language): number {
  const [first] = content;
  if (first?.type !== 'strong') return 0;
  const title = wordsOf(first).replace(/\s+/gu, ' ').trim();
  const colon = /^\s?:?\s+/u.exec(text.slice(title.length))?.[0];
  if (!text.startsWith(title) || colon === undefined || !`${title}${colon}`.trimEnd().endsWith(':')) return 0;
  const { tokens, marks, lexicon } = read(title, language);
  const binds = marks.some(({ table }) => BINDING.has(table)) || tokens.some(({ word }) => lexicon.negations.has(word));
  return binds || tokens.length > LONGEST ? 0 : title.length + colon.length;
}
