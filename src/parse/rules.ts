import { DATE_NAMES, PROFILE_NAMES, type Severity, STATUSES } from '../model/index.js';

/** What a rule says of one fault: the facts that its sentence needs. */
export interface Fact {
  readonly actual: string;
  readonly expected: string;
}

export interface ParseRule {
  readonly severity: Severity;
  readonly sentence: { readonly en: (fact: Fact) => string; readonly fr: (fact: Fact) => string };
}

const row = (severity: Severity, en: (fact: Fact) => string, fr: (fact: Fact) => string): ParseRule => ({
  severity,
  sentence: { en, fr },
});

/** The number in a fact: facts are in English, and a sentence in another language quotes their numbers only. */
const numberIn = (fact: string): string => /\d+/.exec(fact)?.[0] ?? fact;

/** What can be wrong with a document or with `charter.yaml`: one row a rule. */
export const PARSE_RULES = {
  'too-large': row(
    'error',
    ({ actual, expected }) =>
      `Unexpected length of ${actual} characters, expected ${expected}: kept as one block of text`,
    ({ actual, expected }) =>
      `Longueur inattendue de ${actual} caractères, attendu\u00A0: ${numberIn(expected)} au plus\u202F; gardé comme un seul bloc`,
  ),
  'too-deep': row(
    'error',
    ({ actual, expected }) => `Unexpected nesting: ${actual}, expected ${expected}: kept as one block of text`,
    ({ actual, expected }) =>
      `Imbrication inattendue\u00A0: ${numberIn(actual)}, attendu\u00A0: ${numberIn(expected)} au plus\u202F; gardé comme un seul bloc`,
  ),
  'nul-character': row(
    'warning',
    ({ actual, expected }) => `Unexpected ${actual}, expected ${expected}`,
    ({ actual }) => `Caractère inattendu ${actual}, attendu\u00A0: du texte\u202F; il est montré comme U+FFFD`,
  ),
  'duplicate-id': row(
    'error',
    ({ actual, expected }) => `Unexpected id "${actual}" a second time, expected ${expected}`,
    ({ actual, expected }) =>
      `Identifiant «\u00A0${actual}\u00A0» déjà employé à la ligne ${numberIn(expected)}, attendu\u00A0: un identifiant propre`,
  ),
  'malformed-attributes': row(
    'error',
    ({ actual, expected }) => `Unexpected attribute block ${actual}, expected ${expected}`,
    ({ actual, expected }) => `Bloc d’attributs inattendu ${actual}, attendu\u00A0: ${expected}`,
  ),
  'misplaced-attributes': row(
    'warning',
    ({ actual, expected }) => `Unexpected attribute block ${actual} here, expected ${expected}`,
    ({ actual }) =>
      `Bloc d’attributs ${actual} mal placé\u00A0: il se met après une espace, en fin de titre, d’élément de liste ou de paragraphe`,
  ),
  'malformed-front-matter': row(
    'error',
    ({ actual, expected }) => `Unexpected front matter: ${actual}, expected ${expected}`,
    ({ actual }) => `En-tête illisible\u00A0: ${actual}, attendu\u00A0: une clé et sa valeur par ligne`,
  ),
  'malformed-work': row(
    'error',
    ({ actual, expected }) => `Unexpected charter.yaml: ${actual}, expected ${expected}`,
    ({ actual }) =>
      `charter.yaml inattendu\u00A0: ${actual}, attendu\u00A0: les champs et les types que décrit docs/format.md`,
  ),
  'malformed-lock': row(
    'error',
    ({ actual, expected }) => `Unexpected charter.lock.json: ${actual}, expected ${expected}`,
    ({ actual }) =>
      `charter.lock.json inattendu\u00A0: ${actual}, attendu\u00A0: un fichier JSON entier, tel que l’écrit charter seal`,
  ),
  'newer-lock': row(
    'error',
    ({ actual, expected }) =>
      `Unexpected charter.lock.json of the newer format ${actual}, expected ${expected}: what is in brackets reads it`,
    ({ actual, expected }) =>
      `charter.lock.json d’un format plus récent\u00A0: ${actual}, attendu\u00A0: ${expected}\u202F; ce qui est entre parenthèses le lit`,
  ),
  'unexpected-type': row(
    'error',
    ({ actual, expected }) => `Unexpected value ${actual}, expected ${expected}`,
    ({ actual }) => `Valeur inattendue ${actual}, attendu\u00A0: le type que décrit docs/format.md`,
  ),
  'unknown-status': row(
    'error',
    ({ actual, expected }) => `Unexpected status ${actual}, expected ${expected}`,
    ({ actual }) => `Statut inattendu ${actual}, attendu\u00A0: ${STATUSES.join(', ')}`,
  ),
  'unknown-profile': row(
    'error',
    ({ actual, expected }) => `Unexpected profile ${actual}, expected ${expected}`,
    ({ actual }) => `Profil inattendu ${actual}, attendu\u00A0: ${PROFILE_NAMES.join(', ')}`,
  ),
  'invalid-version': row(
    'error',
    ({ actual, expected }) => `Unexpected version ${actual}, expected ${expected}`,
    ({ actual }) => `Version inattendue ${actual}, attendu\u00A0: une version sémantique comme 1.10.0`,
  ),
  'invalid-date': row(
    'error',
    ({ actual, expected }) => `Unexpected date ${actual}, expected ${expected}`,
    ({ actual }) =>
      `Date inattendue ${actual}, attendu\u00A0: ${DATE_NAMES.join(', ')}, un jour du calendrier pour chacune, AAAA-MM-JJ`,
  ),
  'invalid-language': row(
    'error',
    ({ actual, expected }) => `Unexpected language ${actual}, expected ${expected}`,
    ({ actual }) => `Langue inattendue ${actual}, attendu\u00A0: une étiquette BCP 47 comme fr ou en-GB`,
  ),
} as const satisfies Record<string, ParseRule>;

export type ParseRuleId = keyof typeof PARSE_RULES;
