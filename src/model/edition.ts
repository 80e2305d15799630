import type { PhrasingContent } from 'mdast';
import type { Force } from './force.js';
import type { Position } from './position.js';

/** Where an edition stands in its life, in the order in which a text goes through it. */
export const STATUSES = ['draft', 'proposed', 'adopted', 'superseded', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** The ways to read what a text binds to; how each reads is data of `languages`. */
export const PROFILE_NAMES = ['charter', 'law', 'rfc2119'] as const;
export type Profile = (typeof PROFILE_NAMES)[number];

/** The dates that an edition may bear; a date that is not known is absent. */
export const DATE_NAMES = ['adopted', 'published', 'in-force', 'superseded'] as const;
export type DateName = (typeof DATE_NAMES)[number];

/** A calendar date, `YYYY-MM-DD`: no time, no time zone. */
export type IsoDate = string;

/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One field of the front matter, as it stands in the file. */
export interface FrontMatterField {
  readonly key: string;
  readonly value: Json;
  /** The field as written, marks and comments included. */
  readonly text: string;
  readonly position: Position;
}

/** The front matter: which syntax, where, and its fields in their order. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml';
  readonly position: Position;
  readonly fields: readonly FrontMatterField[];
}

/** What an attribute block `{#id .class key=value}` says, its id apart. */
export interface Attributes {
  readonly classes: readonly string[];
  readonly values: { readonly [key: string]: string };
}

/** What every node below the edition has. */
export interface NodeFields {
  /** Unique in the edition. Explicit ids are permanent keys; derived ones may shift. */
  readonly id: string;
  /** True when the id was made from the heading path and the words, not written by an editor. */
  readonly derived: boolean;
  /** The node's own words: no markup, white space folded, NBSP kept. A section's is its title. */
  readonly text: string;
  /** The mdast of the node's own words, without positions; one text for code and HTML blocks. */
  readonly content: readonly PhrasingContent[];
  /** A label that is part of the text or a list's number: `(a)`, `1° bis`, `3.`; else null. */
  readonly label: string | null;
  readonly attributes: Attributes;
  /** The whole node, with marker, attribute block and what it contains. */
  readonly position: Position;
  /** The node's own words alone: what an edit of `text` replaces. */
  readonly textPosition: Position;
}

/** A heading and what stands under it, down to the next heading of its level or above. */
export interface Section extends NodeFields {
  readonly type: 'section';
  /** Level of the heading, 1 to 6. */
  readonly depth: number;
  readonly children: readonly Node[];
}

/** What kind of Markdown block holds the words. */
export const FORMS = ['item', 'paragraph', 'heading', 'row', 'quote', 'code', 'html', 'footnote'] as const;
export type Form = (typeof FORMS)[number];

/** The unit of promise: what is cited, compared and sealed. */
export interface Commitment extends NodeFields {
  readonly type: 'commitment';
  readonly form: Form;
  /** Null when the language has no data here. */
  readonly force: Force | null;
  readonly children: readonly Block[];
}

/** A block of text that promises nothing: context, preamble, a table row, an example. */
export interface Prose extends NodeFields {
  readonly type: 'prose';
  readonly form: Form;
  readonly children: readonly Block[];
}

export type Block = Commitment | Prose;
export type Node = Section | Block;

/** One version of a charter in one language: the root of the tree. Plain data, all of it. */
export interface Edition {
  readonly type: 'edition';
  /** The charter's id in the front matter; null in a foreign document. */
  readonly charter: string | null;
  /** Semantic version, e.g. `2.0.0-draft.1`; null when there is none that is valid. */
  readonly version: string | null;
  /** BCP 47 tag: declared, given by the caller, or told from the words; null when none of these. */
  readonly language: string | null;
  /** The title of the front matter, else the document's only level-1 heading, else null. */
  readonly title: string | null;
  readonly status: Status | null;
  /** What the text is worth, when that is not obvious: `unofficial restatement`. */
  readonly standing: string | null;
  /** The sentence that says so to a reader, in the edition's language. */
  readonly notice: string | null;
  readonly dates: { readonly [name in DateName]?: IsoDate };
  /** How the force of its wordings was read: given by the caller, or declared; null when neither, as a `charter`. */
  readonly profile: Profile | null;
  readonly frontMatter: FrontMatter | null;
  readonly children: readonly Node[];
  readonly position: Position;
  /** The whole file, byte for byte. */
  readonly source: string;
  /** `sha256-` and the hexadecimal SHA-256 of the file in UTF-8. */
  readonly digest: string;
}
