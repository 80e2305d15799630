import type { Charter } from '../charter/index.js';
import { type Edition, type Node, nodeById } from '../model/index.js';
import { type Citation, formatCitation, parseCitation } from './notation.js';

/** What a citation names today. */
export interface Resolved {
  /** The citation with its exact version and its language. */
  readonly citation: Citation;
  readonly edition: Edition;
  /** Null when the whole edition is cited. */
  readonly node: Node | null;
}

/**
 * What a citation names: an edition of the charter, and the node in it.
 *
 * @param citation as text or as read by `parseCitation`
 * @throws {CitationError} when the text is no citation
 * @throws {RangeError} when it is of another charter, or there is no such edition or id
 * @example
 * resolve(charter, 'ia-ethique@1.x#transparence').edition.version; // '1.0.0'
 */
export function resolve(charter: Charter, citation: Citation | string): Resolved {
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
  return { citation: { ...asked, version: edition.version ?? asked.version, language }, edition, node };
}
