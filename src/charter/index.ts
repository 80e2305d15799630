export {
  type Charter,
  charterOf,
  createCharter,
  type EditionSource,
  type Selection,
} from './charter.js';
export type { EditionHead } from './edition-head.js';
export { selectVersion } from './select.js';
