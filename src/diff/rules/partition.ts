import { always, forEachNode, type Rule } from './rule.js';

const bumps = { commitment: 'minor', section: 'patch', prose: 'patch' } as const;

/** One that became several, several that became one: in the same words, or in others that a human must read. */
export const PARTITION_RULES: readonly Rule[] = [
  ...forEachNode({
    kind: 'split',
    bumps,
    because: always(
      'One became several, as the newer edition declares or its words show.',
      'Un seul en devient plusieurs, comme l’édition nouvelle le déclare ou comme ses mots le montrent.',
    ),
    mirror: 'merged',
  }),
  ...forEachNode({
    kind: 'split',
    name: 'split-reworded',
    bumps,
    because: always(
      'One became several, and not in the same words: a human must read them.',
      'Un seul en devient plusieurs, et non dans les mêmes mots\u00A0: à lire par une personne.',
    ),
    mirror: 'merged-reworded',
    review: true,
  }),
  ...forEachNode({
    kind: 'merged',
    bumps,
    because: always(
      'Several became one, as the newer edition declares or its words show.',
      'Plusieurs n’en font plus qu’un, comme l’édition nouvelle le déclare ou comme ses mots le montrent.',
    ),
    mirror: 'split',
  }),
  ...forEachNode({
    kind: 'merged',
    name: 'merged-reworded',
    bumps,
    because: always(
      'Several became one, and not in the same words: a human must read it.',
      'Plusieurs n’en font plus qu’un, et non dans les mêmes mots\u00A0: à lire par une personne.',
    ),
    mirror: 'split-reworded',
    review: true,
  }),
];
