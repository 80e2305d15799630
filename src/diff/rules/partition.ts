import { always, forEachNode, type Rule } from './rule.js';

const bumps = { commitment: 'minor', section: 'patch', prose: 'patch' } as const;

/** One that became several, several that became one. */
export const PARTITION_RULES: readonly Rule[] = [
  ...forEachNode({
    kind: 'split',
    bumps,
    because: always(
      'One became several, as the newer edition declares.',
      'Un seul en devient plusieurs, comme l’édition nouvelle le déclare.',
    ),
    mirror: 'merged',
  }),
  ...forEachNode({
    kind: 'merged',
    bumps,
    because: always(
      'Several became one, as the newer edition declares.',
      'Plusieurs n’en font plus qu’un, comme l’édition nouvelle le déclare.',
    ),
    mirror: 'split',
  }),
];
