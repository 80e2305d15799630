import { MODALITIES, type Modality } from '../model/index.js';
import { tokens } from '../text/index.js';
import { expand } from './expand.js';
import type { Language, Rows } from './language.js';
import type { Token } from './tokenize.js';

/** The tables whose terms are looked for in a text. Of two terms of the same length, the first table here wins. */
export const TABLES = [
  'asides',
  'definitions',
  'noSubjects',
  'lacks',
  'immediately',
  'someday',
  'delays',
  'minimum',
  'maximum',
  'over',
  'under',
  'hedges',
  'reservations',
  'exceptions',
  'conditions',
  'only',
  'regardless',
  'consequences',
  'including',
  'fillers',
  'wide',
  'narrow',
  'examples',
  'guarantees',
  'qualities',
  'and',
  'or',
  'ahead',
  'same',
] as const;
/** The tables of modals: those of permission apart, since who gains by them differs. */
const PERMISSIONS = ['rights', 'reserves', 'exemptions'] as const;
const ADVICE = ['discouragements'] as const;
export type Table = (typeof TABLES)[number] | (typeof PERMISSIONS)[number] | (typeof ADVICE)[number] | 'modals';

const MODALITY_OF: Readonly<Partial<Record<Table, Modality>>> = {
  rights: 'permission',
  reserves: 'permission',
  exemptions: 'permission',
  discouragements: 'recommendation',
};

/** What a term is: its table, and the row in it, whose terms stand for one another. */
export interface Entry {
  readonly table: Table;
  readonly row: number;
  readonly modality: Modality | null;
}

/** A tree of words: following the words of a text through it finds the terms that begin there. */
export interface Branch {
  readonly next: Map<string, Branch>;
  /** Words whose ending is free, by their stem. */
  readonly stems: Map<string, Branch>;
  /** Terms that end here, of each table once. */
  readonly entries: Entry[];
  /** After `…`. */
  gap: Branch | null;
}

const branch = (): Branch => ({ next: new Map(), stems: new Map(), entries: [], gap: null });

/** Words of a term, cut as those of a text are. */
function partsOf(text: string): string[] {
  // An elision is one only before a letter.
  const parts = tokens(`${text.replaceAll('…', ' … ').replaceAll('œ', 'oe')}${text.endsWith("'") ? 'x' : ''}`);
  return (text.endsWith("'") ? parts.slice(0, -1) : parts).filter((token) => token.trim() !== '');
}

function plant(root: Branch, text: string, entry: Entry): void {
  let at = root;
  const parts = partsOf(text);
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    if (part === '…') {
      at.gap ??= branch();
      at = at.gap;
      continue;
    }
    const open = parts[i + 1] === '*';
    if (open) i++;
    const map = open ? at.stems : at.next;
    let found = map.get(part);
    if (!found) {
      found = branch();
      map.set(part, found);
    }
    at = found;
  }
  if (!at.entries.some(({ table }) => table === entry.table)) at.entries.push(entry);
}

function planted(rows: Rows): Branch {
  const root = branch();
  for (const text of rows.flatMap(expand)) plant(root, text, { table: 'wide', row: 0, modality: null });
  return root;
}

/** Words of a list, stems apart, for a quick look. */
export interface WordSet {
  readonly has: (word: string) => boolean;
}

/** Compiles rows of words for a quick look. */
export function wordSet(rows: Rows): WordSet {
  const [whole, stems] = [new Set<string>(), new Set<string>()];
  for (const text of rows.flatMap(expand)) (text.endsWith('*') ? stems : whole).add(text.replace('*', ''));
  const shortest = Math.min(...[...stems].map((stem) => stem.length));
  return {
    has(word) {
      if (whole.has(word)) return true;
      for (let end = word.length; end >= shortest; end--) if (stems.has(word.slice(0, end))) return true;
      return false;
    },
  };
}

/** Row by word, for tables of words that stand for each other. */
export function rowsByWord(rows: Rows): (word: string) => number {
  const sets = rows.map((row) => wordSet([row]));
  const known = new Map<string, number>();
  return (word) => {
    let row = known.get(word);
    if (row === undefined) {
      row = sets.findIndex((set) => set.has(word));
      // Words of a document are few; a cap keeps a hostile one from filling the memory.
      if (known.size > 5000) known.clear();
      known.set(word, row);
    }
    return row;
  };
}

/** A language ready for use: its tables compiled once. */
export interface Lexicon {
  readonly language: Language;
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
  /** Words that an amount may open with, figures apart. */
  readonly amounts: ReadonlySet<string>;
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
  readonly scales: readonly (readonly WordSet[])[];
  readonly spellings: ReadonlyMap<string, string>;
}

function compile(language: Language): Lexicon {
  const root = branch();
  for (const modality of MODALITIES)
    language.modals[modality].forEach((row, at) => {
      for (const text of expand(row)) plant(root, text, { table: 'modals', row: at, modality });
    });
  for (const table of [...PERMISSIONS, ...ADVICE, ...TABLES])
    language[table].forEach((row, at) => {
      for (const text of expand(row)) plant(root, text, { table, row: at, modality: MODALITY_OF[table] ?? null });
    });
  return {
    language,
    root,
    people: wordSet(language.people),
    workers: wordSet(language.workers),
    intrusions: wordSet(language.intrusions),
    gains: wordSet(language.gains),
    takings: wordSet(language.takings),
    personal: wordSet(language.personal),
    lasting: wordSet(language.lasting),
    every: planted(language.every),
    per: planted(language.per),
    prepositions: new Set(language.prepositions),
    adverbial: new Set(language.adverbial),
    relatives: new Set(language.relatives),
    negations: new Set(language.negations),
    preNegations: new Set(language.preNegations),
    restrictors: new Set(language.restrictors),
    amounts: new Set([
      ...Object.keys(language.numbers),
      ...Object.keys(language.fractions),
      ...Object.keys(language.frequencies),
      ...Object.keys(language.times),
      ...language.every.flatMap(expand).map((term) => partsOf(term)[0] ?? ''),
    ]),
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
    scales: language.scales.map((steps) => steps.map((step) => wordSet([step]))),
    spellings: new Map(language.spellings.map(([one, other]) => [other, one])),
  };
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

/** A term found in a list of words: what it is, and how many words it takes. */
export interface Found {
  readonly entry: Entry;
  readonly length: number;
}

/** Words that `…` may stand for. */
const GAP = 8;

/** The terms that begin at a word, longest first; none goes on over a comma or a full stop. */
export function termsAt(
  tokens: readonly Token[],
  at: number,
  root: Branch,
  adverbs?: ReadonlySet<string>,
): readonly Found[] {
  const found: Found[] = [];
  const follow = (from: Branch, i: number) => {
    if (!adverbs?.has(tokens[i - 1]?.word ?? '') || i - at < 2 || from.next.size === 0)
      for (const entry of from.entries) found.push({ entry, length: i - at });
    const token = tokens[i];
    if (token === undefined || token.stop !== '') return;
    if (i > at && adverbs?.has(token.word)) follow(from, i + 1);
    const next = from.next.get(token.word);
    if (next) follow(next, i + 1);
    if (from.stems.size > 0)
      for (let end = token.word.length; end > 1; end--) {
        const stem = from.stems.get(token.word.slice(0, end));
        if (stem) follow(stem, i + 1);
      }
    if (from.gap)
      for (let skipped = 1; skipped <= GAP && tokens[i + skipped - 1]?.stop === ''; skipped++)
        follow(from.gap, i + skipped);
  };
  follow(root, at);
  return found.length < 2 ? found : found.sort((a, b) => b.length - a.length);
}
