import { always, forEachNode, type Rule } from './rule.js';

/** What changes nothing that is said: typography, labels, markup, source, metadata. */
export const FORM_RULES: readonly Rule[] = [
  ...forEachNode({
    kind: 'editorial',
    bumps: { commitment: 'patch', section: 'patch', prose: 'patch' },
    because: always(
      'Typography only: no word of substance changed.',
      'Typographie seulement\u00A0: aucun mot de fond ne change.',
    ),
  }),
  ...forEachNode({
    kind: 'editorial',
    name: 'equivalent',
    bumps: { commitment: 'patch', prose: 'patch' },
    because: always('Other words that say the same.', 'D’autres mots, qui disent la même chose.'),
  }),
  ...forEachNode({
    kind: 'editorial',
    name: 'relabelled',
    bumps: { commitment: 'patch', prose: 'patch' },
    because: always('Only its label or its heading changed.', 'Seul son repère ou son titre change.'),
  }),
  ...forEachNode({
    kind: 'editorial',
    name: 'markup',
    bumps: { commitment: 'patch', section: 'patch', prose: 'patch' },
    because: always(
      'Markup or link only: the words are the same.',
      'Mise en forme ou lien seulement\u00A0: les mots sont les mêmes.',
    ),
  }),
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
    mirror: 'source-only',
  },
  ...forEachNode({
    kind: 'metadata',
    name: 'attributes',
    bumps: { commitment: 'patch', section: 'patch', prose: 'patch' },
    because: always('Its attributes changed.', 'Ses attributs changent.'),
  }),
  {
    id: 'metadata-changed',
    kind: 'metadata',
    node: 'edition',
    bump: 'none',
    review: false,
    because: always('A field of the front matter changed.', 'Un champ de l’en-tête change.'),
    mirror: 'metadata-changed',
  },
];
