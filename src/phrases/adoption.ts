import type { PhraseLanguage, Plural } from './phrases.js';

/** What is said of a document that became a charter. */
export interface AdoptionWords {
  readonly title: (charter: string) => string;
  readonly editions: string;
  readonly edition: string;
  readonly from: string;
  readonly own: string;
  readonly kept: string;
  readonly back: string;
  readonly fresh: string;
  readonly without: string;
  readonly requires: string;
  readonly nothingEnded: string;
  readonly bare: (version: string) => string;
  readonly withdrawn: Plural;
  readonly next: string;
}

/** How each language speaks of adopting a document. */
export const ADOPTIONS: Readonly<Record<PhraseLanguage, AdoptionWords>> = {
  en: {
    title: (charter) => `${charter}: a charter`,
    editions: 'Editions, and the ids of their sections and commitments',
    edition: 'Edition',
    from: 'From',
    own: 'own',
    kept: 'carried',
    back: 'back',
    fresh: 'new',
    without: 'without',
    requires: 'changes require',
    nothingEnded: 'Every id of an edition is there in the next one.',
    bare: (version) => `Without an id in ${version}, since Markdown would read them otherwise`,
    withdrawn: {
      one: '# commitment is gone in a later edition: say why in charter.yaml, under lineage (reason: { en: … }).',
      other: '# commitments are gone in a later edition: say why in charter.yaml, under lineage (reason: { en: … }).',
    },
    next: 'Read charter.yaml and the changelog: who became whom is what the texts show, and an editor may know better.',
  },
  fr: {
    title: (charter) => `${charter}\u00A0: une charte`,
    editions: 'Les éditions, et les identifiants de leurs sections et engagements',
    edition: 'Édition',
    from: 'Venue de',
    own: 'd’origine',
    kept: 'repris',
    back: 'revenus',
    fresh: 'nouveaux',
    without: 'sans',
    requires: 'changements',
    nothingEnded: 'Chaque identifiant d’une édition se retrouve dans la suivante.',
    bare: (version) => `Sans identifiant en ${version}, car le Markdown se lirait autrement`,
    withdrawn: {
      one: '# engagement a disparu d’une édition ultérieure\u00A0: dire pourquoi dans charter.yaml, sous lineage (reason: { fr: … }).',
      other:
        '# engagements ont disparu d’une édition ultérieure\u00A0: dire pourquoi dans charter.yaml, sous lineage (reason: { fr: … }).',
    },
    next: 'Relire charter.yaml et le journal\u00A0: la filiation est celle que montrent les textes, et qui les écrit en sait peut-être davantage.',
  },
};
