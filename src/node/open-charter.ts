import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { valid } from 'semver';
import { type Charter, charterOf, type EditionSource } from '../charter/index.js';
import type { Edition, Message, Profile, Work } from '../model/index.js';
import { type MarkdownParser, type Parsed, readHead, readWork, remark } from '../parse/index.js';
import { parseBy } from '../parse/parse.js';
import { readText, unreadable } from './read-text.js';

export interface OpenOptions {
  /** From Markdown to mdast; remark when none is given. */
  readonly parser?: MarkdownParser | undefined;
  /** How the force of all its editions is read, whatever they and `charter.yaml` name. */
  readonly profile?: Profile | undefined;
}

/** The same with a parser named: whoever names another one need not load remark. */
export type ReadOptions = OpenOptions & { readonly parser: MarkdownParser };

/** An edition in a folder: its file, and what the parser says of it. */
export interface EditionFile extends EditionSource {
  readonly path: string;
  readonly text: string;
  readonly parsed: () => Parsed;
}

/** A charter's folder, read: its work and its files, none of them parsed yet. */
export interface CharterFolder {
  readonly folder: string;
  readonly charter: Charter;
  readonly files: readonly EditionFile[];
  /** Folders that hold files of editions and whose names are no versions: `2.0`, `v1.2.0`. They are not read. */
  readonly unread: readonly string[];
}

/** A file of an edition is named after its language; ISO 639 codes have two or three letters, README has six. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i;

async function editionFile(
  path: string,
  version: string,
  language: string,
  work: Work,
  { parser, profile }: ReadOptions,
): Promise<EditionFile> {
  const text = await readText(path);
  // Most questions are about one edition: the heads of the others, which are YAML, need not be read for it.
  let readBefore: ReturnType<typeof readHead> | undefined;
  const head = () => {
    readBefore ??= readHead(text);
    return readBefore;
  };
  let known: Parsed | undefined;
  const parsed = () => {
    known ??= parseBy(parser, text, {
      path,
      language,
      profile: profile ?? head().profile ?? work.profile ?? undefined,
      ...(work.foreign && { foreign: true }),
    });
    return known;
  };
  // The folder says which edition a file is: a front matter that differs is for `charter check` to report.
  const read = (): Edition => ({
    ...parsed().edition,
    ...(work.foreign && { charter: work.id }),
    version,
    language,
  });
  return {
    path,
    text,
    parsed,
    version,
    language,
    read,
    get title() {
      return head().title;
    },
    get status() {
      return head().status;
    },
    get dates() {
      return head().dates;
    },
  };
}

async function list(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path)).sort();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOTDIR') return [];
    throw unreadable(path, cause);
  }
}

/** The languages that files of a folder are named after; none for a file. */
async function languagesIn(folder: string): Promise<readonly string[]> {
  const names = (await list(folder)).flatMap((name) => /^(.+)\.md$/.exec(name)?.[1] ?? []);
  return names.filter((name) => LANGUAGE.test(name));
}

/** Reads a charter's folder by a parser that the caller brings: as `parseBy`, it loads no other. */
export async function readCharterFolderBy(folder: string, options: ReadOptions): Promise<CharterFolder> {
  const yaml = join(folder, 'charter.yaml');
  const names = await list(folder);
  const { work, messages } = readWork(await readText(yaml), yaml);
  const files: EditionFile[] = [];
  const unread: string[] = [];
  // Nothing else is looked into: a file that another process writes here, a new lock, may be gone by then.
  for (const version of names.filter((name) => /\d/.test(name))) {
    const languages = await languagesIn(join(folder, version));
    if (valid(version) !== version) {
      if (languages.length > 0) unread.push(join(folder, version));
      continue;
    }
    const inVersion = languages.map((language) =>
      editionFile(join(folder, version, `${language}.md`), version, language, work, options),
    );
    files.push(...(await Promise.all(inVersion)));
  }
  return { folder, charter: charterOf(work, files, messages as readonly Message[]), files, unread };
}

/** Reads a charter's folder: `charter.yaml`, and `<version>/<language>.md` for each edition. */
export const readCharterFolder = (folder: string, { parser = remark, profile }: OpenOptions = {}) =>
  readCharterFolderBy(folder, { parser, profile });

/**
 * Opens a charter from its folder. The files are read, and each edition is parsed when it is asked for.
 *
 * @param folder the folder that holds `charter.yaml`
 * @throws {UnreadableError} when the folder, `charter.yaml` or an edition cannot be read
 * @example
 * const charter = await openCharter('charter');
 * charter.edition('1.x').title;
 */
export async function openCharter(folder: string, options: OpenOptions = {}): Promise<Charter> {
  return (await readCharterFolder(folder, options)).charter;
}
