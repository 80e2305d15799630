import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { charters, written } from '../arbitraries/charters.js';
import { type Compared, compared } from './compared.js';
import { holding } from './holding.js';

/** A charter and a copy of it: wrapped elsewhere, with other line ends, its accents composed or not. */
const copies = fc
  .tuple(
    charters,
    fc.record({ lineEnd: fc.constantFrom('\n' as const, '\r\n' as const), wrapped: fc.boolean() }),
    fc.constantFrom<(source: string) => string>(
      (source) => source,
      (source) => source.normalize('NFC'),
      (source) => source.normalize('NFD'),
    ),
    fc.boolean(),
  )
  .map(([charter, writing, normalized, back]) => {
    const [one, other] = [written(charter), normalized(written(charter, writing))];
    return back ? { before: other, after: one } : { before: one, after: other };
  });

/** A copy in which no reader sees a difference is one change of the source; the same bytes are none. */
function sourceOnly({ before, after, found }: Compared): void {
  const told = before.source === after.source ? [] : ['source-only'];
  expect(found.changes.map(({ rule }) => rule)).toEqual(told);
}

describe('of a copy', () => {
  holding(copies, compared, {
    'identity: other line wraps, line ends or composed accents are a change of the source alone': sourceOnly,
  });
});
