/**
 * The light entry: tree, versions, diff, changelog, rendering. No parser, no files; runs in a browser.
 * Markdown is read by `charter-as-code/parse`, folders by `charter-as-code/node`.
 */
export * from './changelog/index.js';
export { type Charter, createCharter, type EditionHead, type Selection } from './charter/index.js';
export * from './diff/index.js';
export * from './model/index.js';
export { PHRASE_LANGUAGES, type PhraseLanguage } from './phrases/index.js';
export {
  type ComparisonOptions,
  type PageFormat,
  type RenderOptions,
  renderChangelog,
  renderChanges,
  renderEdition,
  renderRedline,
} from './render/index.js';
export * from './translation/index.js';
