import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { valid } from 'semver';
import { type Charter, charterOf, type EditionSource } from '../charter/index.js';
import type { Edition, Message, Profile, Work } from '../model/index.js';
import { type MarkdownParser, type Parsed, readHead, readWork, remark } from '../parse/index.js';
import { parseBy } from '../parse/parse.js';
import { unreadable } from './read-text.js';
import { textOf } from './regular-file.js';

export interface OpenOptions {
  /** From Markdown to mdast; remark when none is given. */
  readonly parser?: MarkdownParser | undefined;
  /** How the force of all its editions is read, whatever they and `charter.yaml` name. */
  readonly profile?: Profile | undefined;
}

/** The same with a parser named: whoever names another one need not load remark. */
export type ReadOptions = OpenOptions & { readonly parser: MarkdownParser };

/** An edition in a folder: its file, and what the parser says of it. The file is read when its text or head is asked for. */
export interface EditionFile extends EditionSource {
  readonly path: string;
  /** @throws {UnreadableError} when it cannot be read or is not UTF-8 */
  readonly text: string;
  readonly parsed: () => Parsed;
}

/** A charter's folder: its work, and the names of its files, none of them read yet. */
export interface CharterFolder {
  readonly folder: string;
  readonly charter: Charter;
  readonly files: readonly EditionFile[];
  /** Folders that hold files of editions and whose names are no versions: `2.0`, `v1.2.0`. They are not read. */
  readonly unread: readonly string[];
}

/** A file of an edition is named after its language; ISO 639 codes have two or three letters, README has six. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i;

function editionFile(
  path: string,
  version: string,
  language: string,
  work: Work,
  { parser, profile }: ReadOptions,
): EditionFile {
  // Most questions are about one edition: no other file is opened for it, nor the head of one read, which is YAML.
  let textRead: string | undefined;
  const text = () => {
    textRead ??= textOf(path);
    return textRead;
  };
  let headRead: ReturnType<typeof readHead> | undefined;
  const head = () => {
    headRead ??= readHead(text());
    return headRead;
  };
  let known: Parsed | undefined;
  const parsed = () => {
    known ??= parseBy(parser, text(), {
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
    parsed,
    version,
    language,
    read,
    get text() {
      return text();
    },
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

function list(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOTDIR') return [];
    throw unreadable(path, cause);
  }
}

/** The languages that files of a folder are named after; none for a file. */
function languagesIn(folder: string): readonly string[] {
  const names = list(folder).flatMap((name) => /^(.+)\.md$/.exec(name)?.[1] ?? []);
  return names.filter((name) => LANGUAGE.test(name));
}

/** Reads a charter's folder by a parser that the caller brings: as `parseBy`, it loads no other. */
export async function readCharterFolderBy(folder: string, options: ReadOptions): Promise<CharterFolder> {
  const yaml = join(folder, 'charter.yaml');
  const names = list(folder);
  const { work, messages } = readWork(textOf(yaml), yaml);
  // Nothing else is looked into: a file that another process writes here, a new lock, may be gone by then.
  const inside = names
    .filter((name) => /\d/.test(name))
    .map((version) => ({ version, languages: languagesIn(join(folder, version)) }));
  const isVersion = ({ version }: { readonly version: string }) => valid(version) === version;
  const files = inside
    .filter(isVersion)
    .flatMap(({ version, languages }) =>
      languages.map((language) =>
        editionFile(join(folder, version, `${language}.md`), version, language, work, options),
      ),
    );
  const unread = inside
    .filter((one) => !isVersion(one) && one.languages.length > 0)
    .map(({ version }) => join(folder, version));
  return { folder, charter: charterOf(work, files, messages as readonly Message[]), files, unread };
}

/** Reads a charter's folder: `charter.yaml`, and `<version>/<language>.md` for each edition. */
export const readCharterFolder = (folder: string, { parser = remark, profile }: OpenOptions = {}) =>
  readCharterFolderBy(folder, { parser, profile });

/**
 * Opens a charter from its folder. The file of each edition is read and parsed when it is asked for, and once.
 *
 * @param folder the folder that holds `charter.yaml`
 * @throws {UnreadableError} when the folder or `charter.yaml` cannot be read; an edition that cannot says so when it is
 *   asked for
 * @example
 * const charter = await openCharter('charter');
 * charter.edition('1.x').title;
 */
export async function openCharter(folder: string, options: OpenOptions = {}): Promise<Charter> {
  return (await readCharterFolder(folder, options)).charter;
}
