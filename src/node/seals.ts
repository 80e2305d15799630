import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition, Lock, Message, Seal, SealReport, SealVerdict, SeenReport, Work } from '../model/index.js';
import { LOCK_READER, LOCK_SCHEMA, readHead, readLock, readWork, remark, writeLock } from '../parse/index.js';
import { parseBy } from '../parse/parse.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { type Asked, sealIn, sealOf, seenBy, soundVerdict, verdictOf, withSeals } from '../seals/index.js';
import { digest } from '../text/index.js';
import { type CharterFolder, type OpenOptions, type ReadOptions, readCharterFolderBy } from './open-charter.js';
import { decodeText, UnreadableError, unreadable } from './read-text.js';
import { bytesOf, textOf } from './regular-file.js';
import { replaceText } from './replace-text.js';

/** The file that holds the seals of a charter. */
export const LOCK_FILE = 'charter.lock.json';
/**
 * Where a copy of each text that was sealed is kept, byte for byte, under the digits of its digest. Words that moved
 * can only be named beside those that stood there. Copies lie outside the lock, so that it stays short to read and to
 * review and that `sha256sum` checks them; two processes that seal one text write the same file, and git stores the
 * copy and the edition once.
 */
const SEALED = 'sealed';

const copyOf = (folder: string, { digest }: Seal): string =>
  join(folder, SEALED, `${digest.slice('sha256-'.length)}.md`);
const fileOf = (folder: string, { version, language }: Seal): string => join(folder, version, `${language}.md`);

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? '');

