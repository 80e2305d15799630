import type { Charter } from '../charter/index.js';
import type { Became } from '../lineage/index.js';
import { type Edition, type Node, nodeById } from '../model/index.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { type Citation, formatCitation, parseCitation } from './notation.js';

export interface ResolveOptions {
  /** The edition to say what became of it in: a version, a range or a word; `latest` when none is given. */
  readonly to?: string | undefined;
  /** Language of the reasons; that of the edition when none is given. */
  readonly speaks?: PhraseLanguage | undefined;
}

/** What a citation names, and what became of it. */
export interface Resolved {
  /** The citation with its exact version and its language. */
  readonly citation: Citation;
  readonly edition: Edition;
  /** Null when the whole edition is cited. */
  readonly node: Node | null;
  /** What became of it; null for a whole edition, and when the edition to answer for is not a later one. */
  readonly became: Became | null;
}

/** What became of a cited node, where there is a later edition to ask. */
function becameOf(
  charter: Charter,
  { version, language, id }: Citation,
  { to = 'latest', speaks }: ResolveOptions,
): Became | null {
  if (id === null || language === null) return null;
  const spoken = charter.editions.filter((head) => head.language === language).map((head) => head.version);
  const end = charter.edition({ version: to, language }).version as string;
  if (spoken.indexOf(end) <= spoken.indexOf(version)) return null;
  return charter.became({ version, id, language }, end, speaks && { speaks });
}

/** Whether there is an edition to answer for: a charter of drafts alone has no latest one. */
function hasEdition(charter: Charter, language: string, version: string): boolean {
  try {
    charter.edition({ version, language });
    return true;
  } catch {
    return false;
  }
}

/**
 * What a citation names: an edition of the charter, and the node in it; and what became of that node since: the same,
 * reworded, weakened, moved, renamed, split, merged or withdrawn, with the reasons.
 *
 * @param citation as text or as read by `parseCitation`
 * @throws {CitationError} when the text is no citation
 * @throws {RangeError} when it is of another charter, or there is no such edition or id, or no edition `to`
 * @example
 * resolve(charter, 'ia-ethique@1.0.0#liberte-recours', { to: 'next' }).became?.fate; // 'renamed'
 */
export function resolve(charter: Charter, citation: Citation | string, options: ResolveOptions = {}): Resolved {
  const asked = typeof citation === 'string' ? parseCitation(citation) : citation;
  const { work } = charter;
  if (asked.charter !== work.id) throw new RangeError(`Unexpected charter ${asked.charter}, expected ${work.id}`);
  const language = asked.language ?? work.language;
  const edition = charter.edition({ version: asked.version, language });
  const node = asked.id === null ? null : nodeById(edition, asked.id);
  if (node === undefined)
    throw new RangeError(
      `Unexpected id ${asked.id} in ${formatCitation(asked)}, expected one of edition ${edition.version}/${language}`,
    );
  const exact = { ...asked, version: edition.version ?? asked.version, language };
  const isAsked = options.to !== undefined || hasEdition(charter, language, 'latest');
  return { citation: exact, edition, node, became: isAsked ? becameOf(charter, exact, options) : null };
}
