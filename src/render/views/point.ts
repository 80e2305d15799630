import type { Current } from '../../charter/index.js';
import { nodeById } from '../../model/index.js';
import { dateInWords, type PhraseLanguage, POINTS } from '../../phrases/index.js';
import { type Page, type PageBlock, paragraph, text } from '../page.js';
import { standingBlocks } from './edition.js';

/** What a charter was on a day: its edition or why there is none, what follows, and what does not bind yet. */
export function pointPage(current: Current, language: PhraseLanguage): Page {
  const words = POINTS[language];
  const { by, day, version, reason, since, until, next, undated, edition, pending } = current;
  const said = (date: string) => dateInWords(date, language);
  const title = words.title(said(day));
  const answer =
    reason === 'found'
      ? words.found(by, version ?? '', said(since ?? day), until === null ? null : said(until))
      : words.reasons[reason](by, said(day));
  const sentences = [
    answer,
    ...(next ? [words.next(by, next.version, said(next.since))] : []),
    ...(undated.length > 0 ? [words.undated(by, undated.join(', '))] : []),
  ];
  const items = pending.map(({ id, from }): readonly PageBlock[] => [
    paragraph(text(`${edition ? (nodeById(edition, id)?.text ?? id) : id} (${id}, ${words.inForceFrom(said(from))})`)),
  ]);
  return {
    title,
    language,
    phrases: language,
    blocks: [
      { type: 'heading', level: 1, children: [text(title)] },
      ...sentences.map((sentence) => paragraph(text(sentence))),
      ...(edition ? standingBlocks(edition, language) : []),
      ...(items.length > 0
        ? [{ type: 'heading', level: 2, children: [text(words.pending)] } as const, { type: 'list', items } as const]
        : []),
    ],
  };
}
