import { diff } from '../diff/index.js';
import { citable } from '../lineage/index.js';
import type { AdoptedEdition, AdoptionReport, Bump, CharterData, Edition, Lineage, Profile } from '../model/index.js';
import { KEY } from '../parse/fields.js';
import { type MarkdownParser, newWorkText, readWork, withLineage } from '../parse/index.js';
import { slug } from '../text/index.js';
import { carry, declared, type Ended } from './carry.js';
import { FreshIds } from './fresh-ids.js';
import { canBear, type Named, type Naming, name, nodesOf, readForeign } from './name.js';
import { versionAfter, versionsNamed } from './versions.js';

/** An edition of a document that is no charter yet. */
export interface ForeignDocument {
  /** Where it was found; its version is read from this when it can be. */
  readonly path: string;
  readonly markdown: string;
}

export interface AdoptOptions {
  /** Key of the charter: lower-case letters, digits and hyphens; made from the title when none is given. */
  readonly id?: string | undefined;
  /** The title of the newest edition that has one when none is given. */
  readonly title?: string | undefined;
  /** BCP 47 tag; what the documents declare, or are seen to be in, when none is given. */
  readonly language?: string | undefined;
  /** How what binds is read in them; written to `charter.yaml`. */
  readonly profile?: Profile | undefined;
  /** From Markdown to mdast; remark when none is given. */
  readonly parser?: MarkdownParser | undefined;
}

