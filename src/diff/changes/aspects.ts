import type { DecidingTerm, Force, Modality, Quantity, TermSpan } from '../../model/index.js';
import type { PhraseLanguage } from '../../phrases/index.js';

type Direction = 'weakened' | 'strengthened';

/** One aspect of the force that changed, in one direction. */
export interface Sign {
  readonly aspect: Aspect;
  readonly direction: Direction;
  readonly term: DecidingTerm;
}

type Found = Omit<Sign, 'aspect'>;

/** One way in which a wording can bind more or less: how to see it, and how to say it. */
interface AspectRow {
  readonly compare: (before: Force, after: Force) => readonly Found[];
  readonly says: Readonly<Record<Direction, Readonly<Record<PhraseLanguage, string>>>>;
}

/** How strongly each modality binds, from DESIGN's rungs; prohibition is obligation with a negation. */
const RUNGS: Readonly<Record<Modality, number>> = {
  prohibition: 5,
  obligation: 5,
  undertaking: 4,
  recommendation: 3,
  effort: 2,
  permission: 1,
  none: 0,
};

function compareModality(before: Force, after: Force): readonly Found[] {
  const [was, is] = [RUNGS[before.modality], RUNGS[after.modality]];
  if (was === is) return [];
  // The plain present binds in a normative text, but how it ranks beside "must" or "undertakes" is disputed.
  const plain = before.modal === null || after.modal === null;
  if (plain && Math.min(was, is) >= RUNGS.undertaking) return [];
  const term = { before: before.modal?.term ?? null, after: after.modal?.term ?? null };
  return [{ direction: is < was ? 'weakened' : 'strengthened', term }];
}

const folded = ({ term }: TermSpan): string => term.toLowerCase().replace(/\s+/gu, ' ').replaceAll('’', "'");

/** Terms that one side has and the other has not. */
function missing(from: readonly TermSpan[], there: readonly TermSpan[]): readonly TermSpan[] {
  const left = there.map(folded);
  return from.filter((span) => {
    const at = left.indexOf(folded(span));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Terms whose coming goes in one direction and whose going in the other. */
const presence =
  (of: (force: Force) => readonly TermSpan[], coming: Direction) =>
  (before: Force, after: Force): readonly Found[] => {
    const came = missing(of(after), of(before));
    const went = missing(of(before), of(after));
    // One for another ("if" for "when") says nothing of the direction.
    if (came.length > 0 && went.length > 0) return [];
    const going: Direction = coming === 'weakened' ? 'strengthened' : 'weakened';
    return [
      ...came.map(({ term }): Found => ({ direction: coming, term: { before: null, after: term } })),
      ...went.map(({ term }): Found => ({ direction: going, term: { before: term, after: null } })),
    ];
  };

function compareScope(before: Force, after: Force): readonly Found[] {
  const [lost, won] = [missing(before.wide, after.wide), missing(after.wide, before.wide)];
  const [narrowed, widened] = [missing(after.narrow, before.narrow), missing(before.narrow, after.narrow)];
  const pair = (was: readonly TermSpan[], is: readonly TermSpan[], direction: Direction): Found[] =>
    was.length + is.length === 0
      ? []
      : [{ direction, term: { before: was[0]?.term ?? null, after: is[0]?.term ?? null } }];
  // Both ways at once: the direction cannot be told.
  if (lost.length + narrowed.length > 0 && won.length + widened.length > 0) return [];
  return [...pair(lost, narrowed, 'weakened'), ...pair(widened, won, 'strengthened')];
}

const quantity =
  (of: (force: Force) => Quantity | null, growing: Direction) =>
  (before: Force, after: Force): readonly Found[] => {
    const [was, is] = [of(before), of(after)];
    if (!was || !is || was.value === is.value) return [];
    const shrinking: Direction = growing === 'weakened' ? 'strengthened' : 'weakened';
    return [{ direction: is.value > was.value ? growing : shrinking, term: { before: was.term, after: is.term } }];
  };

/** The aspects of force that are compared: a new one is one row. */
export const ASPECTS = {
  modality: {
    compare: compareModality,
    says: {
      weakened: { en: 'the verb binds less', fr: 'le verbe engage moins' },
      strengthened: { en: 'the verb binds more', fr: 'le verbe engage davantage' },
    },
  },
  hedge: {
    compare: presence((force) => force.hedges, 'weakened'),
    says: {
      weakened: { en: 'a reservation was added', fr: 'une réserve est ajoutée' },
      strengthened: { en: 'a reservation was dropped', fr: 'une réserve disparaît' },
    },
  },
  exception: {
    compare: presence((force) => force.exceptions, 'weakened'),
    says: {
      weakened: { en: 'an exception was added', fr: 'une exception est ajoutée' },
      strengthened: { en: 'an exception was dropped', fr: 'une exception disparaît' },
    },
  },
  condition: {
    compare: presence((force) => force.conditions, 'weakened'),
    says: {
      weakened: { en: 'a condition was added', fr: 'une condition est ajoutée' },
      strengthened: { en: 'a condition was dropped', fr: 'une condition disparaît' },
    },
  },
  scope: {
    compare: compareScope,
    says: {
      weakened: { en: 'it covers less', fr: 'la portée se réduit' },
      strengthened: { en: 'it covers more', fr: 'la portée s’étend' },
    },
  },
  delay: {
    compare: quantity((force) => force.delay, 'weakened'),
    says: {
      weakened: { en: 'it leaves more time', fr: 'le délai s’allonge' },
      strengthened: { en: 'it leaves less time', fr: 'le délai se réduit' },
    },
  },
  frequency: {
    compare: quantity((force) => force.frequency, 'strengthened'),
    says: {
      weakened: { en: 'it binds less often', fr: 'la fréquence diminue' },
      strengthened: { en: 'it binds more often', fr: 'la fréquence augmente' },
    },
  },
} as const satisfies Record<string, AspectRow>;

export type Aspect = keyof typeof ASPECTS;

/**
 * Whether a duty to do became a duty not to, or a permission became anything that binds, or the
 * reverse of these: what kept the one may break the other, both ways, or it depends on whose freedom
 * it was, so that no rung tells the direction. A permission in place of a duty is no such case: it
 * binds less whoever holds it.
 */
export function isReversal({ modality: was }: Force, { modality: is }: Force): boolean {
  const binds = (modality: Modality) => RUNGS[modality] >= RUNGS.effort;
  if (was === 'permission') return binds(is);
  return (was === 'prohibition') !== (is === 'prohibition') && binds(was) && binds(is);
}

/** Every sign of a change of force between two wordings. */
export function compareForce(before: Force, after: Force): readonly Sign[] {
  return Object.entries(ASPECTS).flatMap(([aspect, row]) =>
    row.compare(before, after).map((found) => ({ aspect: aspect as Aspect, ...found })),
  );
}
