import fc from 'fast-check';
import { it } from 'vitest';
import { RUNS, SEED } from '../arbitraries/runs.js';

/** Looks at what was prepared from a case, and throws where it does not hold. */
type Law<T> = (prepared: T) => void;

/**
 * Tries laws on the same cases, which are prepared once for all of them: to parse and to compare
 * costs more than to look. The law that is broken fails, with the smallest case found, its seed and its path.
 */
export function holding<C, T>(
  cases: fc.Arbitrary<C>,
  prepare: (one: C) => T,
  laws: Readonly<Record<string, Law<T>>>,
): void {
  let tried = false;
  let broken: { readonly name: string; readonly report: unknown } | null = null;
  const attempt = (): void => {
    tried = true;
    let last = '';
    const property = fc.property(cases, (one) => {
      const prepared = prepare(one);
      for (const [name, law] of Object.entries(laws))
        try {
          law(prepared);
        } catch (error) {
          last = name;
          throw error;
        }
    });
    try {
      fc.assert(property, { numRuns: RUNS, ...(SEED !== undefined && { seed: SEED }) });
    } catch (report) {
      broken = { name: last, report };
    }
  };
  it.each(Object.keys(laws))('%s', (name) => {
    if (!tried) attempt();
    // What breaks before any law is tried is the fault of the first.
    if (broken && (broken.name || Object.keys(laws)[0]) === name) throw broken.report;
  });
}
