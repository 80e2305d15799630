import type { Severity } from '../model/index.js';
import type { PhraseLanguage } from '../phrases/index.js';

/** What can be wrong between the files of a charter: one row a rule. */
export interface CheckRule {
  readonly severity: Severity;
  readonly sentence: Readonly<Record<PhraseLanguage, (actual: string, expected: string) => string>>;
}

export const CHECK_RULES = {
  'missing-field': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected front matter without ${actual}, expected ${expected}`,
      fr: (actual, expected) => `En-tête inattendu sans ${actual}, attendu\u00A0: ${expected}`,
    },
  },
  'version-mismatch': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected version ${actual}, expected ${expected}, the name of its folder`,
      fr: (actual, expected) => `Version inattendue ${actual}, attendu\u00A0: ${expected}, le nom de son dossier`,
    },
  },
  'language-mismatch': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected language ${actual}, expected ${expected}, the name of its file`,
      fr: (actual, expected) => `Langue inattendue ${actual}, attendu\u00A0: ${expected}, le nom de son fichier`,
    },
  },
  'charter-mismatch': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected charter ${actual}, expected ${expected}, the id in charter.yaml`,
      fr: (actual, expected) =>
        `Charte inattendue ${actual}, attendu\u00A0: ${expected}, l’identifiant de charter.yaml`,
    },
  },
  'unknown-source': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected source ${actual}, expected ${expected}`,
      fr: (actual) => `Source inattendue ${actual}, attendu\u00A0: une source de charter.yaml`,
    },
  },
  'unknown-origin': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected origin ${actual}, expected ${expected}`,
      fr: (actual) => `Origine inattendue ${actual}, attendu\u00A0: un identifiant d’une édition antérieure`,
    },
  },
  'duplicate-edition': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected edition ${actual} a second time, expected ${expected}`,
      fr: (actual) => `Édition ${actual} présente deux fois, attendu\u00A0: un seul fichier par version et par langue`,
    },
  },
  'unknown-heir': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected heir ${actual} in the lineage, expected ${expected}`,
      fr: (actual) => `Suite inattendue ${actual} dans la filiation, attendu\u00A0: un identifiant de cette édition`,
    },
  },
  'withdrawn-present': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected withdrawal of ${actual}, which is there, expected ${expected}`,
      fr: (actual) =>
        `Retrait inattendu de ${actual}, qui est présent, attendu\u00A0: un identifiant que cette édition n’a plus`,
    },
  },
  'withdrawal-without-reason': {
    severity: 'warning',
    sentence: {
      en: (actual, expected) => `Unexpected withdrawal of ${actual} without a reason, expected ${expected}`,
      fr: (actual) => `Retrait inattendu de ${actual} sans motif, attendu\u00A0: reason, un motif par langue`,
    },
  },
  'lineage-cycle': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected cycle ${actual} in the lineage, expected ${expected}`,
      fr: (actual) =>
        `Cycle inattendu ${actual} dans la filiation, attendu\u00A0: des identifiants qui ne prennent la suite d’aucun autre`,
    },
  },
  'lineage-gap': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected end of ${actual} in the next edition, expected ${expected}`,
      fr: (actual) =>
        `Fin inattendue de ${actual} à l’édition suivante, attendu\u00A0: ce qu’il devient, dans lineage ou par from=`,
    },
  },
  'id-reused': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected id ${actual} for another promise, expected ${expected}`,
      fr: (actual) =>
        `Identifiant inattendu ${actual} pour un autre engagement, attendu\u00A0: celui que désigne déjà une édition antérieure`,
    },
  },
  'lineage-mismatch': {
    severity: 'warning',
    sentence: {
      en: (actual, expected) => `Unexpected words, which show ${actual}, expected ${expected}, as declared`,
      fr: (actual) => `Mots inattendus, qui montrent ${actual}, attendu\u00A0: ce que la filiation déclare`,
    },
  },
  'unread-folder': {
    severity: 'warning',
    sentence: {
      en: (actual, expected) => `Unexpected folder ${actual}, expected ${expected}: its editions are not read`,
      fr: (actual) =>
        `Dossier inattendu ${actual}, attendu\u00A0: une version comme 1.2.0\u202F; ses éditions ne sont pas lues`,
    },
  },
  'stale-waiver': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected waiver of the change ${actual}, expected ${expected}`,
      fr: (actual) =>
        `Dérogation inattendue au changement ${actual}, attendu\u00A0: un changement entre cette édition et la précédente`,
    },
  },
  'unknown-rule': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected ${actual} in the policy, expected ${expected}`,
      fr: (actual) =>
        `${actual} inattendu dans la politique, attendu\u00A0: une nature ou une règle de changement (charter rules)`,
    },
  },
  'unknown-digest': {
    severity: 'warning',
    sentence: {
      en: (actual, expected) => `Unexpected digest ${actual} in the governance, expected ${expected}`,
      fr: (actual) =>
        `Empreinte inattendue ${actual} dans la gouvernance, attendu\u00A0: celle d’une édition ou d’un engagement scellés (charter seal)`,
    },
  },
  'unknown-edition': {
    severity: 'error',
    sentence: {
      en: (actual, expected) => `Unexpected edition ${actual} in charter.yaml, expected ${expected}`,
      fr: (actual) => `Édition inattendue ${actual} dans charter.yaml, attendu\u00A0: une édition de la charte`,
    },
  },
} as const satisfies Record<string, CheckRule>;

export type CheckRuleId = keyof typeof CHECK_RULES;
