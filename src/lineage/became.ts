import { Alignment } from '../diff/alignment.js';
import type { Change, Edition, Fate } from '../model/index.js';
import { type PhraseLanguage, phraseLanguage } from '../phrases/index.js';
import type { Editions } from './editions.js';
import { versionsIn } from './editions.js';
import { type Ending, endingOf, fatesOf } from './fate.js';
import { indexOf, type NodeAt, nodesAt } from './places.js';
import { type Step, stepsOf } from './step.js';

/** Which node of which edition. */
export interface CitedNode {
  /** An exact version. */
  readonly version: string;
  readonly id: string;
  /** The charter's own language when none is given. */
  readonly language?: string;
}

/** What became of a node in a later edition. */
export interface Became {
  /** The edition and the id that were asked for. */
  readonly from: string;
  readonly id: string;
  readonly language: string;
  /** The edition of the answer. */
  readonly to: string;
  /** The gravest of `fates`. */
  readonly fate: Fate;
  /** All that became of it, the gravest first. */
  readonly fates: readonly Fate[];
  /** What it is now: one node, several of a split, none when it ended. */
  readonly now: readonly NodeAt[];
  /** What it was merged with, in the older edition. */
  readonly others: readonly NodeAt[];
  /** What differs between the two editions, in it and in what it was merged with. */
  readonly changes: readonly Change[];
  /** How it, or a part of it, ended; what stands instead is named as in the edition of the answer. */
  readonly endings: readonly Ending[];
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** The ids that one became through steps, and how those of its parts that ended did. */
function followed(steps: readonly Step[], id: string): { readonly ids: readonly string[]; readonly endings: Ending[] } {
  const endings: Ending[] = [];
  let ids: readonly string[] = [id];
  steps.forEach((step, i) => {
    ids = unique(
      ids.flatMap((one) => {
        const heirs = step.heirs(one);
        if (heirs.length > 0) return heirs;
        const ending = endingOf(step, one);
        const instead = ending.instead.flatMap((other) => followed(steps.slice(i + 1), other).ids);
        endings.push({ ...ending, instead: unique(instead) });
        return [];
      }),
    );
  });
  return { ids, endings };
}

/** The ids that some come from, through steps. */
const traced = (steps: readonly Step[], ids: readonly string[]): readonly string[] =>
  steps.reduceRight((now, step) => unique(now.flatMap((id) => step.origins(id))), ids);

/** Answers once given, by charter and question. */
const known = new WeakMap<Editions, Map<string, Became>>();

/** Editions compared across several steps, by charter, language and versions: every question about them asks the same. */
const compared = new WeakMap<Editions, Map<string, Alignment>>();

/** Two editions compared, who became whom being what the steps between them say. */
function acrossSteps(
  charter: Editions,
  steps: readonly Step[],
  [before, after]: readonly [Edition, Edition],
): Alignment {
  const pairs = compared.get(charter) ?? new Map<string, Alignment>();
  compared.set(charter, pairs);
  const which = JSON.stringify([after.language, before.version, after.version]);
  const found = pairs.get(which);
  if (found) return found;
  const told = [...indexOf(after).places.keys()].flatMap((id) => {
    const from = traced(steps, [id]);
    return from.length > 0 ? [{ edition: after.version as string, from, to: [id] }] : [];
  });
  const known = new Set(told.flatMap(({ from }) => from));
  const others = charter.work.lineage.filter(({ from }) => !from.some((id) => known.has(id)));
  const aligned = new Alignment(before, after, [...others, ...told]);
  pairs.set(which, aligned);
  return aligned;
}

function answer(
  charter: Editions,
  { version, id, language }: Required<CitedNode>,
  to: string,
  speaks: PhraseLanguage,
): Became {
  const steps = stepsOf(charter, language, version, to);
  const [before, after] = [version, to].map((one) => charter.edition({ version: one, language })) as [Edition, Edition];
  const { ids, endings } = followed(steps, id);
  // An id that an edition lacked and that is there again is the same thing if its words say so.
  const back = ids.length === 0 && steps.length > 1 && indexOf(after).places.get(id)?.node.derived === false;
  const again = back ? new Alignment(before, after, []) : null;
  const returned = again?.pairs.some((pair) => pair.before === id && pair.after === id) === true;
  const now = returned ? [id] : ids;
  const origins = new Map(now.map((heir) => [heir, returned ? [id] : traced(steps, [heir])]));
  const sources = unique([id, ...[...origins.values()].flat()]);
  const changed = steps.flatMap((step, i) => {
    const mine = unique(sources.flatMap((one) => followed(steps.slice(0, i), one).ids));
    const changes = step.changes(mine, unique(mine.flatMap((one) => step.heirs(one))), speaks);
    return changes.length > 0 ? [changes] : [];
  });
  const changes = () => {
    if (again && returned) return again.changesOf([id], [id], speaks);
    if (now.length === 0 || changed.length < 2 || version === to) return changed.at(-1) ?? [];
    return acrossSteps(charter, steps, [before, after]).changesOf([...origins.values()].flat(), now, speaks);
  };
  const told = changes();
  const ended = returned ? [] : endings;
  const fates = fatesOf([id], now, told, ended);
  return {
    from: version,
    id,
    language,
    to,
    fate: fates[0] as Fate,
    fates,
    now: nodesAt(after, now),
    others: nodesAt(
      before,
      sources.filter((one) => one !== id),
    ),
    changes: told,
    endings: ended,
  };
}

/**
 * What became of a commitment, or of any node, in a later edition: the answer to whoever cites the older one. Who
 * became whom is followed edition by edition, as declared and, where nothing is declared, as the differ finds; what
 * changed is told between the two editions themselves, so that what was undone in between is not said.
 *
 * @param cited the node, its edition by its exact version, and a language
 * @param to an exact version; the newest one in that language when none is given
 * @param options.speaks the language of the reasons; that of the edition when none is given
 * @throws {RangeError} when there is no such edition or id, or `to` is before the edition cited
 * @example
 * became(charter, { version: '1.0.0', id: 'care-complaints' }).fate; // 'renamed'
 */
export function became(
  charter: Editions,
  { version, id, language = charter.work.language }: CitedNode,
  to?: string,
  { speaks = phraseLanguage(language) }: { readonly speaks?: PhraseLanguage } = {},
): Became {
  const versions = versionsIn(charter, language);
  const end = to ?? versions.at(-1) ?? '';
  for (const one of [version, end])
    if (!versions.includes(one))
      throw new RangeError(
        `Unexpected edition ${one}/${language} of ${charter.work.id}, expected one of ${versions.join(', ') || 'none'}`,
      );
  if (versions.indexOf(end) < versions.indexOf(version))
    throw new RangeError(`Unexpected edition ${end}, expected ${version} or one after it`);
  if (!indexOf(charter.edition({ version, language })).places.has(id))
    throw new RangeError(`Unexpected id ${id}, expected one of edition ${version}/${language}`);
  const answers = known.get(charter) ?? new Map<string, Became>();
  known.set(charter, answers);
  const question = JSON.stringify([version, id, language, end, speaks]);
  const found = answers.get(question) ?? answer(charter, { version, id, language }, end, speaks);
  answers.set(question, found);
  return found;
}
