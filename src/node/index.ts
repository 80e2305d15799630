export { type Adoption, type AdoptOptions, adopt, type ForeignDocument } from '../adopt/index.js';
export { adoptCharter } from './adopt-charter.js';
export { readBlob } from './git/blob.js';
export {
  type Attribute,
  type DiffDriver,
  patternOf,
  type Registered,
  registerDriver,
  type Setting,
} from './git/driver.js';
export { GitError, type GitFault } from './git/fault.js';
export {
  type FileHistory,
  type FileVersion,
  fileHistory,
  type HistoryOptions,
} from './git/history.js';
export type { GitOptions } from './git/repository.js';
export { type Range, type RevisionPath, splitRange, splitRevision } from './git/revision.js';
export { HISTORY_STEPS, type HistoryStep } from './git/steps.js';
export {
  type CharterFolder,
  type EditionFile,
  type OpenOptions,
  openCharter,
  readCharterFolder,
} from './open-charter.js';
export { decodeText, readBytes, readText, UnreadableError, unreadable } from './read-text.js';
export {
  LOCK_FILE,
  type LockRead,
  readLockFile,
  type Sealing,
  type SealSelection,
  type SeenSelection,
  sealEdition,
  seen,
  type VerifyOptions,
  verifySeals,
} from './seals.js';
