import { always, forEachNode, type Rule } from './rule.js';

/** What became of the name by which a node is cited. */
export const IDENTITY_RULES: readonly Rule[] = [
  ...forEachNode({
    kind: 'renamed',
    bumps: { section: 'patch' },
    because: always('The title changed.', 'Le titre change.'),
  }),
  ...forEachNode({
    kind: 'removed',
    name: 'id-reused',
    bumps: { commitment: 'major', section: 'major' },
    because: always(
      'It is no longer in the text, and its id now names something else: citations lead astray.',
      'Le texte ne le comporte plus, et son identifiant désigne désormais autre chose\u00A0: les citations égarent.',
    ),
  }),
  ...forEachNode({
    kind: 'renamed',
    name: 'id-renamed',
    bumps: { commitment: 'patch', section: 'patch' },
    because: always(
      'It has another id, as the newer edition declares.',
      'Il change d’identifiant, comme l’édition nouvelle le déclare.',
    ),
    mirror: { none: 'a lineage is declared forwards: read backwards, the id changed and nothing says so' },
  }),
  ...forEachNode({
    kind: 'renamed',
    name: 'id-changed',
    bumps: { commitment: 'major', section: 'major' },
    because: always(
      'It has another id and the newer edition does not say so: citations break.',
      'Il change d’identifiant sans que l’édition nouvelle le dise\u00A0: les citations se perdent.',
    ),
  }),
];
