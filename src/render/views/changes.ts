import { changelogBetween } from '../../changelog/index.js';
import type { Diff, Edition, Work } from '../../model/index.js';
import { PHRASES, type PhraseLanguage } from '../../phrases/index.js';
import { note, type Page, type PageBlock, strong, text } from '../page.js';
import { groupBlocks, summaryBlocks } from './changelog.js';
import { correspondenceBlocks } from './correspondences.js';
import { capital } from './edition.js';

/** How the two editions are named in a title, when their versions do not tell them apart: the files, say. */
export type Names = readonly [before: string, after: string];

/** How an edition is named in a title: its version, else its title, else its digest. */
export const nameOf = ({ version, title, digest }: Edition): string =>
  version ?? title ?? digest.slice(0, 'sha256-'.length + 8);

/** How the two editions of a comparison are told apart: by their versions where these differ, else as the caller names them. */
export function namesOf(before: Edition, after: Edition, names?: Names): Names {
  const [was, is] = [nameOf(before), nameOf(after)];
  const told = was !== is && before.version !== null && after.version !== null;
  return told || !names ? [was, is] : names;
}

/** The title of a comparison: the charter, and from which edition to which. */
export function comparisonTitle(before: Edition, after: Edition, language: PhraseLanguage, names?: Names): string {
  const said = PHRASES[language].fromTo(...namesOf(before, after, names));
  return after.version !== null && after.title !== null ? `${after.title} — ${said}` : said;
}

/** What a reader must know before any word: that a text is not the official one, and which one that is. */
export function noticeBlocks(language: PhraseLanguage, ...editions: readonly Edition[]): PageBlock[] {
  const notices = new Map<string, Edition[]>();
  for (const edition of editions) {
    const notice = edition.notice ?? edition.standing;
    if (notice !== null) notices.set(notice, [...(notices.get(notice) ?? []), edition]);
  }
  return [...notices].map(([notice, [first, ...others]]) => {
    const named = notices.size > 1 && others.length === 0 && first?.version != null;
    const name = named ? `${PHRASES[language].edition(first.version as string)}${PHRASES[language].colon}` : '';
    const children = [strong(text(capital(`${name}${notice}`)))];
    return { type: 'paragraph', role: 'notice', ...(first?.language && { language: first.language }), children };
  });
}

const primary = ({ language }: Edition): string | null => language?.split('-')[0]?.toLowerCase() ?? null;

/** Two editions in two languages are not weighed against each other: the reader is told. */
export function languageBlocks(before: Edition, after: Edition, language: PhraseLanguage): PageBlock[] {
  const [was, is] = [primary(before), primary(after)];
  return was !== null && is !== null && was !== is
    ? [note('languages', text(PHRASES[language].twoLanguages(was, is)))]
    : [];
}

/** The changes between two editions as a page: the summary, then the groups. With the work, withdrawals say why. */
export function changesPage(
  before: Edition,
  after: Edition,
  diff: Diff,
  language: PhraseLanguage,
  { work = null, names }: { readonly work?: Work | null; readonly names?: Names } = {},
): Page {
  const title = comparisonTitle(before, after, language, names);
  // The page does not hold the text: there is nothing to link to.
  const [release] = changelogBetween(before, after, diff, { link: () => '', ...(work && { work }) }).releases;
  const blocks = release
    ? [
        ...summaryBlocks(release, language),
        ...correspondenceBlocks(before, diff, language),
        ...groupBlocks(release, language, 2),
      ]
    : [];
  return {
    title,
    language,
    phrases: language,
    blocks: [
      { type: 'heading', level: 1, children: [text(title)] },
      ...noticeBlocks(language, before, after),
      ...languageBlocks(before, after, language),
      ...blocks,
    ],
  };
}
