import type { PhraseLanguage } from '../phrases/index.js';

/** Words on a page, with what they are. `ins` and `del` are changes; `strike` is the author's own. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis' | 'strike' | 'ins' | 'del'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' };

/** A block of a page. `role` says what it is for, for a style sheet; it never decides. */
export type PageBlock =
  | { readonly type: 'heading'; readonly level: number; readonly id?: string; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly role?: string; readonly id?: string; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered?: boolean; readonly items: readonly (readonly PageBlock[])[] }
  | { readonly type: 'quote'; readonly blocks: readonly PageBlock[] }
  | { readonly type: 'group'; readonly role: string; readonly id?: string; readonly blocks: readonly PageBlock[] }
  | { readonly type: 'details'; readonly summary: readonly Inline[]; readonly blocks: readonly PageBlock[] }
  | { readonly type: 'code'; readonly value: string }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly head: readonly string[];
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
