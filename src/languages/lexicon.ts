import { MODALITIES, type Modality } from '../model/index.js';
import { expand } from './expand.js';
import type { Language, Rows } from './language.js';
import { remember } from './remember.js';
import { standardForm, stemOf } from './stem.js';
import { type Entry, MODAL_TABLES, TABLES, type Table } from './tables.js';
import { type Branch, opens, treeOf } from './term-tree.js';
import { type Word, wordsOf } from './tokenize.js';
import { rowsByWord, type WordSet, wordSet } from './word-set.js';

/** A language ready for use: its tables compiled once. */
export interface Lexicon {
  readonly language: Language;
  /** The words that a part of a text is written for, each with what the tables know of it. */
  readonly wordsOf: (part: string) => readonly Word[];
  readonly root: Branch;
  readonly people: WordSet;
  readonly workers: WordSet;
  readonly intrusions: WordSet;
  readonly gains: WordSet;
  readonly takings: WordSet;
  readonly personal: WordSet;
  readonly lasting: WordSet;
  readonly every: Branch;
  readonly per: Branch;
  readonly prepositions: ReadonlySet<string>;
  readonly adverbial: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly preNegations: ReadonlySet<string>;
  readonly restrictors: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly slight: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly addressees: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, number>;
  readonly synonym: (word: string) => number;
  /** A word without the accepted variants of its spelling, and what its forms share: see stem. */
  readonly standardForm: (word: string) => string;
  readonly stemOf: (form: string) => string;
  /** Words of one key may stand for each other: forms of one word, and words of close meaning. */
  readonly keyOf: (word: string) => string;
  readonly scales: readonly (readonly WordSet[])[];
  readonly spellings: ReadonlyMap<string, string>;
}

const wordsTree = (rows: Rows): Branch =>
  treeOf(rows.map((row) => [row, { table: 'wide', row: 0, modality: null }] as const));

/** All terms of a language in one tree. */
function* termsOf(language: Language): Iterable<readonly [row: string, entry: Entry]> {
  const rows = (table: Table, terms: Rows, modality: Modality | null) =>
    terms.map((term, row) => [term, { table, row, modality }] as const);
  for (const modality of MODALITIES) yield* rows('modals', language.modals[modality], modality);
  for (const [table, modality] of Object.entries(MODAL_TABLES) as [keyof typeof MODAL_TABLES, Modality][])
    yield* rows(table, language[table], modality);
  for (const table of TABLES) yield* rows(table, language[table], null);
}

function compile(language: Language): Lexicon {
  const root = treeOf(termsOf(language));
  const every = wordsTree(language.every);
  const { numbers, fractions, frequencies, times } = language;
  const mayCount = (word: string) =>
    [numbers, fractions, frequencies, times].some((table) => Object.hasOwn(table, word)) || /^\d|-/.test(word);
  const mayOpen = (word: string) =>
    opens(every, word) || mayCount(word) ? 'amount' : opens(root, word) ? 'term' : null;
  const lexicon: Lexicon = {
    language,
    wordsOf: remember((part) => wordsOf(part, language, mayOpen)),
    root,
    people: wordSet(language.people),
    workers: wordSet(language.workers),
    intrusions: wordSet(language.intrusions),
    gains: wordSet(language.gains),
    takings: wordSet(language.takings),
    personal: wordSet(language.personal),
    lasting: wordSet(language.lasting),
    every,
    per: wordsTree(language.per),
    prepositions: new Set(language.prepositions),
    adverbial: new Set(language.adverbial),
    relatives: new Set(language.relatives),
    negations: new Set(language.negations),
    preNegations: new Set(language.preNegations),
    restrictors: new Set(language.restrictors),
    without: new Set(language.without),
    adverbs: new Set(language.adverbs),
    light: new Set(language.light),
    determiners: new Set(language.determiners),
    articles: new Set(language.articles),
    slight: new Set(language.slight),
    passives: new Set(language.passives),
    speakers: new Set(language.speakers),
    addressees: new Set(language.addressees),
    units: new Map(
      Object.entries(language.units).flatMap(([term, days]) => expand(term).map((unit) => [unit, days] as const)),
    ),
    synonym: rowsByWord(language.synonyms),
    standardForm: remember((word) => standardForm(word, lexicon)),
    stemOf: remember((form) => stemOf(form, lexicon)),
    keyOf: remember((word) => {
      const near = lexicon.synonym(word);
      return near >= 0 ? `~${near}` : lexicon.stemOf(lexicon.standardForm(word));
    }),
    scales: language.scales.map((steps) => steps.map((step) => wordSet([step]))),
    spellings: new Map(language.spellings.map(([one, other]) => [other, one])),
  };
  return lexicon;
}

const compiled = new WeakMap<Language, Lexicon>();

/** A language ready for use; it is compiled at its first use, and once. */
export function lexiconOf(language: Language): Lexicon {
  let found = compiled.get(language);
  if (!found) {
    found = compile(language);
    compiled.set(language, found);
  }
  return found;
}
