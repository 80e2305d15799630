import { en } from './en.js';
import { fr } from './fr.js';
import type { Language } from './language.js';

/** The languages whose wording can be weighed: a new one is one new file and one line here. */
export const LANGUAGES: readonly Language[] = [fr, en];

/**
 * What is known of a language, by its BCP 47 tag (`fr-CA` reads as `fr`); null for a language
 * without data, and for none.
 */
export function languageOf(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language.tag === primary) ?? null;
}

export { isDoubleDenial } from './denial.js';
export { detectLanguage } from './detect.js';
export { readForce, roleOf } from './force.js';
export { isIntrusion } from './intrusion.js';
export type { Language } from './language.js';
export { bindingOf, isBar, isLeadIn, isLeadInTitle, isOwnSentence } from './lead-in.js';
export type { Lexicon } from './lexicon.js';
export { MANNER, type Manner, mannerOf, PROFILES } from './profiles.js';
export { numeralsIn } from './quantities.js';
export { type Mark, marksIn, type Reading, type Region, read } from './reading.js';
export { spellAlike } from './spelling.js';
export { benefitsOf, type Stance, stanceOf } from './stance.js';
export { type Relation, relationOf } from './word-forms.js';
