import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRuns } from '../../src/diff/words.js';

const texts = fc.oneof(
  fc
    .array(fc.constantFrom('must', 'may', ' ', 'l’', "l'", 'usager', ',', '\u00A0', '🙂', '1.5'), { maxLength: 20 })
    .map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

describe('wordRuns', () => {
  it('gives the old text without insertions, the new one without deletions', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const runs = wordRuns(before, after);
        const without = (op: string) => runs.flatMap((run) => (run.op === op ? [] : run.text)).join('');
        expect(without('insert')).toBe(before);
        expect(without('delete')).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('has no empty run, and no two of one sort in a row', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const runs = wordRuns(before, after);
        expect(runs.filter(({ text }) => text === '')).toEqual([]);
        expect(runs.filter(({ op }, i) => op === runs[i - 1]?.op)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('cuts between words, not in them', () => {
    expect(wordRuns('The user must answer.', 'The user may answer.')).toEqual([
      { op: 'equal', text: 'The user ' },
      { op: 'delete', text: 'must' },
      { op: 'insert', text: 'may' },
      { op: 'equal', text: ' answer.' },
    ]);
  });

  it('gives up on texts with nothing in common: all deleted, all inserted', () => {
    const [before, after] = ['a', 'b'].map((word) =>
      Array.from({ length: 1000 }, (_, i) => `${word}${i}`).join(' '),
    ) as [string, string];
    expect(wordRuns(before, after)).toEqual([
      { op: 'delete', text: before },
      { op: 'insert', text: after },
    ]);
  });

  it('keep what stands once in long texts, however much is new around it', () => {
    const many = (word: string) => Array.from({ length: 300 }, (_, i) => `${word}${i % 7}`).join(' ');
    const runs = wordRuns(`${many('old')} remedy ${many('past')}`, `${many('new')} remedy ${many('next')}`);
    expect(runs.some(({ op, text }) => op === 'equal' && text === 'remedy')).toBe(true);
    const without = (op: string) => runs.flatMap((run) => (run.op === op ? [] : run.text)).join('');
    expect(without('insert')).toBe(`${many('old')} remedy ${many('past')}`);
    expect(without('delete')).toBe(`${many('new')} remedy ${many('next')}`);
  });
});
