import { always, forEachNode, type Rule } from './rule.js';

/** Nodes that stand elsewhere. */
export const PLACE_RULES: readonly Rule[] = [
  ...forEachNode({
    kind: 'moved',
    bumps: { commitment: 'patch', section: 'patch', prose: 'patch' },
    because: always('It stands elsewhere in its section.', 'Sa place change dans sa section.'),
  }),
  ...forEachNode({
    kind: 'moved',
    name: 'moved-across-stakes',
    bumps: { commitment: 'minor' },
    because: always('It now answers another stake.', 'Il répond désormais à un autre enjeu.'),
  }),
  ...forEachNode({
    kind: 'moved',
    name: 'moved-across-sections',
    bumps: { commitment: 'patch', section: 'patch', prose: 'patch' },
    because: always('It stands in another section.', 'Il figure dans une autre section.'),
  }),
];
