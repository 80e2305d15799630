/**
 * The light entry: tree, versions, diff, changelog, rendering. No parser, no files; runs in a browser.
 * Markdown is read by `charter-as-code/parse`, folders by `charter-as-code/node`.
 */
export * from './changelog/index.js';
export {
  type Charter,
  type Current,
  createCharter,
  type EditionHead,
  type Pending,
  type PointDate,
  type PointInTime,
  type PointReason,
  type Selection,
} from './charter/index.js';
export * from './citation/index.js';
export * from './diff/index.js';
export {
  type Became,
  became,
  type CitedNode,
  type Declaration,
  type Editions,
  type Ending,
  type History,
  type HistoryOptions,
  history,
  type LineageReport,
  lineageReport,
  type Moment,
  missingLineage,
  type NodeAt,
  type Proposal,
  type Tombstone,
  tombstones,
} from './lineage/index.js';
export * from './model/index.js';
export { PHRASE_LANGUAGES, type PhraseLanguage } from './phrases/index.js';
export {
  type ComparisonOptions,
  type EditionOptions,
  type EditionView,
  type HtmlOptions,
  type PageFormat,
  type RenderOptions,
  renderChangelog,
  renderChanges,
  renderEdition,
  renderHistory,
  renderRedline,
} from './render/index.js';
export * from './seals/index.js';
export * from './translation/index.js';
