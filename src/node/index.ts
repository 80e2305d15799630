export {
  type CharterFolder,
  type EditionFile,
  type OpenOptions,
  openCharter,
  readCharterFolder,
} from './open-charter.js';
export { decodeText, readBytes, readText, UnreadableError, unreadable } from './read-text.js';
