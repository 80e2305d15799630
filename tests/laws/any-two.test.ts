import fc from 'fast-check';
import { describe } from 'vitest';
import { RULES } from '../../src/diff/index.js';
import { BUMPS, CHANGE_KINDS } from '../../src/model/index.js';
import { anyPairs } from '../arbitraries/pairs.js';
import { compared } from './compared.js';
import { conservation, nothingUnseen, words } from './conservation.js';
import { determinism, identity, sameInAnyLanguage, twice } from './determinism.js';
import { echoes } from './echoes.js';
import { holding } from './holding.js';
import { rendering } from './rendering.js';
import { roundTrip } from './round-trip.js';
import { judged, verdict } from './verdict.js';

type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

const bumps = fc.constantFrom(...BUMPS);
const policies = fc
  .array(fc.tuple(fc.constantFrom(...CHANGE_KINDS, ...RULES.map(({ id }) => id)), bumps), { maxLength: 6 })
  .map((rows) => Object.fromEntries(rows));
const waived = fc.array(fc.record({ which: fc.nat(9), bump: bumps }), { maxLength: 3 });

const cases = fc.record({ pair: anyPairs, policy: policies, waived });
const prepare = ({ pair, ...weighing }: Case) => twice(judged(compared(pair, { pairs: true }), weighing));

describe('of any two documents', () => {
  holding(cases, prepare, {
    'round trip and inverse: the script gives the newer text, and read backwards the older one': roundTrip,
    'identity: an edition against itself has no change': identity,
    'determinism: the same bytes give the same diff': determinism,
    'determinism: another language and another policy change nothing that is found': sameInAnyLanguage,
    'conservation: every word is the same, changed, added, removed or moved, and one of these': conservation,
    'conservation: what came, went or is nowhere else is in a change': nothingUnseen,
    'conservation: the words of a change are its two texts': words,
    'verdict: the bump is the maximum of the table, with any policy and any waivers': verdict,
    'partOf: every echo follows from a change, and none from itself': echoes,
    'rendering: every view shows every change in every format': rendering,
  });
});
