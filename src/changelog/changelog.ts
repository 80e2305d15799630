import { isSufficient } from '../diff/index.js';
import type {
  Bump,
  Change,
  ChangeKind,
  Commit,
  Diff,
  Edition,
  Localized,
  Status,
  Waiver,
  Work,
} from '../model/index.js';
import { CHANGE_KINDS, commitments, titleSection, walk } from '../model/index.js';

/** A section as an entry names it. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** One change as a changelog tells it. */
export interface Entry {
  readonly change: Change;
  /** The stake, or the top-level section, that the node stands in; null above them all. */
  readonly stake: Heading | null;
  /** Where to read it: in the newer edition, or in the older one when it is gone; empty for the edition itself. */
  readonly link: string;
  /** Why it was withdrawn, as `charter.yaml` says; null when it does not. */
  readonly reason: string | null;
  /** The decision that it requires less than its rule says; null when there is none. */
  readonly waiver: Waiver | null;
  /** Changes that follow from this one: the commitments of a section that was removed. */
  readonly echoes: readonly Entry[];
}

/** All changes of one kind. */
export interface Group {
  readonly kind: ChangeKind;
  readonly entries: readonly Entry[];
}

/** What one edition brought. */
export interface Release {
  readonly version: string | null;
  readonly title: string | null;
  readonly status: Status | null;
  readonly standing: string | null;
  readonly notice: string | null;
  readonly dates: Edition['dates'];
  /** The commit that brought it, in a changelog over commits. Its date is none of the dates of the edition. */
  readonly commit?: Commit;
  /** The edition it is compared with; null for the first. */
  readonly from: string | null;
  /** How many commitments the edition has. */
  readonly commitments: number;
  /** What the changes require, without and with waivers, and what the version numbers declare; null for a first edition. */
  readonly bump: Bump | null;
  readonly effectiveBump: Bump | null;
  readonly declaredBump: Bump | null;
  /** False when the declared version is too small. */
  readonly sufficient: boolean;
  readonly rewrite: boolean;
  /** How many changes of each kind, echoes included; kinds without any are left out. */
  readonly counts: Readonly<Partial<Record<ChangeKind, number>>>;
  /** Names of the front matter fields that changed. */
  readonly fields: readonly string[];
  /** Groups in the order that matters to a person protected by the charter; form and metadata are counted only. */
  readonly groups: readonly Group[];
}

/** A changelog as plain data: schema `charter-changelog/1`. */
export interface Changelog {
  readonly schema: 'charter-changelog/1';
  readonly charter: string | null;
  readonly title: string | null;
  readonly language: string | null;
  /** Newest first. */
  readonly releases: readonly Release[];
}

/** Kinds that a reader is told by their number alone. */
const COUNTED_ONLY: ReadonlySet<ChangeKind> = new Set(['editorial', 'metadata']);
/** Commitments are what a reader looks for; the headings and the text around them come after. */
const NODE_ORDER = ['commitment', 'section', 'prose', 'edition'] as const;

export interface ChangelogOptions {
  /** Address of a node in an edition; `2.0.0/fr.md#id` when none is given. */
  readonly link?: (edition: Edition, id: string) => string;
  /** The work, for the reasons of withdrawals. */
  readonly work?: Work;
  /** The commit that brought an edition, where it is known. */
  readonly commit?: (edition: Edition) => Commit | undefined;
}

const relativeLink = ({ version, language }: Edition, id: string): string =>
  version === null || language === null ? `#${id}` : `${version}/${language}.md#${id}`;

function headings(edition: Edition): ReadonlyMap<string, Heading> {
  const title = titleSection(edition);
  const sections = [...walk(edition)].flatMap(({ node }) => (node.type === 'section' && node !== title ? [node] : []));
  return new Map(sections.map(({ id, text }) => [id, { id, text }]));
}

const inLanguage = (texts: Localized | undefined, language: string | null): string | null =>
  texts?.[language ?? ''] ?? Object.values(texts ?? {})[0] ?? null;

/** What an edition brought, from its difference with the one before; `null` for a first edition. */
export function release(
  after: Edition,
  comparison: { readonly before: Edition; readonly diff: Diff } | null,
  options: ChangelogOptions = {},
): Release {
  const { link = relativeLink, work } = options;
  const { version, title, status, standing, notice, dates } = after;
  const commit = options.commit?.(after);
  const promises = commitments(after).length;
  const head = { version, title, status, standing, notice, dates, ...(commit && { commit }), commitments: promises };
  if (!comparison) {
    return {
      ...head,
      from: null,
      bump: null,
      effectiveBump: null,
      declaredBump: null,
      sufficient: true,
      rewrite: false,
      counts: {},
      fields: [],
      groups: [],
    };
  }
  const { before, diff } = comparison;
  const sections = { before: headings(before), after: headings(after) };
  const withdrawn = new Map(
    (work?.lineage ?? [])
      .filter(({ edition, to }) => edition === version && to.length === 0)
      .flatMap(({ from, reason }) => from.map((id) => [id, inLanguage(reason, after.language)] as const)),
  );
  const entry = (change: Change): Entry => {
    const side = change.after.length > 0 ? 'after' : 'before';
    const [excerpt] = change[side];
    const stakeId = excerpt?.path[0];
    return {
      change,
      stake: (stakeId !== undefined && sections[side].get(stakeId)) || null,
      link: excerpt && change.node !== 'edition' ? link(side === 'after' ? after : before, excerpt.id) : '',
      reason: (change.kind === 'removed' && withdrawn.get(change.before[0]?.id ?? '')) || null,
      waiver: diff.waivers.find((waiver) => waiver.change === change.id) ?? null,
      echoes: diff.changes.filter(({ partOf }) => partOf === change.id).map(entry),
    };
  };
  const ofKind = (kind: ChangeKind) => diff.changes.filter((change) => change.kind === kind);
  const byNode = (a: Change, b: Change) => NODE_ORDER.indexOf(a.node) - NODE_ORDER.indexOf(b.node);
  return {
    ...head,
    from: before.version,
    bump: diff.bump,
    effectiveBump: diff.effectiveBump,
    declaredBump: diff.declaredBump,
    sufficient: isSufficient(diff),
    rewrite: diff.rewrite,
    counts: Object.fromEntries(
      CHANGE_KINDS.map((kind) => [kind, ofKind(kind).length] as const).filter(([, count]) => count > 0),
    ),
    fields: diff.changes
      .filter(({ kind, node }) => kind === 'metadata' && node === 'edition')
      .map(({ before: was, after: is }) => (is[0] ?? was[0])?.id ?? ''),
    groups: CHANGE_KINDS.filter((kind) => !COUNTED_ONLY.has(kind))
      .map((kind) => ({
        kind,
        entries: ofKind(kind)
          .filter(({ partOf }) => partOf === null)
          .sort(byNode)
          .map(entry),
      }))
      .filter(({ entries }) => entries.length > 0),
  };
}
