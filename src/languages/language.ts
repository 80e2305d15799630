import type { Modality } from '../model/index.js';

/** Rows of terms; the terms of a row say the same thing, and one may stand for another. */
export type Rows = readonly string[];

/**
 * What the library knows of a language: data only, one file a language. A row is written in lower case
 * with plain spaces and straight apostrophes; it also matches no-break spaces and curly ones. `a|b`,
 * `(a|b)` and `x?` are written out into plain words; `…` stands for one to four words; a star at the
 * end of a word (`publi*`) for any ending.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  /** Words so frequent that they tell the language and say little else. */
  readonly common: readonly string[];
  /** Of these, articles, possessives and pronouns: they follow from another change and tell nothing. */
  readonly slight: readonly string[];
  /** What stands before a noun, never before the verb of a sentence. */
  readonly articles: readonly string[];
  /** Words that deny: what changes with one of them changed is never a matter of form. */
  readonly negations: readonly string[];
  /** The words that deny before the verb they deny (French « ne »), needed for a negation there. */
  readonly preNegations: readonly string[];
  /** With one of the words above before it, what leaves one thing open and bars the rest (« ne … que »). */
  readonly restrictors: readonly string[];
  /** Subjects that deny the whole sentence: "no one may". */
  readonly noSubjects: Rows;
  /** What turns a denial round: "may not fail to" binds. */
  readonly lacks: Rows;
  /** "Without": after a subject that denies, the two denials are none. */
  readonly without: readonly string[];
  /**
   * Terms by the modality that they give. The first row of `obligation`, of `undertaking` and of
   * `prohibition` means what the plain present means, affirmed and denied.
   */
  readonly modals: Readonly<Record<Modality, Rows>>;
  /** Permissions that are a right, one kept for oneself, and one not to do what is asked. */
  readonly rights: Rows;
  readonly reserves: Rows;
  readonly exemptions: Rows;
  /** Advice not to do. */
  readonly discouragements: Rows;
  /** Adverbs that may stand between the words of a term: "reserves *however* the right". */
  readonly adverbs: readonly string[];
  /** What defines after a word in quotes, or "the term". */
  readonly definitions: Rows;
  /** Sentences that bind nobody: definitions, reports of others' rules, recitals, the past. */
  readonly asides: Rows;
  /** How the future of the first and second person ends, where it is one word. */
  readonly future: RegExp | null;
  /** Two words that tell the past: a report of what was done binds nobody. */
  readonly past: RegExp;
  readonly speakers: readonly string[];
  readonly addressees: readonly string[];
  /** Who is protected by a charter, as the subject of a sentence. */
  readonly people: readonly string[];
  /** Protected too when a right is theirs, but bound when a duty is: "employees". */
  readonly workers: readonly string[];
  /** What stands between a noun and its complement: the subject ends there. */
  readonly prepositions: readonly string[];
  /** What opens how a duty is met, rather than what it is about: "by an expert", "before it opens". */
  readonly adverbial: readonly string[];
  readonly relatives: readonly string[];
  /** Forms of "to be" before a participle: people who "are told" are not those who must do it. */
  readonly passives: readonly string[];
  /** Verbs of what is done to people: more of it is less protection. */
  readonly intrusions: Rows;
  /** Verbs of what is done with what people leave behind, and what that is: the same, together. */
  readonly takings: Rows;
  /** How participles end: "filmed" is done to someone after "is" only. */
  readonly participle: RegExp;
  /** What names the one who does it, after a participle: "by". */
  readonly agent: readonly string[];
  readonly personal: Rows;
  /** Verbs whose time is a burden: the longer something is kept or lasts, the worse. */
  readonly lasting: Rows;
  /** Verbs of what people get: more of it is more protection. */
  readonly gains: Rows;
  readonly hedges: Rows;
  /** Hedges that a clause follows: "subject to". */
  readonly reservations: Rows;
  readonly exceptions: Rows;
  readonly conditions: Rows;
  readonly examples: Rows;
  readonly wide: Rows;
  /** Words for all that a denial denies each of: "any", « n'importe quel ». */
  readonly freeChoice: RegExp;
  /** What makes a difference count for nothing: "regardless of". */
  readonly regardless: Rows;
  /** What happens if it is not kept: "failing which". */
  readonly consequences: Rows;
  readonly including: Rows;
  /** Words that add nothing: "in order", "his or her" for "their". */
  readonly fillers: Rows;
  readonly narrow: Rows;
  readonly only: Rows;
  /** What makes a duty heavier whatever it is: "free of charge", "in writing". */
  readonly guarantees: Rows;
  /** Adjectives that may do so, or only tell one thing from another: "independent". */
  readonly qualities: Rows;
  /** Masculine and feminine endings: "users and users" in two genders are users. */
  readonly genders: readonly (readonly [string, string])[];
  /** Verbs that a noun needs beside them to say anything: "receives an answer", "goes without one". */
  readonly light: readonly string[];
  /** Articles and possessives that may stand for each other. */
  readonly determiners: readonly string[];
  readonly and: Rows;
  readonly or: Rows;
  /** A lower limit, an upper one, a threshold that few pass, one that most do. */
  readonly minimum: Rows;
  readonly maximum: Rows;
  readonly over: Rows;
  readonly under: Rows;
  /** What opens the longest time left: "within". A number and a unit follow. */
  readonly delays: Rows;
  readonly immediately: Rows;
  readonly someday: Rows;
  /** What makes a time one that is given in advance. */
  readonly ahead: Rows;
  /** Units of time, in days. */
  readonly units: Readonly<Record<string, number>>;
  /** Words beside a unit that leave the days off out. */
  readonly working: readonly string[];
  /** Numbers in words, by their value: those that need no other to be written. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly fractions: Readonly<Record<string, number>>;
  /** How often, in times a year, in one word. */
  readonly frequencies: Readonly<Record<string, number>>;
  readonly every: Rows;
  readonly times: Readonly<Record<string, number>>;
  /** What follows a number of times: "times a". */
  readonly per: Rows;
  /** Steps from weak to strong of one thing: heard, then asked to agree. */
  readonly scales: readonly Rows[];
  /** Other words that mean the same beyond doubt. */
  readonly same: Rows;
  /** Words of close meaning: a swap is not what decides, and a human reads it. */
  readonly synonyms: Rows;
  /** Two accepted spellings of one word, e.g. those of 1990: a swap is editorial. */
  readonly spellings: readonly (readonly [string, string])[];
  /** The same by rule, from one spelling to the other. */
  readonly spellingRules: readonly (readonly [RegExp, string])[];
  /** Forms of irregular verbs, to what they share. */
  readonly irregular: readonly (readonly [RegExp, string])[];
  /** Contracted forms written out. */
  readonly contractions: readonly (readonly [RegExp, string])[];
  /** Endings of one verb or noun that differ by person, number, gender or infinitive only. */
  readonly endings: readonly string[];
  /** Real words that are one letter apart: never a typing error of each other. */
  readonly pitfalls: readonly string[];
}
