export { compareTranslation, type TranslationOptions } from './compare.js';
export { wordsDigest } from './origin.js';
export { type Pair, type Pairing, pairingOf } from './pairing.js';
export { documentTranslationReport, type TranslationReportOptions, translationReport } from './report.js';
export { type Reviewer, reviewNow } from './review.js';
