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
  return spell(one) === spell(other);
}
