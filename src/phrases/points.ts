import type { PhraseLanguage } from './phrases.js';

/** What a date of a charter begins. */
type By = 'in-force' | 'published' | 'adopted';

/** What is said of a charter on a day; every day comes in words. */
export interface PointWords {
  readonly title: (day: string) => string;
  readonly found: (by: By, version: string, since: string, until: string | null) => string;
  readonly reasons: Readonly<Record<'before-first' | 'ended' | 'unknown', (by: By, day: string) => string>>;
  readonly next: (by: By, version: string, since: string) => string;
  readonly undated: (by: By, versions: string) => string;
  /** A commitment that binds from a later day than its edition. */
  readonly inForceFrom: (day: string) => string;
  readonly pending: string;
}

const EN = { 'in-force': 'in force', published: 'published', adopted: 'adopted' } as const;
const FR = { 'in-force': 'en vigueur', published: 'publiée', adopted: 'adoptée' } as const;
const FR_DATES = {
  'in-force': 'd’entrée en vigueur',
  published: 'de publication',
  adopted: 'd’adoption',
} as const;

/** How each language speaks of a charter on a day. */
export const POINTS: Readonly<Record<PhraseLanguage, PointWords>> = {
  en: {
    title: (day) => `On ${day}`,
    found: (by, version, since, until) =>
      `Edition ${version}, ${EN[by]} ${by === 'in-force' ? 'since' : 'on'} ${since}${until === null ? '' : `, until ${until} (that day excluded)`}.`,
    reasons: {
      'before-first': (by, day) => `None: no edition was ${EN[by]} yet on ${day}.`,
      ended: (_, day) => `None: the editions before ${day} were superseded, and none took over.`,
      unknown: (by) =>
        `None that is known: no edition says ${by === 'in-force' ? 'when it came into force' : `when it was ${EN[by]}`}, or the last one ended on a day that is not known.`,
    },
    next: (by, version, since) => `Next: edition ${version}, ${EN[by]} ${by === 'in-force' ? 'from' : 'on'} ${since}.`,
    undated: (by, versions) => `Without that date (${EN[by]}): ${versions}.`,
    inForceFrom: (day) => `in force from ${day}`,
    pending: 'Commitments that do not bind yet',
  },
  fr: {
    title: (day) => `Le ${day}`,
    found: (by, version, since, until) =>
      `Édition ${version}, ${FR[by]} ${by === 'in-force' ? 'depuis le' : 'le'} ${since}${until === null ? '' : `, jusqu’au ${until} exclu`}.`,
    reasons: {
      'before-first': (by, day) => `Aucune\u00A0: aucune édition n’était encore ${FR[by]} le ${day}.`,
      ended: (_, day) =>
        `Aucune\u00A0: les éditions d’avant le ${day} ont été remplacées, et aucune n’a pris la suite.`,
      unknown: (by) =>
        `Aucune que l’on connaisse\u00A0: aucune édition ne dit sa date ${FR_DATES[by]}, ou la dernière a pris fin un jour que l’on ne connaît pas.`,
    },
    next: (by, version, since) =>
      `Suivante\u00A0: édition ${version}, ${FR[by]} ${by === 'in-force' ? 'à partir du' : 'le'} ${since}.`,
    undated: (by, versions) => `Sans date ${FR_DATES[by]}\u00A0: ${versions}.`,
    inForceFrom: (day) => `en vigueur à partir du ${day}`,
    pending: 'Engagements qui ne lient pas encore',
  },
};
