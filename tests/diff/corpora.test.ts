import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply, diff, invert } from '../../src/diff/index.js';
import { conservation } from '../laws/conservation.js';
import { edition } from './comparing.js';

const corpora = new URL('../../../shared/corpora/', import.meta.url);

/** Each document with its editions, two by two, oldest first. */
const consecutive = (): [before: string, after: string][] => {
  if (!existsSync(corpora)) return [];
  const documents = readdirSync(corpora, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return documents.flatMap(({ name }) => {
    const editions = readdirSync(new URL(`${name}/`, corpora))
      .filter((file) => file.endsWith('.md'))
      .sort();
    return editions.slice(1).map((after, i): [string, string] => [`${name}/${editions[i]}`, `${name}/${after}`]);
  });
};

describe.skipIf(!existsSync(corpora))(
  'consecutive editions of real documents (skipped without the shared corpora)',
  () => {
    it.each(consecutive())(
      '%s → %s: edits apply and invert, every word is in one bucket, ids are unique, something changed',
      (one, other) => {
        const [before, after] = [one, other].map((path) => readFileSync(new URL(path, corpora), 'utf8')) as [
          string,
          string,
        ];
        const compared = { before: edition(before), after: edition(after) };
        const found = diff(compared.before, compared.after);
        const { edits, changes } = found;
        expect(apply(before, edits) === after).toBe(true);
        expect(apply(after, invert(edits)) === before).toBe(true);
        conservation({ ...compared, found });
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        expect(changes.length).toBeGreaterThan(0);
        expect(changes.filter(({ partOf }) => partOf === null).length).toBeGreaterThan(0);
      },
    );
  },
);
