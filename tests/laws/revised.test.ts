import fc from 'fast-check';
import { describe } from 'vitest';
import { diff } from '../../src/diff/index.js';
import { type History, histories } from '../arbitraries/charters.js';
import type { Pair } from '../arbitraries/editions.js';
import { alikePairs } from '../arbitraries/pairs.js';
import { type Compared, compared, frozen } from './compared.js';
import { duality } from './duality.js';
import { type Framed, frame, framed, type PLACES } from './frame.js';
import { holding } from './holding.js';
import { noLaundering, type Steps } from './laundering.js';

interface Case {
  readonly history: History;
  /** Two charters of the same few words, to put the frame around in place of a revision. */
  readonly alike: Pair | null;
  readonly place: keyof typeof PLACES;
}

const cases: fc.Arbitrary<Case> = fc.record({
  history: histories,
  alike: fc.option(alikePairs, { freq: 2 }),
  place: fc.constantFrom('first' as const, 'last' as const),
});

function prepare({ history: { editions, plain }, alike, place }: Case): Compared & Framed & Steps {
  const [one, two, three] = [frozen(editions[0]), frozen(editions[1]), frozen(editions[2])];
  const [first, second] = [diff(one, two, { pairs: true }), diff(two, three, { pairs: true })];
  const revision = [
    { before: one, after: two, found: first },
    { before: two, after: three, found: second },
  ][plain] as Compared;
  const steps = { first, second, whole: diff(one, three) };
  return { ...revision, ...framed(alike ? compared(alike) : revision, place), ...steps };
}

// Not of any two texts: among twins and sections without words, nothing tells who became whom, and a lineage is
// declared forwards alone.
describe('of a charter and its revisions', () => {
  holding(cases, prepare, {
    'duality: the reverse diff has the mirrored kinds, of the same nodes': duality,
    'frame: the same section added to both sides changes nothing else': frame,
    'no laundering: no change weighs more from end to end than the larger step, but for what is explained':
      noLaundering,
  });
});
