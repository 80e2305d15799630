import { expectTypeOf, it } from 'vitest';
import type { AdoptionReport, Bump, Lineage } from '../../src/model/index.js';

it('says of each edition what it requires, and of the whole what was declared', () => {
  expectTypeOf<AdoptionReport['editions'][number]['bump']>().toEqualTypeOf<Bump | null>();
  expectTypeOf<AdoptionReport['lineage']>().toEqualTypeOf<readonly Lineage[]>();
});
