import type { Modality, TranslationFault } from '../model/index.js';
import type { PhraseLanguage, Plural } from './phrases.js';

/** What a finding speaks of: the two sides, and of what is stale what became of the source. */
interface Said {
  readonly expected: string;
  readonly actual: string;
  readonly since: string | null;
  readonly reviewed: boolean;
  readonly kind: string | null;
  readonly because: string;
}

/** What is said of translations. */
export interface TranslationWords {
  readonly title: string;
  readonly faults: Readonly<
    Record<TranslationFault, { readonly title: string; readonly because: (said: Said) => string }>
  >;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly absent: string;
  readonly sound: string;
  readonly paired: (paired: number, blocks: number) => string;
  readonly findings: Plural;
  readonly source: string;
  readonly translation: string;
  readonly accepted: (id: string, language: string) => string;
}

/** How each language speaks of translations. */
export const TRANSLATIONS: Readonly<Record<PhraseLanguage, TranslationWords>> = {
  en: {
    title: 'Translations',
    faults: {
      missing: { title: 'Missing', because: () => 'The translation says nothing of it.' },
      stale: {
        title: 'Stale',
        because: ({ since, reviewed, kind, because }) =>
          since === null || kind === null
            ? 'It was made from a wording that no edition has.'
            : `It was ${reviewed ? 'reviewed against' : 'made from'} edition ${since}; the source was ${kind} since. ${because}`,
      },
      numbers: {
        title: 'Other numbers',
        because: ({ expected, actual }) => `The source names ${expected}, the translation ${actual}.`,
      },
      force: {
        title: 'Other force',
        because: ({ expected, actual }) => `The source reads as ${expected}, the translation as ${actual}.`,
      },
      items: {
        title: 'Other counts',
        because: ({ expected, actual }) =>
          `The series has some ${expected} parts in the source, and some ${actual} in the translation.`,
      },
      extra: { title: 'Extra', because: () => 'The source says nothing of it.' },
      'out-of-order': { title: 'Out of order', because: () => 'It stands elsewhere in the source.' },
    },
    modalities: {
      prohibition: 'a prohibition',
      obligation: 'an obligation',
      undertaking: 'an undertaking',
      recommendation: 'a recommendation',
      effort: 'an effort',
      permission: 'a permission',
      none: 'binding nobody',
    },
    absent: 'The edition is not there in this language.',
    sound: 'Nothing is missing, stale or otherwise than in the source, as far as can be told.',
    paired: (paired, blocks) => `${paired} of ${blocks} blocks of the source have their counterpart.`,
    findings: { one: '# finding', other: '# findings' },
    source: 'Source',
    translation: 'Translation',
    accepted: (id, language) => `Reviewed: ${id} in ${language}.`,
  },
  fr: {
    title: 'Traductions',
    faults: {
      missing: { title: 'Manquent', because: () => 'La traduction n’en dit rien.' },
      stale: {
        title: 'Périmées',
        because: ({ since, reviewed, kind, because }) =>
          since === null || kind === null
            ? 'Elle vient d’une formulation qu’aucune édition ne contient.'
            : `Elle ${reviewed ? 'a été relue sur' : 'vient de'} l’édition ${since}\u202F; depuis, la source a changé\u00A0: ${kind}. ${because}`,
      },
      numbers: {
        title: 'Autres nombres',
        because: ({ expected, actual }) => `La source donne ${expected}, la traduction ${actual}.`,
      },
      force: {
        title: 'Autre force',
        because: ({ expected, actual }) => `La source se lit comme ${expected}, la traduction comme ${actual}.`,
      },
      items: {
        title: 'Autres comptes',
        because: ({ expected, actual }) =>
          `L’énumération a environ ${expected} termes dans la source et ${actual} dans la traduction.`,
      },
      extra: { title: 'En trop', because: () => 'La source n’en dit rien.' },
      'out-of-order': { title: 'Dans un autre ordre', because: () => 'Il est ailleurs dans la source.' },
    },
    modalities: {
      prohibition: 'une interdiction',
      obligation: 'une obligation',
      undertaking: 'un engagement',
      recommendation: 'une recommandation',
      effort: 'un effort',
      permission: 'une permission',
      none: 'n’engageant personne',
    },
    absent: 'L’édition n’existe pas dans cette langue.',
    sound: 'Rien ne manque, n’est périmé ou ne diffère de la source, pour autant qu’on puisse le dire.',
    paired: (paired, blocks) => `${paired} des ${blocks} blocs de la source ont leur pendant.`,
    findings: { one: '# constat', other: '# constats' },
    source: 'Source',
    translation: 'Traduction',
    accepted: (id, language) => `Relu\u00A0: ${id} en ${language}.`,
  },
};
