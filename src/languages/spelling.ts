import { fold, tokens } from '../text/index.js';
import type { Language } from './language.js';

const standardForms = new WeakMap<Language, ReadonlyMap<string, string>>();

function standard(language: Language): ReadonlyMap<string, string> {
  let forms = standardForms.get(language);
  if (!forms) {
    forms = new Map(language.spellings.map(([one, other]) => [other, one]));
    standardForms.set(language, forms);
  }
  return forms;
}

/**
 * What two texts do not share at their ends, cut between words: most revisions touch a few of them, and the rest
 * need not be spelled. White space is a space each in folded texts.
 */
function middles(one: string, other: string): readonly [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  start = one.lastIndexOf(' ', start - 1) + 1;
  let same = 0;
  while (same < shorter - start && one.at(-1 - same) === other.at(-1 - same)) same++;
  const space = one.indexOf(' ', one.length - same);
  const end = space < 0 ? 0 : one.length - space;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/**
 * Whether two texts differ in typography and accepted spellings only: nothing that a reader could
 * take for another meaning. Without language data, typography alone counts.
 *
 * @example
 * spellAlike('chaque évènement', 'chaque événement', fr); // true
 */
export function spellAlike(before: string, after: string, language: Language | null): boolean {
  const [one, other] = [fold(before), fold(after)];
  if (one === other) return true;
  if (!language) return false;
  const forms = standard(language);
  const spell = (text: string) =>
    tokens(text)
      .map((token) => forms.get(token) ?? token)
      .join('');
  const [left, right] = middles(one, other);
  return spell(left) === spell(right);
}
