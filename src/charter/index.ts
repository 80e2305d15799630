export {
  type Charter,
  type Current,
  charterOf,
  createCharter,
  type EditionSource,
  type Selection,
} from './charter.js';
export type { EditionHead } from './edition-head.js';
export {
  type Pending,
  POINT_DATES,
  POINT_REASONS,
  type PointDate,
  type PointInTime,
  type PointReason,
  type PointReport,
  pendingAt,
  pointAt,
  pointReport,
} from './points.js';
export { isSelector, SELECTOR_WORDS, selectVersion } from './select.js';
