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
