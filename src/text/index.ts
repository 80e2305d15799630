export { canonicalJson, canonicalText } from './canonical.js';
export { digest, fingerprint } from './digest.js';
export * from './fold.js';
export * from './slug.js';
export * from './words.js';
