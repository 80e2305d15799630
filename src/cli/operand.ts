import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Charter, isSelector } from '../charter/index.js';
import type { Edition, Message, Work } from '../model/index.js';
import {
  type CharterFolder,
  decodeText,
  readBlob,
  readBytes,
  readText,
  splitRevision,
  UnreadableError,
} from '../node/index.js';
import { type ReadOptions, readCharterFolderBy } from '../node/open-charter.js';
import { type Parsed, parseBy } from '../parse/parse.js';

/** The charter that the package brings, two folders above this file in the source and when built. */
const BUNDLED = fileURLToPath(new URL('../../charter/', import.meta.url));

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The folder of the charter that is meant: the one asked for, `./charter`, or the bundled one. */
export const folderMeant = async (folder: string | undefined): Promise<string> =>
  folder ?? ((await exists('charter/charter.yaml')) ? 'charter' : BUNDLED);

/** The charter that versions are read from. */
export async function charterFolder(folder: string | undefined, how: ReadOptions): Promise<CharterFolder> {
  return readCharterFolderBy(await folderMeant(folder), how);
}

/** The language of a charter that answers to the one asked for: itself, a variety of it, else the charter's own. */
export function spokenIn({ languages, work }: Charter, asked: string | undefined): string {
  const variety = languages.find((language) => language.split('-')[0] === asked);
  return languages.find((language) => language === asked) ?? variety ?? work.language;
}

/** The text of standard input. */
export async function standardInput(): Promise<string> {
  return decodeText(await readBytes(process.stdin, '-'), '-');
}

/** A text by its name: `-` for standard input, a file, or `REVISION:PATH` of a git repository. */
export async function textNamed(operand: string): Promise<string> {
  if (operand === '-') return standardInput();
  const blob = (await exists(operand)) ? null : splitRevision(operand);
  return blob ? readBlob(blob.revision, blob.path) : readText(operand);
}

export interface Read {
  readonly edition: Edition;
  readonly messages: readonly Message[];
  /** The work that the edition is one of; null for a file. */
  readonly work: Work | null;
}

/** Reads editions from operands; a charter is opened once, and only when an operand names a version. */
export class Operands {
  readonly #folder: string | undefined;
  readonly #language: string | undefined;
  readonly #how: ReadOptions;
  #charter: Promise<CharterFolder> | undefined;
  #input: Promise<string> | undefined;

  constructor(folder: string | undefined, language: string | undefined, how: ReadOptions) {
    this.#folder = folder;
    this.#language = language;
    this.#how = how;
  }

  #parse(text: string, path: string): Parsed {
    const { parser, profile } = this.#how;
    return parseBy(parser, text, { path, profile });
  }

  #folderRead(): Promise<CharterFolder> {
    this.#charter ??= charterFolder(this.#folder, this.#how);
    return this.#charter;
  }

  /**
   * The edition that an operand names: `-`, a file, `REVISION:PATH` of a git repository, or
   * `[charter@]VERSION[/LANGUAGE]` of the charter.
   *
   * @throws {UnreadableError} when there is no such file or version, or it is no text
   */
  async read(operand: string): Promise<Read> {
    if (operand === '-') {
      this.#input ??= standardInput();
      return { ...this.#parse(await this.#input, '-'), work: null };
    }
    if (await exists(operand)) return { ...this.#parse(await readText(operand), operand), work: null };
    const blob = splitRevision(operand);
    if (blob) return { ...this.#parse(await readBlob(blob.revision, blob.path), operand), work: null };
    const [, id, version, language] = /^(?:([^@/#]+)@)?([^/#]+)(?:\/([A-Za-z-]+))?$/.exec(operand) ?? [];
    if (version === undefined || !isSelector(version))
      throw new UnreadableError(operand, 'no such file, and no version such as 1.0.0, 1.x or latest');
    const { charter, files } = await this.#folderRead();
    if (id !== undefined && id !== charter.work.id)
      throw new UnreadableError(operand, `another charter, expected ${charter.work.id}`);
    try {
      const edition = charter.edition({ version, language: language ?? spokenIn(charter, this.#language) });
      const file = files.find((one) => one.version === edition.version && one.language === edition.language);
      return { edition, messages: [...charter.messages, ...(file?.parsed().messages ?? [])], work: charter.work };
    } catch (cause) {
      // A file that cannot be read says which one it is.
      if (cause instanceof UnreadableError) throw cause;
      throw new UnreadableError(operand, (cause as Error).message, { cause });
    }
  }
}
