import type { PhraseLanguage } from '../phrases/index.js';

/** Words on a page, with what they are. `ins` and `del` are changes; `strike` is the author's own. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis' | 'strike'; readonly children: readonly Inline[] }
  /** `moved` tells words that came or went as they are from words that were written or struck out. */
  | { readonly type: 'ins' | 'del'; readonly moved?: boolean; readonly children: readonly Inline[] }
  /** Words about the words, by what they tell: `force`, `basis`. */
  | { readonly type: 'mark'; readonly role: string; readonly children: readonly Inline[] }
  /** Words that a link goes to, or that are in another language than the page: a BCP 47 tag. */
  | { readonly type: 'span'; readonly id?: string; readonly language?: string; readonly children: readonly Inline[] }
  /** A sign that says what the words beside it say as well: for the eye alone. */
  | { readonly type: 'sign'; readonly value: string }
  /** A day, `YYYY-MM-DD`, as words. */
  | { readonly type: 'time'; readonly date: string; readonly children: readonly Inline[] }
  /** Where a note is called, by its label; `id` is that of the note. */
  | { readonly type: 'call'; readonly id: string; readonly label: string }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' };

/** The parts of a page: the HTML elements of the same names. A `nav` is for moving about, and no part of the text. */
export type Region = 'article' | 'section' | 'header' | 'nav';

/** A block of a page. `role` says what it is for, for a style sheet; it never decides. */
export type PageBlock =
  /** A part of the page that programs and screen readers find; formats without such parts write what it holds. */
  | {
      readonly type: 'region';
      readonly tag: Region;
      readonly role?: string;
      readonly id?: string;
      /** What it is, for those who do not see where it begins. */
      readonly label?: string;
      /** BCP 47 tag, where it is not that of the page. */
      readonly language?: string;
      readonly blocks: readonly PageBlock[];
    }
  | { readonly type: 'heading'; readonly level: number; readonly id?: string; readonly children: readonly Inline[] }
  | {
      readonly type: 'paragraph';
      readonly role?: string;
      readonly id?: string;
      /** BCP 47 tag, where it is not that of the page. */
      readonly language?: string;
      readonly children: readonly Inline[];
    }
  | { readonly type: 'list'; readonly ordered?: boolean; readonly items: readonly (readonly PageBlock[])[] }
  | { readonly type: 'quote'; readonly blocks: readonly PageBlock[] }
  | { readonly type: 'group'; readonly role: string; readonly id?: string; readonly blocks: readonly PageBlock[] }
  | {
      readonly type: 'details';
      readonly role?: string;
      readonly summary: readonly Inline[];
      readonly blocks: readonly PageBlock[];
    }
  | { readonly type: 'code'; readonly value: string }
  | {
      readonly type: 'table';
      readonly role?: string;
      readonly caption: string;
      /** Of each column; with `wide`, of those beside the row headers. */
      readonly head: readonly string[];
      /** Whether the header of a row stands above its cells, as wide as they are. */
      readonly wide?: boolean;
      /** The first cell of a row is its header. */
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** What a view makes and a format writes: no format is known here. */
export interface Page {
  readonly title: string;
  readonly language: string;
  /** The language of what the library says, such as "deleted:". */
  readonly phrases: PhraseLanguage;
  readonly blocks: readonly PageBlock[];
}

export const text = (value: string): Inline => ({ type: 'text', value });
export const strong = (...children: readonly Inline[]): Inline => ({ type: 'strong', children });
export const link = (href: string, ...children: readonly Inline[]): Inline => ({ type: 'link', href, children });
export const paragraph = (...children: readonly Inline[]): PageBlock => ({ type: 'paragraph', children });
export const note = (role: string, ...children: readonly Inline[]): PageBlock => ({
  type: 'paragraph',
  role,
  children,
});
