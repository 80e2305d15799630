import { basename, resolve } from 'node:path';
import { type AdoptOptions, adopt, type ForeignDocument } from '../adopt/index.js';
import { changelog } from '../changelog/index.js';
import { createCharter } from '../charter/index.js';
import type { AdoptionReport } from '../model/index.js';
import { renderChangelog } from '../render/index.js';
import { slug } from '../text/index.js';
import { newFolder } from './new-folder.js';
import { readText } from './read-text.js';

/** The same with the folder's name for what no document says: its title, and with it its key. */
const named = (folder: string, options: AdoptOptions): AdoptOptions => {
  const name = slug(basename(resolve(folder))).replaceAll('_', '-');
  return { ...options, id: options.id ?? (name === '' ? undefined : name) };
};

/** Makes a charter's folder, its changelog in it, of documents that are read already. */
export async function adoptDocuments(
  folder: string,
  documents: readonly ForeignDocument[],
  options: AdoptOptions = {},
): Promise<AdoptionReport> {
  const { charter, files, report } = adopt(documents, named(folder, options));
  const log = renderChangelog(changelog(createCharter(charter)), { format: 'markdown' });
  await newFolder(folder, [...files, { path: `CHANGELOG.${report.language}.md`, text: log }]);
  return report;
}

/**
 * Makes a charter of any document, from files of its editions: see `adopt`. Its key is the folder's name when none is
 * given.
 *
 * @param folder that is not there yet, or is empty
 * @param paths of the editions, oldest first
 * @throws {UnreadableError} when a file cannot be read, there is something in the folder or it cannot be written
 * @throws {RangeError} when there is no document, or they are in several languages
 * @example
 * await adoptCharter('covenant', ['1.4.md', '2.0.md', '2.1.md']);
 */
export async function adoptCharter(
  folder: string,
  paths: readonly string[],
  options: AdoptOptions = {},
): Promise<AdoptionReport> {
  const documents = await Promise.all(paths.map(async (path) => ({ path, markdown: await readText(path) })));
  return adoptDocuments(folder, documents, options);
}
