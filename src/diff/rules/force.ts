import type { DecidingTerm } from '../../model/index.js';
import { type PhraseLanguage, quoted } from '../../phrases/index.js';
import { aspectInWords, type Sign } from '../changes/aspects.js';
import { always, type Because, forEachNode, type Rule } from './rule.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function termInWords({ before, after }: DecidingTerm, language: PhraseLanguage): string {
  if (before !== null && after !== null) return `${quoted(before, language)} → ${quoted(after, language)}`;
  return quoted(before ?? after ?? '', language);
}

const signsInWords = (language: PhraseLanguage) => (signs: readonly Sign[]) => {
  const separator = language === 'fr' ? '\u00A0: ' : ': ';
  const said = signs.map((sign) => {
    const { term } = sign;
    const says = aspectInWords(sign, language);
    return term.before === null && term.after === null ? says : `${says}${separator}${termInWords(term, language)}`;
  });
  return `${capital(said.join(language === 'fr' ? '\u202F; ' : '; '))}.`;
};

/** Says which aspects of the force changed, by the terms that decided. */
export const bySigns: Because = { en: signsInWords('en'), fr: signsInWords('fr') };

/** What became of the strength of a wording: it binds more, less, or nobody can tell from the words alone. */
export const FORCE_RULES: readonly Rule[] = [
  ...forEachNode({
    kind: 'weakened',
    bumps: { commitment: 'major', prose: 'patch' },
    because: bySigns,
    mirror: 'strengthened',
  }),
  ...forEachNode({
    kind: 'strengthened',
    bumps: { commitment: 'minor', prose: 'patch' },
    because: bySigns,
    mirror: 'weakened',
  }),
  ...forEachNode({
    kind: 'reworded',
    bumps: { commitment: 'minor', prose: 'patch' },
    because: always(
      'The words changed and the direction cannot be told: a human must read it.',
      'Les mots changent sans que l’on puisse dire dans quel sens\u00A0: à lire par une personne.',
    ),
    review: true,
  }),
  {
    id: 'edition-profile-reworded',
    kind: 'reworded',
    node: 'edition',
    bump: 'minor',
    review: true,
    because: always(
      'The edition names another profile: words that did not change may bind more or less than they did.',
      'L’édition nomme un autre profil de lecture\u00A0: des mots inchangés peuvent engager plus, ou moins, qu’avant.',
    ),
    mirror: 'edition-profile-reworded',
  },
];
