import { always, forEachNode, type Rule } from './rule.js';

/** What one edition has and the other has not, as a node or as a promise. */
export const PRESENCE_RULES: readonly Rule[] = [
  ...forEachNode({
    kind: 'removed',
    bumps: { commitment: 'major', section: 'patch', prose: 'patch' },
    because: always('It is no longer in the text.', 'Le texte ne le comporte plus.'),
    mirror: 'added',
  }),
  ...forEachNode({
    kind: 'added',
    bumps: { commitment: 'minor', section: 'patch', prose: 'patch' },
    because: always('It was not in the text.', 'Le texte ne le comportait pas.'),
    mirror: 'removed',
  }),
  ...forEachNode({
    kind: 'weakened',
    name: 'demoted',
    bumps: { commitment: 'major' },
    because: always(
      'The words remain, but no longer as a commitment.',
      'Les mots restent, mais non plus comme engagement.',
    ),
    mirror: 'promoted',
  }),
  ...forEachNode({
    kind: 'strengthened',
    name: 'promoted',
    bumps: { commitment: 'minor' },
    because: always(
      'The words stood in the text, and are now a commitment.',
      'Les mots étaient dans le texte\u202F; ils deviennent un engagement.',
    ),
    mirror: 'demoted',
  }),
];
