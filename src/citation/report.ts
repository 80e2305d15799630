import type { Edition } from '../model/index.js';
import type { Cited } from './cite.js';
import type { Resolved } from './resolve.js';

/** What a citation names, as JSON: schema `charter-citation/1`. */
export interface CitationReport extends Cited {
  readonly schema: 'charter-citation/1';
  readonly charter: string;
  readonly version: string;
  readonly language: string | null;
  readonly id: string | null;
  readonly status: Edition['status'];
  readonly standing: Edition['standing'];
  readonly notice: Edition['notice'];
  readonly digest: string;
  /** The words of what is cited; null for a whole edition. */
  readonly text: string | null;
}

/**
 * A citation with what it names, as the command writes it.
 *
 * @example
 * citationReport(resolve(charter, text), cite(edition, id)).schema; // 'charter-citation/1'
 */
export function citationReport({ citation, edition, node }: Resolved, cited: Cited): CitationReport {
  const { status, standing, notice, digest } = edition;
  const text = node?.text ?? null;
  return { schema: 'charter-citation/1', ...cited, ...citation, status, standing, notice, digest, text };
}
