import { type Changelog, changelogOver } from '../changelog/index.js';
import type { Edition } from '../model/index.js';
import { type FileVersion, fileHistory, type HistoryStep, splitRange } from '../node/index.js';
import { parseBy } from '../parse/parse.js';
import { type PhraseLanguage, phraseLanguage } from '../phrases/index.js';
import type { Arguments } from './command.js';
import { UsageError } from './errors.js';
import { warn } from './io.js';
import { warnAll } from './messages.js';
import { charterFolder } from './operand.js';
import { readingBy } from './reading.js';

/** What a reader must know of a history that a shallow clone has a part of. */
const CUT: Readonly<Record<PhraseLanguage, string>> = {
  en: 'this clone is shallow: commits of this history are missing, and one of them may stand for several; git fetch --unshallow --tags brings the rest',
  fr: 'ce clone est superficiel\u00A0: il manque des commits de cette histoire, et l’un d’eux peut en valoir plusieurs\u202F; git fetch --unshallow --tags apporte le reste',
};

/** An address on the page of a repository: names of files may hold anything. */
const address = (path: string, id: string): string => [path.split('/').map(encodeURIComponent).join('/'), id].join('#');

/**
 * The changelog of one file over the commits of a git repository: `charter changelog --git RANGE -- FILE`.
 *
 * @throws {UsageError} when the range is none, or no file is named
 * @throws {GitError} when the repository cannot be read
 */
export async function changelogOfRevisions({
  operands: [path],
  options,
  lang,
  speaks,
}: Arguments): Promise<{ readonly log: Changelog; readonly speech: PhraseLanguage }> {
  const range = splitRange(options.git as string);
  if (!range) throw new UsageError(`Unexpected --git ${options.git}, expected BEFORE..AFTER`);
  if (path === undefined) throw new UsageError('Unexpected --git without a file, expected --git BEFORE..AFTER -- FILE');
  const how = await readingBy(options);
  const { parser, profile } = how;
  const folder = options.charter as string | undefined;
  const work = folder === undefined ? undefined : (await charterFolder(folder, how)).charter.work;
  const { before, versions, cut } = await fileHistory(range, path, { by: options.by as HistoryStep });
  const parsed = [...(before ? [before] : []), ...versions].map(({ commit, text }: FileVersion) => ({
    commit,
    ...parseBy(parser, text, { path: `${commit.id.slice(0, 10)}:${commit.path}`, profile }),
  }));
  if (cut) await warn(`charter: ${CUT[speaks]}`);
  // What is wrong with the newest text can still be set right.
  await warnAll(parsed.at(-1)?.messages ?? [], speaks);
  const commits = new Map<Edition, FileVersion['commit']>(parsed.map(({ edition, commit }) => [edition, commit]));
  const editions = parsed.map(({ edition }) => edition);
  const speech = lang ?? phraseLanguage(editions.at(-1)?.language);
  const log = changelogOver(before ? (editions[0] ?? null) : null, before ? editions.slice(1) : editions, {
    speaks: speech,
    ...(work && { work, policy: work.policy }),
    commit: (edition) => commits.get(edition),
    link: (edition, id) => address(commits.get(edition)?.path ?? '', id),
  });
  return { log, speech };
}
