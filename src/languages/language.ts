import type { Modality } from '../model/index.js';

/** Whether the plain present of a normative text binds, and as what. */
export type PlainPresent = Extract<Modality, 'undertaking' | 'none'>;

/**
 * What the library knows of a language: data only, one file a language. A term is written in lower
 * case with plain spaces and straight apostrophes; it also matches no-break spaces and curly ones.
 * `(a|b)`, `x?` and what must not stand beside (`peut(?!-être)`) may be used, as in a regular expression;
 * `…` stands for one to four words.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  /** Words so frequent that they tell the language and say nothing else. */
  readonly common: readonly string[];
  /** Words that deny: what changes with one of them changed is never a matter of form. */
  readonly negations: readonly string[];
  /** Terms by the modality that they give; the longest term that matches wins. */
  readonly modals: Readonly<Record<Modality, readonly string[]>>;
  readonly plainPresent: PlainPresent;
  readonly hedges: readonly string[];
  readonly exceptions: readonly string[];
  readonly conditions: readonly string[];
  readonly wide: readonly string[];
  readonly narrow: readonly string[];
  /** What opens the longest time left: "within". A number and a unit follow. */
  readonly delays: readonly string[];
  /** Units of time, in days. */
  readonly units: Readonly<Record<string, number>>;
  /** Numbers in words, by their value. */
  readonly numbers: Readonly<Record<string, number>>;
  /** How often, in times a year. */
  readonly frequencies: Readonly<Record<string, number>>;
  /** Two accepted spellings of one word, e.g. those of 1990: a swap is editorial. */
  readonly spellings: readonly (readonly [string, string])[];
}
