import fc from 'fast-check';
import { revisedCharters } from './charters.js';
import { documents, replacements } from './documents.js';
import { type Pair, pairs, retypedPairs } from './editions.js';

/** A hostile document, and the same with some of it replaced; or two that have nothing in common. */
const hostilePairs: fc.Arbitrary<Pair> = fc.oneof(
  fc
    .record({ before: documents, from: fc.nat(300), length: fc.nat(40), by: fc.oneof(replacements, fc.constant('')) })
    .map(({ before, from, length, by }) => {
      const at = from % (before.length + 1);
      return { before, after: before.slice(0, at) + by + before.slice(at + length) };
    }),
  fc.record({ before: documents, after: documents }),
);

/** Any two documents: charters, revised with care or without or only typed again, and anything that looks like Markdown. */
export const anyPairs: fc.Arbitrary<Pair> = fc.oneof(
  { weight: 6, arbitrary: pairs },
  { weight: 2, arbitrary: revisedCharters },
  { weight: 1, arbitrary: retypedPairs },
  { weight: 1, arbitrary: hostilePairs },
);

/** Sentences that share words, as those of a charter do. */
export const sentences: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom('users', 'must', 'may', 'answer', 'letters', 'data', 'are', 'deleted', 'every', 'year', 'unless'),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(' '));
const bodies = fc
  .array(fc.record({ title: sentences, items: fc.array(sentences, { maxLength: 4 }) }), { maxLength: 4 })
  .map((sections) =>
    [
      '---\ncharter: test\nversion: 1.0.0\nlanguage: en\n---\n',
      ...sections.map(({ title, items }) => `## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}`),
    ].join('\n'),
  );

/** Two charters of the same few words. */
export const alikePairs: fc.Arbitrary<Pair> = fc.record({ before: bodies, after: bodies });
