import type { Change } from '../../../model/index.js';
import { PHRASES, type PhraseLanguage } from '../../../phrases/index.js';
import { type Inline, link, type PageBlock, strong, text } from '../../page.js';
import { SIGNS } from '../../signs.js';
import type { Passage } from '../passages.js';

/** What a layout is told besides the passages. */
export interface LayoutGround {
  /** The language in which the library speaks. */
  readonly language: PhraseLanguage;
  /** Those of the two texts: BCP 47 tags. */
  readonly languages: Readonly<Record<'before' | 'after', string>>;
  /** How the two editions are named. */
  readonly names: readonly [before: string, after: string];
  /** The title of the section that the passages stand in. */
  readonly place: string;
}

/** Shows passages that changed and stand one after the other, under one heading. */
export type Layout = (passages: readonly Passage[], ground: LayoutGround) => readonly PageBlock[];

/** The id of the place where a passage stands on a redline. What is gone has another than what is there. */
export const placeOf = ({ node, side }: Pick<Passage, 'node' | 'side'>): string =>
  side === 'after' ? node.id : `before-${node.id}`;

/** The id of a change on a redline: at the first of its nodes, and there alone. */
export function anchorOf(change: Change, { node, side }: Passage): string | undefined {
  const first = change.after[0] ?? change.before[0];
  const here = first?.id === node.id && side === (change.after.length > 0 ? 'after' : 'before');
  return here ? `change-${change.id}` : undefined;
}

/** A kind of change: its sign and its name. */
export const kindInline = (kind: Change['kind'], language: PhraseLanguage): Inline[] => [
  { type: 'sign', value: SIGNS[kind] },
  text(' '),
  strong(text(PHRASES[language].kinds[kind].name)),
];

/** What a change is, why, and the way to the other end of a move. */
export function toldOf(change: Change, { side, elsewhere }: Passage, language: PhraseLanguage): Inline[] {
  const { review, redline } = PHRASES[language];
  const there: Inline[] =
    change.kind === 'moved' && elsewhere !== null
      ? [
          text(' '),
          side === 'after'
            ? link(`#before-${elsewhere}`, text(redline.movedFrom))
            : link(`#${elsewhere}`, text(redline.movedTo)),
        ]
      : [];
  return [
    ...kindInline(change.kind, language),
    text(`${change.review ? ` [${review}]` : ''} — ${change.because}`),
    ...there,
  ];
}

/** What is told of a passage, one note for each change. */
export const notesOf = (passage: Passage, language: PhraseLanguage): PageBlock[] =>
  passage.changes.map((change) => {
    const id = anchorOf(change, passage);
    const children = toldOf(change, passage, language);
    return { type: 'paragraph', role: 'because', ...(id !== undefined && { id }), language, children };
  });

/** The kinds of the changes of a passage, for a style sheet. */
export const roleOf = ({ changes }: Passage): string =>
  `change ${[...new Set(changes.map(({ kind }) => kind))].join(' ')}`;
