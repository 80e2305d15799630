import type { Bump } from './bump.js';
import type { Position } from './position.js';
import type { Waiver } from './waiver.js';

/**
 * The kinds of change, in the order that matters to a person protected by the charter: what is lost
 * first, what is only form last.
 */
export const CHANGE_KINDS = [
  'removed',
  'weakened',
  'reworded',
  'added',
  'strengthened',
  'split',
  'merged',
  'moved',
  'renamed',
  'editorial',
  'metadata',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const NODE_KINDS = ['edition', 'section', 'commitment', 'prose'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** A node as a change quotes it. */
export interface Excerpt {
  readonly id: string;
  /** Ids of the sections it stands in, outermost first; the document's only title is left out. */
  readonly path: readonly string[];
  readonly text: string;
  readonly position: Position;
}

/** A run of words: without the insertions they are the old text, without the deletions the new. */
export interface WordRun {
  readonly op: 'equal' | 'delete' | 'insert';
  readonly text: string;
}

/** A term that decided the kind, on either side; null on the side that lacks it. */
export interface DecidingTerm {
  readonly before: string | null;
  readonly after: string | null;
}

/** One difference between two editions. */
export interface Change {
  /** Fingerprint of kind, rule, node ids and texts: 12 hexadecimal digits. */
  readonly id: string;
  /** The `id` of the larger change whose echo this is, or null. */
  readonly partOf: string | null;
  readonly kind: ChangeKind;
  readonly node: NodeKind;
  readonly rule: string;
  readonly bump: Bump;
  /** True when a human must read it: the direction cannot be told. */
  readonly review: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it was classed so, in words, in the language asked for. */
  readonly because: string;
  readonly terms: readonly DecidingTerm[];
  /** 0, 1 or more nodes: an addition has none before, a split several after. */
  readonly before: readonly Excerpt[];
  readonly after: readonly Excerpt[];
  readonly words: readonly WordRun[];
}

/** A piece of source on one side of an edit. */
export interface EditSide {
  /** The node that the piece opens with; null for what comes before the first node. */
  readonly id: string | null;
  /** Offset in that edition's source, in UTF-16 code units. */
  readonly at: number;
  readonly text: string;
}

/**
 * One step of the lossless script. `insert` has no `before`, `delete` no `after`; `update` keeps its
 * place among its neighbours, `move` does not.
 */
export interface Edit {
  readonly op: 'insert' | 'delete' | 'update' | 'move';
  readonly before: EditSide | null;
  readonly after: EditSide | null;
}

/** Which edition stands on a side of a diff. */
export interface EditionReference {
  readonly charter: string | null;
  readonly version: string | null;
  readonly language: string | null;
  readonly digest: string;
}

/** An aligned pair, unchanged ones included. */
export interface PairReport {
  readonly before: string;
  readonly after: string;
  /** The step of the alignment that found it. */
  readonly by: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The likest other node of the newer edition that the older one was weighed against; null when there was none. */
  readonly alternative: { readonly id: string; readonly confidence: number } | null;
}

/** Where a node of the older edition is found again in a newer one that was rewritten. */
export interface Correspondence {
  /** Id in the older edition. */
  readonly before: string;
  /** Ids in the newer edition, the largest share first; none when its words are found nowhere. */
  readonly after: readonly {
    readonly id: string /** Of its words, rarer ones weighing more: 0 to 1. */;
    readonly share: number;
  }[];
}

/** Everything that differs between two editions, as plain data: schema `charter-diff/1`. */
export interface Diff {
  readonly schema: 'charter-diff/1';
  readonly before: EditionReference;
  readonly after: EditionReference;
  /** What the changes require. */
  readonly bump: Bump;
  /** What they require once the waivers are counted. */
  readonly effectiveBump: Bump;
  /** The waivers that speak of a change of this diff. */
  readonly waivers: readonly Waiver[];
  /** What the two version numbers say; null when one is missing. */
  readonly declaredBump: Bump | null;
  /** True when little of one edition is found again in the other. */
  readonly rewrite: boolean;
  readonly changes: readonly Change[];
  readonly edits: readonly Edit[];
  /** Only when `rewrite` is true: commitments and texts of the older edition, in its order. */
  readonly correspondences?: readonly Correspondence[];
  /** Only when asked for. */
  readonly pairs?: readonly PairReport[];
}
