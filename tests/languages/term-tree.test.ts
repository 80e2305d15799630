import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { expand } from '../../src/languages/expand.js';
import { fr } from '../../src/languages/fr.js';
import { lexiconOf } from '../../src/languages/lexicon.js';
import { opens, termsAt, treeOf } from '../../src/languages/term-tree.js';
import { tokenize } from '../../src/languages/tokenize.js';

/** The longest term that a text opens with. */
const first = (text: string, language = en) => {
  const lexicon = lexiconOf(language);
  const [found] = termsAt(tokenize(text, lexicon), 0, lexicon.root, lexicon.adverbs);
  return found && `${found.entry.table} ${found.length}`;
};

describe('termsAt', () => {
  it.each([
    ['must not sell', 'modals 2'],
    ['need not answer', 'exemptions 2'],
    ['reserves however the right to', 'reserves 5'],
    ['except where', 'exceptions 2'],
    ['ant hill', undefined],
  ])('finds in “%s” %s', (text, found) => {
    expect(first(text)).toBe(found);
  });

  it('takes a curly apostrophe and an elision as the tables write them', () => {
    expect(first('s’efforce d’agir', fr)).toBe('modals 3');
  });

  it('ends a term at a comma', () => {
    expect(first('subject, to')).toBeUndefined();
  });

  it('reads … as at most eight words', () => {
    expect(first(`takes ${'very '.repeat(8)}into account`)).toBe('modals 11');
    expect(first(`takes ${'very '.repeat(9)}into account`)).toBeUndefined();
  });
});

const entry = { table: 'wide', row: 0, modality: null } as const;

/** Of the texts of many, those that stand evenly apart. */
const some = <T>(list: readonly T[], most: number): readonly T[] =>
  list.filter((_, i) => i % Math.ceil(list.length / most) === 0);

describe('treeOf', () => {
  it.each([
    'undertakes?( to)?|commits?( itself| themselves)? to',
    "(s'il|lorsqu'elle) (le |l')(juge|estime)? utile",
    'publi*|(is|are) (not|never) (allow|permit)ted|œuvre',
    'takes … into (account|consideration)',
    ...some([...en.reservations, ...en.hedges, ...en.exceptions, ...fr.reservations, ...fr.conditions], 40),
  ])('finds the very texts that “%s” expands to', (row) => {
    const root = treeOf([[row, entry]]);
    // No text elides a word before a space.
    for (const text of some(
      expand(row).filter((one) => !one.includes("' ")),
      200,
    )) {
      const written = text.replace('*', '').replace('…', 'very');
      const tokens = tokenize(`${written}${written.endsWith("'") ? 'x' : ''}`, lexiconOf(fr));
      const [found] = termsAt(tokens, 0, root);
      expect([written, found?.length]).toEqual([written, tokens.length - (written.endsWith("'") ? 1 : 0)]);
    }
  });

  it('gives a text to the first row of a table that names it, and to each table once', () => {
    const root = treeOf([
      ['must', { ...entry, row: 1 }],
      ['(may|must)', { ...entry, row: 2 }],
      ['must', { ...entry, table: 'narrow' }],
    ]);
    const found = termsAt(tokenize('must', lexiconOf(en)), 0, root);
    expect(found.map(({ entry: { table, row } }) => `${table} ${row}`)).toEqual(['wide 1', 'narrow 0']);
  });
});

describe('opens', () => {
  it('tells the words that a term begins with, stems too', () => {
    const root = treeOf([['must not|publi*', entry]]);
    expect(['must', 'publishes', 'not', 'pub'].map((word) => opens(root, word))).toEqual([true, true, false, false]);
  });
});
