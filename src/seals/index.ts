export { sealIn, withSeals } from './lock.js';
export { movedWords } from './moved.js';
export { sealOf } from './seal.js';
export { type Asked, type SeenOptions, seenBy } from './seen.js';
export { type Evidence, soundVerdict, verdictOf } from './verdict.js';
