export { type CharterFolder, type EditionFile, openCharter, readCharterFolder } from './open-charter.js';
export { decodeText, readBytes, readText, UnreadableError, unreadable } from './read-text.js';
