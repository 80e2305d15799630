import { expect } from 'vitest';
import type { Compared } from './compared.js';

/**
 * Ids are unique. An echo follows from another change of the diff, of the same kind but where words above a commitment
 * govern it; what an echo follows from is never an echo of it.
 */
export function echoes({ found: { changes } }: Compared): void {
  const byId = new Map(changes.map((change) => [change.id, change]));
  expect(byId.size).toBe(changes.length);
  for (const change of changes) {
    const seen = new Set([change.id]);
    for (let id = change.partOf; id !== null; id = byId.get(id)?.partOf ?? null) {
      const larger = byId.get(id);
      expect(larger, `partOf ${id}`).toBeDefined();
      if (!change.rule.includes('governed')) expect(larger?.kind).toBe(change.kind);
      expect(seen, 'partOf goes round').not.toContain(id);
      seen.add(id);
    }
  }
}
