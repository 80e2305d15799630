import { changelogBetween } from '../../changelog/index.js';
import type { Diff, Edition, Work } from '../../model/index.js';
import { PHRASES, type PhraseLanguage } from '../../phrases/index.js';
import { note, type Page, type PageBlock, strong, text } from '../page.js';
import { groupBlocks, summaryBlocks } from './changelog.js';

/** How an edition is named in a title: its version, else its title, else its digest. */
export const nameOf = ({ version, title, digest }: Edition): string =>
  version ?? title ?? digest.slice(0, 'sha256-'.length + 8);

/** What a reader must know before any word: that a text is not the official one. */
export function noticeBlocks(...editions: readonly Edition[]): PageBlock[] {
  const notices = [...new Set(editions.flatMap(({ notice, standing }) => notice ?? standing ?? []))];
  return notices.map((notice) => note('notice', strong(text(notice))));
}

/** The changes between two editions as a page: the summary, then the groups. With the work, withdrawals say why. */
export function changesPage(
  before: Edition,
  after: Edition,
  diff: Diff,
  language: PhraseLanguage,
  work: Work | null = null,
): Page {
  const title = PHRASES[language].fromTo(nameOf(before), nameOf(after));
  const [release] = changelogBetween(before, after, diff, {
    link: (_, id) => `#${id}`,
    ...(work && { work }),
  }).releases;
  const blocks = release ? [...summaryBlocks(release, language), ...groupBlocks(release, language, 2)] : [];
  return {
    title,
    language,
    phrases: language,
    blocks: [{ type: 'heading', level: 1, children: [text(title)] }, ...noticeBlocks(before, after), ...blocks],
  };
}
