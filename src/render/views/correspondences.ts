import { type Diff, type Edition, walk } from '../../model/index.js';
import { PHRASES, type PhraseLanguage, percent } from '../../phrases/index.js';
import { type Inline, link, type PageBlock, text } from '../page.js';
import { short } from './inline.js';

/**
 * Where a reader of a rewritten edition finds again what the older one said, as a table; no blocks for an edition
 * that is no rewrite, or that has none of it.
 *
 * @param address where a node of the newer edition stands on the page; null when the page does not hold the text
 */
export function correspondenceBlocks(
  before: Edition,
  { correspondences = [] }: Diff,
  language: PhraseLanguage,
  address: ((id: string) => string) | null = null,
): PageBlock[] {
  if (correspondences.every(({ after }) => after.length === 0)) return [];
  const { correspondence } = PHRASES[language];
  const words = new Map([...walk(before)].map(({ node }) => [node.id, node.text]));
  const place = (id: string): Inline => (address ? link(address(id), text(id)) : text(id));
  const places = (after: (typeof correspondences)[number]['after']): Inline[] =>
    after.flatMap(({ id, share }, i) => [
      ...(i > 0 ? [text(', ')] : []),
      place(id),
      text(` (${percent(share, language)})`),
    ]);
  return [
    {
      type: 'table',
      caption: correspondence.caption,
      head: [correspondence.before, correspondence.after],
      rows: correspondences.map(({ before: id, after }) => [
        [text(`${id} — ${short(words.get(id) ?? '')}`)],
        after.length > 0 ? places(after) : [text(correspondence.nowhere)],
      ]),
    },
  ];
}
