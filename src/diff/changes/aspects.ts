import type { DecidingTerm } from '../../model/index.js';
import type { PhraseLanguage } from '../../phrases/index.js';

export type Direction = 'weakened' | 'strengthened';

/** What decided, before it is known which aspect it belongs to. */
export interface Found {
  readonly direction: Direction;
  readonly term: DecidingTerm;
}

/** One aspect of the force that changed, in one direction. */
export interface Sign extends Found {
  readonly aspect: Aspect;
}

type Says = Readonly<Record<Direction, Readonly<Record<PhraseLanguage, string>>>>;

/** The aspects of force that are compared, and how each is said: a new one is one row. */
export const ASPECTS = {
  modality: {
    weakened: { en: 'the verb binds less', fr: 'le verbe engage moins' },
    strengthened: { en: 'the verb binds more', fr: 'le verbe engage davantage' },
  },
  hedge: {
    weakened: { en: 'a reservation was added', fr: 'une réserve est ajoutée' },
    strengthened: { en: 'a reservation was dropped', fr: 'une réserve disparaît' },
  },
  exception: {
    weakened: { en: 'there are more exceptions', fr: 'les exceptions s’élargissent' },
    strengthened: { en: 'there are fewer exceptions', fr: 'les exceptions se réduisent' },
  },
  condition: {
    weakened: { en: 'the condition is harder for people', fr: 'la condition se durcit pour les personnes' },
    strengthened: { en: 'the condition is easier for people', fr: 'la condition s’allège pour les personnes' },
  },
  scope: {
    weakened: { en: 'people are covered by less', fr: 'la portée se réduit pour les personnes' },
    strengthened: { en: 'people are covered by more', fr: 'la portée s’étend pour les personnes' },
  },
  content: {
    weakened: { en: 'part of the promise was dropped', fr: 'une partie de l’engagement disparaît' },
    strengthened: { en: 'the promise has a further part', fr: 'l’engagement s’enrichit' },
  },
  alternative: {
    weakened: { en: 'one of several now suffices', fr: 'l’un de plusieurs suffit désormais' },
    strengthened: { en: 'one of several no longer suffices', fr: 'l’un de plusieurs ne suffit plus' },
  },
  step: {
    weakened: { en: 'people have less of a say', fr: 'le degré de garantie baisse' },
    strengthened: { en: 'people have more of a say', fr: 'le degré de garantie monte' },
  },
  delay: {
    weakened: { en: 'the time limit is worse for people', fr: 'le délai est moins favorable' },
    strengthened: { en: 'the time limit is better for people', fr: 'le délai est plus favorable' },
  },
  frequency: {
    weakened: { en: 'it binds less often', fr: 'la fréquence diminue' },
    strengthened: { en: 'it binds more often', fr: 'la fréquence augmente' },
  },
  limit: {
    weakened: { en: 'the limit is worse for people', fr: 'le seuil est moins favorable' },
    strengthened: { en: 'the limit is better for people', fr: 'le seuil est plus favorable' },
  },
} as const satisfies Record<string, Says>;

/** How `content` is said of words that lay something on people, or let it be done to them: more of it is less for them. */
const AGAINST: Says = {
  weakened: { en: 'what was added is to people’s disadvantage', fr: 'ce qui s’ajoute est défavorable aux personnes' },
  strengthened: {
    en: 'what was dropped was to people’s disadvantage',
    fr: 'ce qui disparaît était défavorable aux personnes',
  },
};

/** What a sign says, its term apart. */
export function aspectInWords({ aspect, direction, term }: Sign, language: PhraseLanguage): string {
  const isGone = term.after === null && term.before !== null;
  const isNew = term.before === null && term.after !== null;
  const against = aspect === 'content' && (direction === 'weakened' ? isNew : isGone);
  return (against ? AGAINST : ASPECTS[aspect])[direction][language];
}

export type Aspect = keyof typeof ASPECTS;
