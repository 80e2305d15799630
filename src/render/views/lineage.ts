import type { LineageReport } from '../../lineage/index.js';
import { LINEAGES, PHRASES, type PhraseLanguage, percent, quoted } from '../../phrases/index.js';
import { type Page, type PageBlock, paragraph, strong, text } from '../page.js';
import { endingInWords } from './history.js';

/** A title with its list, or with a sentence that says that there is nothing. */
const part = (title: string, items: readonly (readonly PageBlock[])[], none: string | null): PageBlock[] =>
  items.length === 0 && none === null
    ? []
    : [
        { type: 'heading', level: 2, children: [text(title)] },
        items.length > 0 ? { type: 'list', items } : paragraph(text(none ?? '')),
      ];

/** What is declared of the ids of a charter, what is missing, and what ended. */
export function lineagePage({ declared, missing, tombstones }: LineageReport, language: PhraseLanguage): Page {
  const words = LINEAGES[language];
  const { colon } = PHRASES[language];
  const line = (edition: string, said: string): PageBlock => paragraph(strong(text(edition)), text(`${colon}${said}`));
  const declarations = declared.map(({ edition, from, to }) => [
    line(edition, to.length > 0 ? words.becomes(from, to.join(' + ')) : words.withdrawn(from)),
  ]);
  const proposals = missing.map(({ edition, from, to, confidence }) => [
    line(
      edition,
      to.length > 0
        ? `${words.becomes(from.join(' + '), to.join(' + '))} (${words.sure(percent(confidence, language))})`
        : words.nowhere(from.join(' + ')),
    ),
  ]);
  const ended = tombstones.map((one) => [
    paragraph(strong(text(one.id)), text(` (${words.lastIn(one.last)})${colon}${quoted(one.was.text, language)}`)),
    endingInWords(one, language),
  ]);
  return {
    title: words.lineage,
    language,
    phrases: language,
    blocks: [
      { type: 'heading', level: 1, children: [text(words.lineage)] },
      ...part(words.declared, declarations, words.nothing),
      ...part(words.missing, proposals, words.allDeclared),
      ...(proposals.length > 0 ? [paragraph(text(words.write))] : []),
      ...part(words.tombstones, ended, null),
    ],
  };
}
