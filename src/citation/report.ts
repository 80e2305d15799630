import type { Became } from '../lineage/index.js';
import type { Edition } from '../model/index.js';
import type { Cited } from './cite.js';
import type { Resolved } from './resolve.js';

/** What became of what is cited: the changes by their reasons alone. */
export interface BecameReport extends Pick<Became, 'to' | 'fate' | 'fates' | 'now' | 'others' | 'endings'> {
  readonly reasons: readonly string[];
}

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
  /** What became of it in a later edition; null when there is none. */
  readonly became: BecameReport | null;
}

const becameReport = ({ to, fate, fates, now, others, endings, changes }: Became): BecameReport => ({
  to,
  fate,
  fates,
  now,
  others,
  endings,
  reasons: [...new Set(changes.map(({ because }) => because))],
});

/**
 * A citation with what it names, as the command writes it.
 *
 * @example
 * citationReport(resolve(charter, text), cite(edition, id)).schema; // 'charter-citation/1'
 */
export function citationReport({ citation, edition, node, became }: Resolved, cited: Cited): CitationReport {
  const { status, standing, notice, digest } = edition;
  return {
    schema: 'charter-citation/1',
    ...cited,
    ...citation,
    status,
    standing,
    notice,
    digest,
    text: node?.text ?? null,
    became: became && becameReport(became),
  };
}
