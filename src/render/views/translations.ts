import {
  TRANSLATION_FAULTS,
  type TranslationFinding,
  type TranslationReport,
  type TranslationState,
} from '../../model/index.js';
import { counted, PHRASES, type PhraseLanguage, quoted, TRANSLATIONS } from '../../phrases/index.js';
import { note, type Page, type PageBlock, paragraph, strong, text } from '../page.js';

function findingBlocks({ source, translation, because }: TranslationFinding, language: PhraseLanguage): PageBlock[] {
  const words = TRANSLATIONS[language];
  const { colon } = PHRASES[language];
  const side = (name: string, excerpt: TranslationFinding['source']): PageBlock[] =>
    excerpt ? [paragraph(text(`${name}${colon}${quoted(excerpt.text, language)}`))] : [];
  return [
    paragraph(strong(text((source ?? translation)?.id ?? ''))),
    ...side(words.source, source),
    ...side(words.translation, translation),
    note('because', text(because)),
  ];
}

/** The findings of one language by fault, the gravest first. */
function stateBlocks(state: TranslationState, language: PhraseLanguage): PageBlock[] {
  const words = TRANSLATIONS[language];
  const { language: tag, exists, paired, blocks, findings } = state;
  const title: PageBlock = {
    type: 'heading',
    level: 2,
    children: [text(exists ? `${tag} — ${counted(words.findings, findings.length, language)}` : tag)],
  };
  if (!exists) return [title, paragraph(text(words.absent))];
  const groups = TRANSLATION_FAULTS.flatMap((fault): PageBlock[] => {
    const found = findings.filter((finding) => finding.fault === fault);
    if (found.length === 0) return [];
    return [
      { type: 'heading', level: 3, children: [text(words.faults[fault].title)] },
      { type: 'list', items: found.map((finding) => findingBlocks(finding, language)) },
    ];
  });
  const counts = paragraph(text(words.paired(paired, blocks)));
  return [title, counts, ...(groups.length > 0 ? groups : [paragraph(text(words.sound))])];
}

/** How the translations of an edition stand, as a page. */
export function translationsPage(
  { charter, version, translations }: TranslationReport,
  language: PhraseLanguage,
): Page {
  const words = TRANSLATIONS[language];
  const of = [charter, version].filter((part) => part !== null).join(' ');
  const title = of === '' ? words.title : `${words.title} — ${of}`;
  return {
    title,
    language,
    phrases: language,
    blocks: [
      { type: 'heading', level: 1, children: [text(title)] },
      ...translations.flatMap((state) => stateBlocks(state, language)),
    ],
  };
}
