import { describe, expect, it } from 'vitest';
import { introducersOf } from '../../src/diff/introducers.js';
import { charter, sideOf } from './comparing.js';

/** What introduces each item: the texts, by id. */
function introducers(body: string): Record<string, string> {
  return Object.fromEntries(
    [...introducersOf(sideOf(charter(body)))].map(([unit, above]) => [unit.node.id, above.node.text]),
  );
}

describe('introducersOf', () => {
  it('is the paragraph that the list goes on from, for each of its items', () => {
    expect(introducers('## A\n\nWe will:\n\n- answer {#one}\n- listen {#two}\n')).toEqual({
      one: 'We will:',
      two: 'We will:',
    });
  });

  it('is the title where the paragraph above is a whole sentence, or stands below', () => {
    expect(introducers('## A\n\nIt began in spring.\n\n- answer {#one}\n\nAnd so:\n')).toEqual({ one: 'A' });
  });

  it('is the item that an item stands in', () => {
    expect(introducers('## A\n\n- We will: {#one}\n  - answer {#two}\n')).toEqual({ one: 'A', two: 'We will:' });
  });

  it('reaches no further than its list', () => {
    expect(introducers('## A\n\nWe will:\n\n- answer {#one}\n\nThat is all.\n\n- listen {#two}\n')).toEqual({
      one: 'We will:',
      two: 'A',
    });
  });
});
