import type { Changelog } from '../changelog/index.js';
import type { History } from '../lineage/index.js';
import type { Diff, Edition, Work } from '../model/index.js';
import { type PhraseLanguage, phraseLanguage } from '../phrases/index.js';
import { type HtmlOptions, htmlFragment } from './formats/html.js';
import { PAGE_FORMATS, type PageFormat } from './formats/index.js';
import type { Page } from './page.js';
import { changelogPage } from './views/changelog.js';
import { changesPage, type Names } from './views/changes.js';
import { type EditionView, editionPage } from './views/edition.js';
import { historyPage } from './views/history.js';
import { type RedlineView, redlinePage } from './views/redline.js';

export interface RenderOptions {
  /** `text`, `markdown` or `html`. */
  readonly format: PageFormat;
  /** The language in which the library speaks; that of the text when none is given. */
  readonly language?: PhraseLanguage;
}

/** How HTML is fitted into a page: of `html` alone. */
interface FragmentOptions extends HtmlOptions {
  /** Whether only what stands in `main` is written, to be put into a page of a host. */
  readonly fragment?: boolean;
}

/** How an edition is shown. */
export interface EditionOptions extends RenderOptions, FragmentOptions, EditionView {}

/** How a redline is shown. */
export interface RedlineOptions extends RenderOptions, FragmentOptions, RedlineView {}

/** How the changes between two editions are shown. */
export interface ComparisonOptions extends RenderOptions {
  /** The work, for what it says of withdrawals. */
  readonly work?: Work | null;
  /** How the two are named when their versions do not tell them apart. */
  readonly names?: Names;
}

function written(page: Page, format: PageFormat, fragment: boolean, how: HtmlOptions): string {
  if (format !== 'html') return PAGE_FORMATS[format](page);
  return fragment ? htmlFragment(page, how) : PAGE_FORMATS.html(page, how);
}

/**
 * An edition for readers. What it is worth (its notice, status and dates) comes first.
 *
 * @example
 * renderEdition(edition, { format: 'html', fragment: true, headingOffset: 1 });
 */
export function renderEdition(
  edition: Edition,
  { format, language = phraseLanguage(edition.language), force = false, fragment = false, ...how }: EditionOptions,
): string {
  return written(editionPage(edition, language, { force }), format, fragment, how);
}

/**
 * The changes between two editions, grouped by kind, with old and new words and the reasons.

 * @example
 * renderChanges(before, after, diff(before, after), { format: 'markdown' });
 */
export function renderChanges(
  before: Edition,
  after: Edition,
  diff: Diff,
  { format, language = phraseLanguage(after.language), ...more }: ComparisonOptions,
): string {
  return PAGE_FORMATS[format](changesPage(before, after, diff, language, more));
}

/**
 * The newer edition with every change in its place.
 *
 * @param diff a diff with `pairs`, to show what is gone where it stood
 * @example
 * renderRedline(before, after, diff(before, after, { pairs: true }), { format: 'html', layout: 'side-by-side' });
 */
export function renderRedline(
  before: Edition,
  after: Edition,
  diff: Diff,
  { format, language = phraseLanguage(after.language), fragment = false, ...how }: RedlineOptions,
): string {
  return written(redlinePage(before, after, diff, language, how), format, fragment, how);
}

/**
 * A changelog, newest edition first.
 *
 * @example
 * renderChangelog(changelog(charter), { format: 'markdown' });
 */
export function renderChangelog(
  log: Changelog,
  { format, language = phraseLanguage(log.language) }: RenderOptions,
): string {
  return PAGE_FORMATS[format](changelogPage(log, language));
}

/**
 * The life of a commitment as a timeline, oldest edition first.
 *
 * @example
 * renderHistory(charter.history('transparence-explication'), { format: 'html' });
 */
export function renderHistory(
  history: History,
  { format, language = phraseLanguage(history.language) }: RenderOptions,
): string {
  return PAGE_FORMATS[format](historyPage(history, language));
}

export type { HtmlOptions } from './formats/html.js';
export { PAGE_FORMATS, type PageFormat } from './formats/index.js';
export type { Inline, Page, PageBlock } from './page.js';
export { adoptionPage } from './views/adoption.js';
export { changelogPage } from './views/changelog.js';
export { changesPage } from './views/changes.js';
export type { EditionView } from './views/edition.js';
export { editionPage, nodePage } from './views/edition.js';
export { historyPage } from './views/history.js';
export type { LayoutName } from './views/layouts/index.js';
export { LAYOUTS } from './views/layouts/index.js';
export { lineagePage } from './views/lineage.js';
export { pointPage } from './views/point.js';
export { type RedlineView, redlinePage } from './views/redline.js';
export { rulePage, rulesPage } from './views/rules.js';
export { sealsPage, seenPage } from './views/seals.js';
export { translationsPage } from './views/translations.js';
