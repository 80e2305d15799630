import type { Ending, History, Moment } from '../../lineage/index.js';
import type { Change } from '../../model/index.js';
import { LINEAGES, PHRASES, type PhraseLanguage, quoted } from '../../phrases/index.js';
import { note, type Page, type PageBlock, paragraph, strong, text } from '../page.js';
import { capital, lifeBlocks } from './edition.js';
import { redlineOf } from './inline.js';

/** How one ended: whether that is declared, why, and what stands instead. */
export function endingInWords({ id, declared, reason, instead }: Ending, language: PhraseLanguage): PageBlock {
  const words = LINEAGES[language];
  const { colon } = PHRASES[language];
  const why = reason?.[language] ?? Object.values(reason ?? {})[0] ?? null;
  const said = declared
    ? `${words.fates.withdrawn}${colon}${why ?? `${words.noReason}.`}`
    : `${words.fates.removed}. ${words.undeclared}`;
  const other = instead.length > 0 ? ` ${words.instead(instead.join(', '))}` : '';
  return note('because', strong(text(id)), text(`${colon}${said}${other}`));
}

/** Old and new words of a change, where the two differ. */
const redline = ({ before, after, words }: Change): PageBlock[] =>
  before.length === 1 && after.length === 1 && before[0]?.text !== after[0]?.text
    ? [note('words', ...redlineOf(words))]
    : [];

/** One edition in the life of a commitment. */
function momentBlocks({ nodes, changes, endings, status, dates }: Moment, language: PhraseLanguage): PageBlock[] {
  const phrases = PHRASES[language];
  const lines = new Map(changes.map((change) => [JSON.stringify(change.words), change]));
  return [
    ...lifeBlocks({ status, dates }, language),
    ...nodes.map(({ id, text: words }) =>
      paragraph(strong(text(id)), text(`${phrases.colon}${quoted(words, language)}`)),
    ),
    ...[...lines.values()].flatMap(redline),
    ...changes
      .filter(({ kind }) => kind !== 'removed' && kind !== 'added')
      .map(({ kind, because, review }) =>
        note(
          'because',
          text(`${capital(phrases.kinds[kind].name)}${review ? ` [${phrases.review}]` : ''}${phrases.colon}${because}`),
        ),
      ),
    ...endings.map((ending) => endingInWords(ending, language)),
  ];
}

const isQuiet = ({ fates }: Moment): boolean => fates.length === 1 && fates[0] === 'same';

/** Editions that change nothing are told together. */
function grouped(moments: readonly Moment[]): readonly (readonly Moment[])[] {
  const groups: Moment[][] = [];
  for (const moment of moments) {
    const last = groups.at(-1);
    if (last?.[0] && isQuiet(last[0]) && isQuiet(moment)) last.push(moment);
    else groups.push([moment]);
  }
  return groups;
}

/** The life of a commitment as a timeline, oldest edition first; in an edition that changed nothing it is only named. */
export function historyPage({ id, moments }: History, language: PhraseLanguage): Page {
  const words = LINEAGES[language];
  const title = words.history(id);
  const blocks = grouped(moments).flatMap((group): PageBlock[] => {
    const versions = group.map(({ version }) => version).join(', ');
    const fates = new Intl.ListFormat(language).format((group[0]?.fates ?? []).map((fate) => words.fates[fate]));
    const quiet = group[0] !== undefined && isQuiet(group[0]);
    return [
      { type: 'heading', level: 2, children: [text(`${versions} — ${fates}`)] },
      ...(quiet ? [] : group.flatMap((moment) => momentBlocks(moment, language))),
    ];
  });
  return {
    title,
    language,
    phrases: language,
    blocks: [{ type: 'heading', level: 1, children: [text(title)] }, ...blocks],
  };
}
