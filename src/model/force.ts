/**
 * How strongly a wording binds, from strongest to weakest. `none` binds nobody: a belief, a fact,
 * a purpose. The order is that of DESIGN's rungs; a prohibition is an obligation with a negation
 * and shares its rung.
 */
export const MODALITIES = [
  'prohibition',
  'obligation',
  'undertaking',
  'recommendation',
  'effort',
  'permission',
  'none',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** A term that decided something, with its offsets in the text it was found in. */
export interface TermSpan {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The force of one wording: what was found in it, with the terms that show each. Terms are quoted
 * as the text writes them; spans are offsets in the node's `text`, in UTF-16 code units.
 */
export interface Force {
  readonly modality: Modality;
  /** The words that gave the modality; null when it is read from the plain present, or from nothing. */
  readonly modal: TermSpan | null;
  /** Whether it says what to do, or what not to do. */
  readonly polarity: 'do' | 'not';
  /** A result that is owed, or an effort to reach it. */
  readonly aim: 'result' | 'effort';
  /** Who must, may or undertakes: the people protected, those who speak, or anyone else. */
  readonly actor: 'people' | 'speaker' | 'other';
  /**
   * Who gains when it covers more: a duty or a right of the people protected is for them, a power over
   * them or a burden on them is not; null when it binds nobody, or when no word says whom it serves.
   */
  readonly benefits: 'people' | 'organisation' | null;
  /** What softens it: "where feasible", « dans la mesure du possible ». */
  readonly hedges: readonly TermSpan[];
  /** What escapes it: "unless", « sauf ». */
  readonly exceptions: readonly TermSpan[];
  /** What it depends on: "on request", « sur demande ». */
  readonly conditions: readonly TermSpan[];
  /** Whom or what it covers: "all" is wide, "some" is narrow. */
  readonly wide: readonly TermSpan[];
  readonly narrow: readonly TermSpan[];
  /** The longest time that it leaves, in days: "within two months"; null when it sets none. */
  readonly delay: Quantity | null;
  /** How many times a year it binds: "every quarter" is 4; null when it does not say. */
  readonly frequency: Quantity | null;
  /** Lower and upper limits: "at least three", "no more than a month". */
  readonly minima: readonly Quantity[];
  readonly maxima: readonly Quantity[];
}

/** A number with the words that say it. */
export interface Quantity extends TermSpan {
  readonly value: number;
}
