import type { AdoptionReport } from '../../model/index.js';
import { ADOPTIONS, counted, LINEAGES, PHRASES, type PhraseLanguage } from '../../phrases/index.js';
import { type Page, type PageBlock, paragraph, strong, text } from '../page.js';

/** The start of long words: enough to find them. */
const excerpt = (words: string): string => (words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words);

/** What adopting a document did: its editions, what became of ids, and what is left to an editor. */
export function adoptionPage({ charter, editions, lineage }: AdoptionReport, language: PhraseLanguage): Page {
  const words = ADOPTIONS[language];
  const { becomes, withdrawn } = LINEAGES[language];
  const { bumps, colon } = PHRASES[language];
  const gone = lineage.reduce((sum, { from, to }) => sum + (to.length === 0 ? from.length : 0), 0);
  const rows = editions.map(({ version, from, own, kept, back, fresh, without, bump }) =>
    [version, from, own, kept, back, fresh, without.length, bump === null ? '—' : bumps[bump]].map((cell) => [
      text(`${cell}`),
    ]),
  );
  const entries = lineage.map(({ edition, from, to }): readonly PageBlock[] => [
    paragraph(
      strong(text(edition)),
      text(`${colon}${to.length > 0 ? becomes(from.join(' + '), to.join(' + ')) : withdrawn(from.join(', '))}`),
    ),
  ]);
  const bare = editions.flatMap(({ version, without }): PageBlock[] =>
    without.length === 0
      ? []
      : [
          paragraph(text(`${words.bare(version)}${colon.trimEnd()}`)),
          { type: 'list', items: without.map((one) => [paragraph(text(excerpt(one)))]) },
        ],
  );
  const head = [
    words.edition,
    words.from,
    words.own,
    words.kept,
    words.back,
    words.fresh,
    words.without,
    words.requires,
  ];
  return {
    title: words.title(charter),
    language,
    phrases: language,
    blocks: [
      { type: 'heading', level: 1, children: [text(words.title(charter))] },
      { type: 'table', caption: words.editions, head, rows },
      ...bare,
      { type: 'heading', level: 2, children: [text(LINEAGES[language].lineage)] },
      entries.length > 0 ? { type: 'list', items: entries } : paragraph(text(words.nothingEnded)),
      ...(gone > 0 ? [paragraph(text(counted(words.withdrawn, gone, language)))] : []),
      paragraph(text(words.next)),
    ],
  };
}