/** A file's bytes; null for no file. */
function bytesOrNull(path: string): Uint8Array | null {
  try {
    return bytesOf(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** What there is in a charter's lock. */
export interface LockRead {
  /** Null when there is none, or none that this version reads. */
  readonly lock: Lock | null;
  readonly messages: readonly Message[];
}

/**
 * Reads the lock of a charter's folder.
 *
 * @returns the lock, or null with what is wrong with it; null without messages when there is no such file
 * @throws {UnreadableError} when it is there and cannot be read
 * @example
 * (await readLockFile('charter')).lock?.seals.length;
 */
export async function readLockFile(folder: string): Promise<LockRead> {
  const path = join(folder, LOCK_FILE);
  const bytes = bytesOrNull(path);
  return bytes ? readLock(decodeText(bytes, path), path) : { lock: null, messages: [] };
}

/** The lock of a folder that must have one. */
async function lockOf(folder: string): Promise<LockRead> {
  const read = await readLockFile(folder);
  if (read.lock === null && read.messages.length === 0)
    throw new UnreadableError(join(folder, LOCK_FILE), 'no such file, expected what charter seal VERSION writes');
  return read;
}

/** What sealing an edition came to. */
export interface Sealing extends LockRead {
  /** The seals of the edition, in each of its languages that was asked for; none when it was not sealed. */
  readonly seals: readonly Seal[];
  /** Of these, the ones that the lock had not yet. */
  readonly added: readonly Seal[];
  /** Seals that the lock has of these editions with other bytes. When there is one, nothing is written. */
  readonly conflicts: readonly Seal[];
}

/** Which editions to seal: an exact version, in one language or in all. */
export interface SealSelection {
  readonly version: string;
  readonly language?: string | undefined;
}

/** Keeps the text of a seal. The folder of copies is made by the first. */
async function keep(folder: string, seal: Seal, text: string): Promise<void> {
  try {
    await mkdir(join(folder, SEALED), { recursive: true });
  } catch (cause) {
    throw unreadable(join(folder, SEALED), cause);
  }
  // Written anew where a copy is there and is not that text.
  await replaceText(copyOf(folder, seal), (now) => (now === text ? null : text));
}

/** Seals editions of a folder that was read: the lock is read, changed and written as one step. */
export async function sealFiles(
  { folder, charter, files }: CharterFolder,
  { version, language }: SealSelection,
): Promise<Sealing> {
  const chosen = files.filter((one) => one.version === version && (language ?? one.language) === one.language);
  if (chosen.length === 0)
    throw new UnreadableError(
      join(folder, version, language === undefined ? '' : `${language}.md`),
      `no such edition, expected one of ${files.map((one) => `${one.version}/${one.language}`).join(', ') || 'none'}`,
    );
  const faults = [...charter.messages, ...chosen.flatMap((file) => file.parsed().messages)];
  const none = { lock: null, seals: [], added: [], conflicts: [] };
  if (faults.some(({ severity }) => severity === 'error')) return { ...none, messages: faults };
  const sealed = chosen.map((file) => ({ seal: sealOf(file.read()), text: file.text }));
  const seals = sealed.map(({ seal }) => seal);
  const before = await readLockFile(folder);
  if (before.messages.length > 0) return { ...none, messages: before.messages };
  const refused = (lock: Lock | null) =>
    seals.flatMap((seal) => {
      const known = lock ? sealIn(lock, seal) : undefined;
      return known && known.digest !== seal.digest ? [known] : [];
    });
  if (refused(before.lock).length > 0)
    return { ...before, seals: [], added: [], conflicts: refused(before.lock), messages: faults };
  // The copies first: a lock never names a text that is not kept.
  for (const { seal, text } of sealed) await keep(folder, seal, text);
  let result: Sealing = { ...none, messages: faults };
  await replaceText(join(folder, LOCK_FILE), (now) => {
    const empty: Lock = { schema: LOCK_SCHEMA, reader: LOCK_READER, charter: charter.work.id, seals: [] };
    // Read again, now that no other process writes it: what another one sealed meanwhile is kept.
    const { lock, messages } = now === null ? { lock: empty, messages: [] } : readLock(now, join(folder, LOCK_FILE));
    const conflicts = refused(lock);
    if (!lock || conflicts.length > 0) {
      result = { ...none, lock, conflicts, messages: [...messages, ...faults] };
      return null;
    }
    const next = withSeals(lock, seals);
    const added = seals.filter((seal) => !sealIn(lock, seal));
    result = { lock: next, seals, added, conflicts: [], messages: faults };
    return added.length > 0 ? writeLock(next) : null;
  });
  return result;
}

/**
 * Seals an edition: writes the digests of its bytes, its commitments and its metadata to `charter.lock.json`, and
 * keeps a copy of its text. What is sealed already stays so; a text with errors is not sealed.
 *
 * @param folder the folder that holds `charter.yaml`
 * @param selection an exact version, and a language to seal that one alone
 * @returns the lock and the seals; with `conflicts` or errors in `messages`, nothing was written
 * @throws {UnreadableError} when there is no such edition, or something cannot be read or written
 * @example
 * (await sealEdition('charter', { version: '1.0.0' })).added.length; // 2: French and English
 */
export async function sealEdition(
  folder: string,
  selection: SealSelection,
  { parser = remark, profile }: OpenOptions = {},
): Promise<Sealing> {
  return sealFiles(await readCharterFolderBy(folder, { parser, profile }), selection);
}

/** The text that a seal is of, from its copy, or from the edition while that is untouched; null when both are gone. */
async function sealedText(folder: string, seal: Seal): Promise<string | null> {
  for (const path of [copyOf(folder, seal), fileOf(folder, seal)]) {
    const bytes = bytesOrNull(path);
    if (bytes && digest(bytes) === seal.digest) return decodeText(bytes, path);
  }
  return null;
}

/** A text as an edition of a work, read as one in its folder is. */
function editionOf(text: string, { version, language }: Seal, work: Work, { parser, profile }: ReadOptions): Edition {
  const named = profile ?? readHead(text).profile ?? work.profile ?? undefined;
  return {
    ...parseBy(parser, text, { language, profile: named, ...(work.foreign && { foreign: true }) }).edition,
    version,
    language,
  };
}

/** What is read of a charter's folder to judge its seals. */
export interface VerifyOptions extends OpenOptions {
  /** The language of the sentences of changes; `en` when none is given. */
  readonly language?: PhraseLanguage | undefined;
}

/** Verifies seals by a parser that is loaded when an edition has moved: nothing is parsed before. */
export async function verifySealsBy(
  folder: string,
  parserOf: () => Promise<ReadOptions>,
  language: PhraseLanguage = 'en',
): Promise<{ readonly report: SealReport | null; readonly messages: readonly Message[] }> {
  const { lock, messages } = await lockOf(folder);
  if (!lock) return { report: null, messages };
  let work: ReturnType<typeof readWork> | undefined;

  const judged = async (seal: Seal, bytes: Uint8Array | null, found: string | null): Promise<SealVerdict> => {
    const yaml = join(folder, 'charter.yaml');
    work ??= readWork(textOf(yaml), yaml);
    const how = await parserOf();
    const path = fileOf(folder, seal);
    const original = await sealedText(folder, seal);
    let present: string | null = null;
    try {
      present = bytes && decodeText(bytes, path);
    } catch {
      // No text any more: the bytes moved, and there are no words to show.
    }
    return verdictOf(
      seal,
      {
        found,
        sealed: original === null ? null : editionOf(original, seal, work.work, how),
        present: present === null ? null : editionOf(present, seal, work.work, how),
        errata: work.work.errata,
      },
      language,
    );
  };

  const editions: SealVerdict[] = [];
  for (const seal of lock.seals) {
    const bytes = bytesOrNull(fileOf(folder, seal));
    const found = bytes && digest(bytes);
    editions.push(found === seal.digest ? soundVerdict(seal) : await judged(seal, bytes, found));
  }
  const sound = editions.every(({ state }) => state === 'sound' || state === 'corrected');
  return {
    report: { schema: 'charter-seals/1', charter: lock.charter, sound, editions },
    messages: [...messages, ...(work?.messages ?? [])],
  };
}

/**
 * Verifies that each sealed edition of a charter is what was sealed, or is corrected as `charter.yaml` declares. Files
 * are read and digested; only one that moved is parsed and compared with the copy of the sealed text.
 *
 * @param folder the folder that holds `charter.yaml` and `charter.lock.json`
 * @returns the report; null with messages when the lock cannot be read by this version
 * @throws {UnreadableError} when there is no lock, or a file cannot be read
 * @example
 * (await verifySeals('charter')).report?.sound; // true
 */
export const verifySeals = (folder: string, { parser = remark, profile, language }: VerifyOptions = {}) =>
  verifySealsBy(folder, async () => ({ parser, profile }), language);

/** Who saw what, in a folder that was read. */
export async function seenIn(
  { folder, charter }: CharterFolder,
  asked: Asked,
  how: ReadOptions,
  language: PhraseLanguage = 'en',
): Promise<{ readonly report: SeenReport | null; readonly messages: readonly Message[] }> {
  const { lock, messages } = await lockOf(folder);
  if (!lock) return { report: null, messages };
  const texts = new Map<Seal, string | null>();
  for (const seal of lock.seals)
    if (seal.language === asked.edition.language) texts.set(seal, await sealedText(folder, seal));
  const sealed = (seal: Seal): Edition | null => {
    const text = texts.get(seal) ?? null;
    return text === null ? null : editionOf(text, seal, charter.work, how);
  };
  return { report: seenBy(charter.work, lock, asked, { sealed, language }), messages };
}

/** Which words were seen: an edition by version and language, and the id of a commitment for that one alone. */
export interface SeenSelection {
  /** `latest` when none is given. */
  readonly version?: string;
  /** The charter's own language when none is given. */
  readonly language?: string;
  readonly id?: string | null;
}

/**
 * Which steps of governance saw an edition of a charter's folder, or one of its commitments.
 *
 * @returns the report; null with messages when the lock cannot be read by this version
 * @throws {UnreadableError} when there is no lock, or a file cannot be read
 * @throws {RangeError} when there is no such edition, or no such commitment in it
 * @example
 * const { report } = await seen('charter', { version: '1.0.0', id: 'transparence-explication' });
 * report?.steps.map(({ step, state }) => [step, state]);
 */
export async function seen(
  folder: string,
  { id = null, ...selection }: SeenSelection = {},
  { parser = remark, profile, language }: VerifyOptions = {},
) {
  const opened = await readCharterFolderBy(folder, { parser, profile });
  return seenIn(opened, { edition: opened.charter.edition(selection), id }, { parser, profile }, language);
}