/** A charter made of documents, and what was done to make it. */
export interface Adoption {
  readonly charter: CharterData;
  /** By their path in the folder of the charter: `charter.yaml` and the editions. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly report: AdoptionReport;
}

/** One edition on its way into the charter. */
interface Adopted {
  readonly edition: Edition;
  readonly named: Named;
  readonly entry: Omit<AdoptedEdition, 'path' | 'from'>;
  readonly lineage: readonly Lineage[];
}

/** The one language that all editions are in. */
function languageOf(editions: readonly Edition[], given: string | undefined): string {
  if (given !== undefined) return given;
  const found = [...new Set(editions.flatMap(({ language }) => language ?? []))];
  if (found.length === 1) return found[0] as string;
  throw new RangeError(`Unexpected languages ${found.join(', ') || 'none'}, expected one: name it`);
}

/** What the editions are called by themselves, the newest one that says so first. */
const titleOf = (editions: readonly Edition[]): string | null =>
  editions.findLast(({ title }) => title !== null)?.title ?? null;

function keyOf(given: string | undefined, title: string): string {
  const id = given ?? slug(title).replaceAll('_', '-');
  if (KEY.test(id)) return id;
  throw new RangeError(`Unexpected id "${id}", expected lower-case letters, digits and hyphens`);
}

/**
 * Makes a charter of any document and its editions. Each section, list item and paragraph of the first edition gets an
 * id, made from its words; the differ carries them through the others. What became several, or one of several, or is
 * gone, is declared in the lineage. Nothing else in the texts changes: the ids taken out, they are what they were to
 * the byte. The same documents give the same charter, so that an edition is added by adopting all of them again.
 *
 * Versions are those that the paths name (`1.4.md`, `2025-02-12.md`, `2/1/code.md`) when all do and they rise. Else the
 * first one is 1.0.0 and each other one what its changes require after the one before.
 *
 * @param documents oldest first, at least one
 * @returns the charter, the files of its folder, and a report
 * @throws {RangeError} when there is no document, they are in several languages, or no id can be made from the title
 * @example
 * adopt([{ path: '1.0.md', markdown: '# Code\n\nWe listen.\n' }]).files.map(({ path }) => path);
 * // ['charter.yaml', '1.0.0/en.md']
 */
export function adopt(documents: readonly ForeignDocument[], options: AdoptOptions = {}): Adoption {
  if (documents.length === 0) throw new RangeError('Unexpected empty list of documents, expected at least one');
  const how = { parser: options.parser, profile: options.profile };
  const read = (markdown: string, language?: string) =>
    readForeign(markdown, { ...how, ...(language !== undefined && { language }) }).edition;
  const first = documents.map(({ markdown }) => read(markdown, options.language));
  const language = languageOf(first, options.language);
  const title = options.title ?? titleOf(first) ?? options.id;
  if (title === undefined) throw new RangeError('Unexpected documents without a title, expected one: name it');
  const id = keyOf(options.id, title);

  const found = documents.map(({ markdown }) => ({ ...read(markdown, language), charter: id, language }));
  const versions = versionsNamed(documents.map(({ path }) => path));
  const fresh = new FreshIds(
    found.flatMap((edition) => nodesOf(edition).flatMap((one) => (one.derived ? [] : one.id))),
  );
  const ended: Ended = new Map();
  const adopted: Adopted[] = [];
  found.forEach((edition, i) => {
    const one = next(adopted.at(-1) ?? null, { ...edition, version: versions?.[i] ?? null }, ended, fresh, how);
    adopted.push(one);
  });

  const lineage = adopted.flatMap((one) => one.lineage);
  const yaml = newWorkText({ id, titles: { [language]: title }, language, profile: options.profile, foreign: true });
  const written = withLineage(yaml, lineage);
  const pathOf = ({ entry }: Adopted) => `${entry.version}/${language}.md`;
  return {
    charter: { work: readWork(written).work, editions: adopted.map((one) => one.edition) },
    files: [
      { path: 'charter.yaml', text: written },
      ...adopted.map((one) => ({ path: pathOf(one), text: one.named.markdown })),
    ],
    report: {
      schema: 'charter-adoption/1',
      charter: id,
      language,
      editions: adopted.map((one, i) => {
        const { version, ...rest } = one.entry;
        return { version, from: documents[i]?.path ?? '', path: pathOf(one), ...rest };
      }),
      lineage,
    },
  };
}

/** One edition with its ids, after another or as the first. */
function next(
  before: Adopted | null,
  found: Edition,
  ended: Ended,
  fresh: FreshIds,
  how: Pick<AdoptOptions, 'parser' | 'profile'>,
): Adopted {
  const nodes = nodesOf(found);
  const reading = { ...how, language: found.language ?? 'en' };
  const pairs = before ? (diff(before.edition, found, { pairs: true, lineage: null }).pairs ?? []) : [];
  const carried = before
    ? carry(before.edition, before.named.nodes, nodes, pairs, ended, fresh)
    : { namings: freshOnes(nodes, fresh), kept: new Set<number>(), back: new Set<number>() };
  const named = name(found.source, nodes, carried.namings, reading);
  const unversioned = { ...named.edition, charter: found.charter, language: found.language, version: found.version };
  const counted = (indices: ReadonlySet<number>) =>
    [...indices].filter((i) => named.nodes[i]?.derived === false).length;
  const given = carried.namings.filter(({ index }) => named.nodes[index]?.derived === false).length;

  const compared = (edition: Edition, version: string) => {
    const lineage = before ? declared(version, before.edition, named, nodes, pairs) : [];
    return { edition, lineage, bump: before ? diff(before.edition, edition, { lineage }).bump : null };
  };
  const finish = (): { edition: Edition; lineage: readonly Lineage[]; bump: Bump | null; version: string } => {
    if (!before) {
      const version = found.version ?? '1.0.0';
      return { ...compared({ ...unversioned, version }, version), version };
    }
    // What it requires is known before its own version is: the lineage is declared for the one or the other.
    const known = found.version ?? versionAfter(before.entry.version, 'major');
    const { bump } = compared({ ...unversioned, version: known }, known);
    const version = found.version ?? versionAfter(before.entry.version, bump ?? 'patch');
    return { ...compared({ ...unversioned, version }, version), version };
  };
  const { edition, lineage, bump, version } = finish();
  const there = new Set(named.nodes.map((node) => node.id));
  if (before) for (const { id, text } of citable(before.edition)) if (!there.has(id)) ended.set(id, text);
  for (const id of there) ended.delete(id);
  return {
    edition,
    named,
    lineage,
    entry: {
      version,
      own: nodes.filter((node) => !node.derived).length,
      kept: counted(carried.kept),
      back: counted(carried.back),
      fresh: given - counted(carried.kept) - counted(carried.back),
      without: nodes.flatMap((node, i) => (canBear(node) && named.nodes[i]?.derived === true ? [node.text] : [])),
      bump,
    },
  };
}

const freshOnes = (nodes: ReturnType<typeof nodesOf>, fresh: FreshIds): readonly Naming[] =>
  nodes.flatMap((node, index) => (canBear(node) ? [{ index, id: fresh.of(node) }] : []));
