import type { Bump, ChangeKind, DecidingTerm, NodeKind } from '../../model/index.js';
import { type PhraseLanguage, quoted } from '../../phrases/index.js';
import { ASPECTS, type Sign } from './aspects.js';

/** A rule: what it says of which node, how grave it is by default, and why, in words. */
export interface Rule {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly node: NodeKind;
  readonly bump: Bump;
  /** True when a human must read every change that it finds. */
  readonly review: boolean;
  readonly because: Readonly<Record<PhraseLanguage, (signs: readonly Sign[]) => string>>;
}

type Sentence = Rule['because'];

const always = (en: string, fr: string): Sentence => ({ en: () => en, fr: () => fr });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function termInWords({ before, after }: DecidingTerm, language: PhraseLanguage): string {
  if (before !== null && after !== null) return `${quoted(before, language)} → ${quoted(after, language)}`;
  return quoted(before ?? after ?? '', language);
}

const signsInWords = (language: PhraseLanguage) => (signs: readonly Sign[]) => {
  const separator = language === 'fr' ? '\u00A0: ' : ': ';
  const said = signs.map(({ aspect, direction, term }) => {
    const says = ASPECTS[aspect][direction][language];
    return term.before === null && term.after === null ? says : `${says}${separator}${termInWords(term, language)}`;
  });
  return `${capital(said.join(language === 'fr' ? '\u202F; ' : '; '))}.`;
};

const bySigns: Sentence = { en: signsInWords('en'), fr: signsInWords('fr') };

/** One rule for each kind of node, with the bump for that node: commitments weigh, the rest is patch. */
const forEach = (
  kind: ChangeKind,
  bumps: Readonly<Partial<Record<Exclude<NodeKind, 'edition'>, Bump>>>,
  because: Sentence,
  { name = kind as string, review = false } = {},
): Rule[] =>
  Object.entries(bumps).map(([node, bump]) => ({
    id: `${node}-${name}`,
    kind,
    node: node as NodeKind,
    bump,
    review,
    because,
  }));

/** What a change of each sort means: the default policy. In the order of the kinds. */
export const RULES: readonly Rule[] = [
  ...forEach(
    'removed',
    { commitment: 'major', section: 'patch', prose: 'patch' },
    always('It is no longer in the text.', 'Le texte ne le comporte plus.'),
  ),
  ...forEach('weakened', { commitment: 'major', prose: 'patch' }, bySigns),
  ...forEach(
    'weakened',
    { commitment: 'major' },
    always('The words remain, but no longer as a commitment.', 'Les mots restent, mais non plus comme engagement.'),
    { name: 'demoted' },
  ),
  ...forEach(
    'reworded',
    { commitment: 'minor', prose: 'patch' },
    always(
      'The words changed and the direction cannot be told: a human must read it.',
      'Les mots changent sans que l’on puisse dire dans quel sens\u00A0: à lire par une personne.',
    ),
    { review: true },
  ),
  ...forEach(
    'added',
    { commitment: 'minor', section: 'patch', prose: 'patch' },
    always('It was not in the text.', 'Le texte ne le comportait pas.'),
  ),
  ...forEach('strengthened', { commitment: 'minor', prose: 'patch' }, bySigns),
  ...forEach(
    'strengthened',
    { commitment: 'minor' },
    always(
      'The words stood in the text, and are now a commitment.',
      'Les mots étaient dans le texte\u00A0; ils deviennent un engagement.',
    ),
    { name: 'promoted' },
  ),
  ...forEach(
    'split',
    { commitment: 'minor', section: 'patch', prose: 'patch' },
    always(
      'One became several, as the newer edition declares.',
      'Un seul en devient plusieurs, comme l’édition nouvelle le déclare.',
    ),
  ),
  ...forEach(
    'merged',
    { commitment: 'minor', section: 'patch', prose: 'patch' },
    always(
      'Several became one, as the newer edition declares.',
      'Plusieurs n’en font plus qu’un, comme l’édition nouvelle le déclare.',
    ),
  ),
  ...forEach(
    'moved',
    { commitment: 'patch', section: 'patch', prose: 'patch' },
    always('It stands elsewhere in its section.', 'Sa place change dans sa section.'),
  ),
  ...forEach(
    'moved',
    { commitment: 'minor' },
    always('It now answers another stake.', 'Il répond désormais à un autre enjeu.'),
    { name: 'moved-across-stakes' },
  ),
  ...forEach(
    'moved',
    { commitment: 'patch', section: 'patch', prose: 'patch' },
    always('It stands in another section.', 'Il figure dans une autre section.'),
    { name: 'moved-across-sections' },
  ),
  ...forEach('renamed', { section: 'patch' }, always('The title changed.', 'Le titre change.')),
  ...forEach(
    'renamed',
    { commitment: 'patch', section: 'patch' },
    always(
      'It has another id, as the newer edition declares.',
      'Il change d’identifiant, comme l’édition nouvelle le déclare.',
    ),
    { name: 'id-renamed' },
  ),
  ...forEach(
    'renamed',
    { commitment: 'major', section: 'major' },
    always(
      'It has another id and the newer edition does not say so: citations break.',
      'Il change d’identifiant sans que l’édition nouvelle le dise\u00A0: les citations se perdent.',
    ),
    { name: 'id-changed' },
  ),
  ...forEach(
    'editorial',
    { commitment: 'patch', section: 'patch', prose: 'patch' },
    always(
      'Typography only: no word of substance changed.',
      'Typographie seulement\u00A0: aucun mot de fond ne change.',
    ),
  ),
  ...forEach(
    'editorial',
    { commitment: 'patch', prose: 'patch' },
    always('Other words that say the same.', 'D’autres mots, qui disent la même chose.'),
    { name: 'equivalent' },
  ),
  ...forEach(
    'editorial',
    { commitment: 'patch', prose: 'patch' },
    always('Only its label changed.', 'Seul son repère change.'),
    { name: 'relabelled' },
  ),
  ...forEach(
    'editorial',
    { commitment: 'patch', section: 'patch', prose: 'patch' },
    always(
      'Markup or link only: the words are the same.',
      'Mise en forme ou lien seulement\u00A0: les mots sont les mêmes.',
    ),
    { name: 'markup' },
  ),
  {
    id: 'source-only',
    kind: 'editorial',
    node: 'edition',
    bump: 'patch',
    review: false,
    because: always(
      'The source differs and the words do not: white space, line ends, markers, definitions of links.',
      'La source diffère, mais non les mots\u00A0: espaces, fins de ligne, marques, définitions de liens.',
    ),
  },
  ...forEach(
    'metadata',
    { commitment: 'patch', section: 'patch', prose: 'patch' },
    always('Its attributes changed.', 'Ses attributs changent.'),
    { name: 'attributes' },
  ),
  {
    id: 'metadata-changed',
    kind: 'metadata',
    node: 'edition',
    bump: 'none',
    review: false,
    because: always('A field of the front matter changed.', 'Un champ de l’en-tête change.'),
  },
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id; a typing error in a detector is a fault of the library, and throws. */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`Unexpected rule "${id}", expected one of the table`);
  return rule;
}
