import type { Change, Edition, Fate } from '../model/index.js';
import { type PhraseLanguage, phraseLanguage } from '../phrases/index.js';
import { type Editions, versionsIn } from './editions.js';
import { type Ending, endingOf, fatesOf } from './fate.js';
import { indexOf, type NodeAt, nodesAt } from './places.js';
import { Step, stepsOf } from './step.js';

/** One edition in the life of a node. */
export interface Moment {
  readonly version: string;
  readonly status: Edition['status'];
  readonly dates: Edition['dates'];
  /** What it is there: several before a merge or after a split, none where it ended. */
  readonly nodes: readonly NodeAt[];
  /** What became of it since the edition before, the gravest first. */
  readonly fates: readonly Fate[];
  /** What changed in it since the edition before, and why. */
  readonly changes: readonly Change[];
  readonly endings: readonly Ending[];
}

/** The life of a node through the editions of a language, as JSON: schema `charter-history/1`. */
export interface History {
  readonly schema: 'charter-history/1';
  readonly charter: string;
  readonly language: string;
  readonly id: string;
  /** Every edition in which it appears, oldest first, and the one where it ended. */
  readonly moments: readonly Moment[];
}

export interface HistoryOptions {
  /** The charter's own when none is given. */
  readonly language?: string;
  /** The edition whose id is meant; the newest that has it when none is given. */
  readonly version?: string;
  /** The language of the reasons; that of the editions when none is given. */
  readonly speaks?: PhraseLanguage;
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** What a node is in an edition, and what it was in the edition before; the edition alone when there is none. */
interface Link {
  readonly edition: Edition;
  readonly ids: readonly string[];
  readonly step: Step | null;
  readonly was: readonly string[];
}

/** The step to an edition from the last one that had its id before a gap, when its words say that it is the same thing. */
function across(steps: readonly Step[], { after }: Step, id: string): readonly [Step, number] | null {
  if (indexOf(after).places.get(id)?.node.derived !== false) return null;
  const i = steps.findLastIndex(({ before }) => indexOf(before).places.get(id)?.node.derived === false);
  const [last] = steps.slice(i);
  const step = i >= 0 && last ? new Step(last.before, after, []) : null;
  return step?.heirs(id).includes(id) ? [step, i] : null;
}

/** The links behind an edition, newest first, down to where the node is new. */
function backwards(steps: readonly Step[], edition: Edition, ids: readonly string[]): Link[] {
  const step = steps.at(-1);
  if (!step) return [{ edition, ids, step: null, was: [] }];
  const before = steps.slice(0, -1);
  const was = unique(ids.flatMap((id) => step.origins(id)));
  if (was.length > 0) return [{ edition, ids, step, was }, ...backwards(before, step.before, was)];
  const [gap, i] = across(before, step, ids[0] ?? '') ?? [];
  if (!gap) return [{ edition, ids, step, was }];
  const [id = ''] = ids;
  return [{ edition, ids, step: gap, was: [id] }, ...backwards(steps.slice(0, i), gap.before, [id])];
}

/** The links after an edition, oldest first, up to where all of the node ended. */
function forwards(steps: readonly Step[], ids: readonly string[]): Link[] {
  const links: Link[] = [];
  let was = ids;
  for (const step of steps) {
    if (was.length === 0) return links;
    const now = unique(was.flatMap((id) => step.heirs(id)));
    links.push({ edition: step.after, ids: now, step, was });
    was = now;
  }
  return links;
}

function momentOf({ edition, ids, step, was }: Link, speaks: PhraseLanguage): Moment {
  const ended = step ? was.filter((id) => step.heirs(id).length === 0) : [];
  const endings = step ? ended.map((id) => endingOf(step, id)) : [];
  const changes = step ? step.changes(was, ids, speaks) : [];
  return {
    version: edition.version ?? '',
    status: edition.status,
    dates: edition.dates,
    nodes: nodesAt(edition, ids),
    fates: was.length === 0 ? ['added'] : fatesOf(was, ids, changes, endings),
    changes,
    endings,
  };
}

/** Histories once told, by charter and question. */
const known = new WeakMap<Editions, Map<string, History>>();

/**
 * The life of a commitment, or of any node: each edition in which it appears, its words there, what changed and why;
 * through new ids, splits and merges, to its origins and to its heirs. What nothing declares is told as the differ finds
 * it.
 *
 * @param id an id of any edition, also one that no edition has any more
 * @throws {RangeError} when no edition in that language has the id
 * @example
 * history(charter, 'care-answer').moments.map(({ version, nodes }) => `${version}: ${nodes[0]?.id}`);
 */
export function history(charter: Editions, id: string, options: HistoryOptions = {}): History {
  const { language = charter.work.language, speaks = phraseLanguage(language) } = options;
  const versions = versionsIn(charter, language);
  const meant = options.version === undefined ? [...versions].reverse() : [options.version];
  const start = meant.find(
    (version) => versions.includes(version) && indexOf(charter.edition({ version, language })).places.has(id),
  );
  if (start === undefined)
    throw new RangeError(
      `Unexpected id ${id}, expected one of an edition of ${charter.work.id} in ${language}: ${meant.join(', ') || 'none'}`,
    );
  const told = known.get(charter) ?? new Map<string, History>();
  known.set(charter, told);
  const question = JSON.stringify([id, start, language, speaks]);
  const before = told.get(question);
  if (before) return before;
  const links = [
    ...backwards(stepsOf(charter, language, undefined, start), charter.edition({ version: start, language }), [
      id,
    ]).reverse(),
    ...forwards(stepsOf(charter, language, start), [id]),
  ];
  const answer: History = {
    schema: 'charter-history/1',
    charter: charter.work.id,
    language,
    id,
    moments: links.map((link) => momentOf(link, speaks)),
  };
  told.set(question, answer);
  return answer;
}
