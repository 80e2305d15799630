import { compare } from 'semver';
import { type Edition, type IsoDate, isDate, ownInForce, type Status, walk } from '../model/index.js';
import type { EditionHead } from './edition-head.js';

/** The dates by which a charter can be asked; `superseded` ends what they begin. */
export const POINT_DATES = ['in-force', 'published', 'adopted'] as const;
export type PointDate = (typeof POINT_DATES)[number];

/**
 * Why there is an edition, or none:
 * - `found`: one was in force;
 * - `before-first`: the first known date is later;
 * - `ended`: those before were superseded, and none took over;
 * - `unknown`: no adopted edition bears that date, or the last one ended on a day that is not known.
 */
export const POINT_REASONS = ['found', 'before-first', 'ended', 'unknown'] as const;
export type PointReason = (typeof POINT_REASONS)[number];

/** What a charter was on a day: half-open intervals of dates, without times or time zones. */
export interface PointInTime {
  readonly day: IsoDate;
  readonly by: PointDate;
  /** The version of that day; null when there is none, and `reason` says why. */
  readonly version: string | null;
  readonly reason: PointReason;
  /** The first day of that version. */
  readonly since: IsoDate | null;
  /** The first day after it, as far as dates are known. */
  readonly until: IsoDate | null;
  /** The first version that begins after the day. */
  readonly next: { readonly version: string; readonly since: IsoDate } | null;
  /** Adopted versions without that date: any of them may have been the one, and no one guesses. */
  readonly undated: readonly string[];
}

/** A commitment that binds from a later day than its edition. */
export interface Pending {
  readonly id: string;
  readonly from: IsoDate;
}

/** Drafts bind nobody. */
const counts = ({ status }: Pick<EditionHead, 'status'>): boolean => status !== 'draft' && status !== 'proposed';

/** What the last edition that began says of a day. */
function reasonOf(
  day: IsoDate,
  last: { readonly status: Status | null; readonly end: IsoDate | null } | undefined,
  followed: boolean,
  undated: boolean,
): PointReason {
  if (!last) return undated ? 'unknown' : 'before-first';
  if (last.end !== null) return day < last.end ? 'found' : 'ended';
  const over = last.status === 'withdrawn' || (last.status === 'superseded' && !followed);
  return over ? 'unknown' : 'found';
}

/**
 * Which version held on a day, among heads of one language. An edition holds from its date, that day included, to its
 * `superseded` date or the first day of the next one, that day excluded; of two that begin on one day the higher version
 * holds. A date that is not known is never taken from another: an edition that is superseded or withdrawn, one does not
 * know when, is not said to hold.
 *
 * @param by the date that begins an edition
 * @throws {RangeError} when `day` is no day of the calendar, or `by` no such date
 * @example
 * pointAt(charter.editions, '2023-05-12').version; // '1.0.0'
 */
export function pointAt(
  heads: readonly Pick<EditionHead, 'version' | 'status' | 'dates'>[],
  day: IsoDate,
  by: PointDate = 'in-force',
): PointInTime {
  if (!isDate(day)) throw new RangeError(`Unexpected date ${day}, expected a day of the calendar, YYYY-MM-DD`);
  if (!POINT_DATES.includes(by)) throw new RangeError(`Unexpected date ${by}, expected ${POINT_DATES.join(', ')}`);
  const held = heads.filter(counts);
  const dated = held
    .flatMap(({ version, status, dates }) => {
      const since = dates[by];
      return since === undefined ? [] : [{ version, status, since, end: dates.superseded ?? null }];
    })
    .sort((a, b) => a.since.localeCompare(b.since) || compare(a.version, b.version));
  const next = dated.find(({ since }) => since > day);
  const last = dated.findLast(({ since }) => since <= day);
  const reason = reasonOf(day, last, next !== undefined, dated.length === 0);
  const found = reason === 'found' ? last : undefined;
  const ends = [found?.end, next?.since].filter((end) => typeof end === 'string');
  return {
    day,
    by,
    version: found?.version ?? null,
    reason,
    since: found?.since ?? null,
    until: found ? (ends.sort()[0] ?? null) : null,
    next: next ? { version: next.version, since: next.since } : null,
    undated: held.filter(({ dates }) => dates[by] === undefined).map(({ version }) => version),
  };
}

/**
 * The commitments of an edition that do not bind yet on a day: their own `in-force=` is later, or that of the nearest
 * node around them that has one.
 *
 * @example
 * pendingAt(edition, '2024-01-01'); // [{ id: 'audit', from: '2025-01-01' }]
 */
export function pendingAt(edition: Edition, day: IsoDate): readonly Pending[] {
  const days = new Map<unknown, IsoDate | undefined>();
  const pending: Pending[] = [];
  for (const { node, parent } of walk(edition)) {
    const from = ownInForce(node) ?? days.get(parent);
    days.set(node, from);
    if (node.type === 'commitment' && from !== undefined && from > day) pending.push({ id: node.id, from });
  }
  return pending;
}

/** What a charter was on a day, as JSON: schema `charter-at/1`. */
export interface PointReport extends PointInTime {
  readonly schema: 'charter-at/1';
  readonly charter: string;
  readonly language: string;
  readonly pending: readonly Pending[];
}

/**
 * A point in time as the command writes it, the edition's text left out.
 *
 * @example
 * pointReport(charter.at('2023-05-12'), { charter: 'ia-ethique', language: 'fr' }).schema; // 'charter-at/1'
 */
export function pointReport(
  point: PointInTime & { readonly pending: readonly Pending[] },
  of: { readonly charter: string; readonly language: string },
): PointReport {
  const { day, by, version, reason, since, until, next, undated, pending } = point;
  return { schema: 'charter-at/1', ...of, day, by, version, reason, since, until, next, undated, pending };
}
