import type { Bump, ChangeKind, Modality, NodeKind, SealState, SeenState, Status } from '../model/index.js';

/** The languages that the library speaks to people in; any language may be compared. */
export const PHRASE_LANGUAGES = ['en', 'fr'] as const;
export type PhraseLanguage = (typeof PHRASE_LANGUAGES)[number];

/** A count in words: `{ one: '# change', other: '# changes' }`, `#` being the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What is said at both ends of words that came or went: some screen readers announce no such thing, others not its end. */
type BothEnds = Readonly<Record<'ins' | 'del', readonly [start: string, end: string]>>;

/** What a redline says around the words of a charter. */
export interface RedlineWords {
  readonly summary: string;
  readonly text: string;
  readonly changed: BothEnds;
  readonly moved: BothEnds;
  readonly unchanged: Plural;
  /** Old and new words, one after the other. */
  readonly full: string;
  /** Links between the two ends of a move. */
  readonly movedTo: string;
  readonly movedFrom: string;
  /** Where a change stands that is under no heading. */
  readonly beginning: string;
}

/**
 * Every word that the library says to readers, apart from the sentences that rules carry. The type is
 * total: a language that forgets one does not compile.
 */
export interface Phrases {
  readonly kinds: Readonly<
    Record<ChangeKind, { readonly name: string; readonly title: string; readonly count: Plural }>
  >;
  readonly nodes: Readonly<Record<NodeKind, string>>;
  readonly bumps: Readonly<Record<Bump, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly modalities: Readonly<Record<Exclude<Modality, 'none'>, string>>;
  readonly contents: string;
  readonly cite: string;
  readonly changelog: string;
  readonly twoLanguages: (before: string, after: string) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly edition: (version: string) => string;
  readonly initialEdition: string;
  readonly dated: (name: 'adopted' | 'published' | 'in-force' | 'superseded', date: string) => string;
  /** The commit that brought an edition: its name, its date in words, the first line of its message. */
  readonly commit: (name: string, date: string, subject: string) => string;
  readonly commitments: Plural;
  readonly changes: Plural;
  readonly noChange: string;
  readonly rewrite: string;
  /** The table of where a rewritten edition is found again. */
  readonly correspondence: Readonly<Record<'caption' | 'before' | 'after' | 'nowhere', string>>;
  readonly requires: (required: string, declared: string | null) => string;
  /** What is left of the required version once waivers are counted. */
  readonly waivedTo: (effective: string) => string;
  /** One waiver: what the change is to require, who decided it, when and why. */
  readonly waived: (bump: string, author: string, date: string, reason: string) => string;
  readonly insufficient: string;
  readonly summary: (counts: string) => string;
  /** What stands between a label and what it names, with the spaces of the language. */
  readonly colon: string;
  readonly because: string;
  readonly review: string;
  readonly before: string;
  readonly after: string;
  readonly kind: string;
  readonly where: string;
  readonly change: string;
  readonly allChanges: string;
  readonly redline: RedlineWords;
  readonly echoes: Plural;
  readonly basis: Readonly<Record<string, string>>;
  readonly rule: string;
  readonly rules: string;
  readonly meaning: string;
  readonly bump: string;
  readonly mirror: string;
  readonly example: string;
  readonly none: string;
  readonly files: Plural;
  readonly errors: Plural;
  readonly warnings: Plural;
  /** What sealing, verifying and asking who saw a text say. */
  readonly seals: {
    readonly title: string;
    readonly states: Readonly<Record<SealState, string>>;
    readonly sealed: string;
    readonly already: string;
    /** An edition that was sealed with other bytes. */
    readonly conflict: (edition: string, digest: string) => string;
    readonly sound: string;
    readonly unsound: string;
    readonly nothing: string;
    readonly erratum: (date: string, reason: string) => string;
    /** An erratum that is declared for more than form. */
    readonly overreach: string;
    /** What to declare when the change is one of form. */
    readonly declare: (digest: string) => string;
    readonly noCopy: string;
    readonly more: Plural;
    readonly seenTitle: (what: string) => string;
    readonly seen: Readonly<Record<SeenState, (edition: string) => string>>;
    readonly noStep: string;
  };
}
