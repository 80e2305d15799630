import type { Charter } from '../charter/index.js';
import { diff } from '../diff/index.js';
import { citable, stepsOf } from '../lineage/index.js';
import { type Edition, type Lineage, type Message, nodeById, type Position, walk } from '../model/index.js';
import { type CheckedFile, message } from './message.js';

type Step = ReturnType<typeof stepsOf>[number];

/** An entry of `charter.yaml` with its place there. */
interface Entry {
  readonly entry: Lineage;
  readonly place: Position | null;
}

/**
 * How sure the differ must be, from the texts alone, to doubt what an editor declares. Words that are alike by chance
 * are below it: an editor is seldom wrong, and a doubt that is not worth reading hides those that are.
 */
const SURE = 0.8;

/** Ids of all nodes of the editions of a version, in every language. */
function idsOf(charter: Charter, versions: readonly string[]): ReadonlySet<string> {
  const heads = charter.editions.filter(({ version }) => versions.includes(version));
  return new Set(heads.flatMap((head) => [...walk(charter.edition(head))].map(({ node }) => node.id)));
}

/** Entries that name ids which are not there, or say nothing of why. */
function entryMessages(
  charter: Charter,
  { entry, place }: Entry,
  path: string,
  ids: (versions: readonly string[]) => ReadonlySet<string>,
): Message[] {
  const { edition, from, to, instead = [], reason } = entry;
  const at = charter.versions.indexOf(edition);
  if (at < 0) return [];
  const earlier = ids(charter.versions.slice(0, at));
  const here = ids([edition]);
  const withdrawal = to.length === 0;
  return [
    ...from
      .filter((id) => !earlier.has(id))
      .map((id) => message('unknown-origin', path, place, id, 'an id of an earlier edition')),
    ...[...to, ...instead]
      .filter((id) => !here.has(id))
      .map((id) => message('unknown-heir', path, place, id, `an id of edition ${edition}`)),
    ...(withdrawal
      ? from
          .filter((id) => here.has(id))
          .map((id) => message('withdrawn-present', path, place, id, `no such id in edition ${edition}`))
      : []),
    ...(withdrawal && Object.keys(reason ?? {}).length === 0
      ? [message('withdrawal-without-reason', path, place, from.join(', '), 'a reason by language: { en: … }')]
      : []),
  ];
}

/** The ids of a cycle among what an edition declares, the first one again at the end; null when there is none. */
function cycleIn(heirs: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  for (const start of heirs.keys()) {
    // A part that keeps the old id is no cycle. A stack of our own: a chain may be as long as a hostile file.
    const stack: { readonly id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    const open = new Set(stack.map(({ id }) => id));
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const id = (heirs.get(top.id) ?? []).filter((one) => one !== top?.id)[top.next++];
      if (id === undefined) {
        stack.pop();
        open.delete(top.id);
        done.add(top.id);
      } else if (open.has(id)) {
        const path = stack.map((one) => one.id);
        return [...path.slice(path.indexOf(id)), id];
      } else if (!done.has(id)) {
        stack.push({ id, next: 0 });
        open.add(id);
      }
    }
  }
  return null;
}

/** Where something is declared or missing: the file of an edition, else the work. */
type PlaceOf = (edition: Edition, id: string) => readonly [path: string, place: Position | null];

/** What one step declares against itself: an id that is its own heir by way of others. */
function cycleMessages({ after, declared }: Step, placeOf: PlaceOf): Message[] {
  const cycle = cycleIn(new Map([...declared.values()].map(({ from, to }) => [from, to])));
  if (!cycle) return [];
  const [path, place] = placeOf(after, cycle[0] as string);
  return [message('lineage-cycle', path, place, cycle.join(' → '), 'ids of the edition before that take over nothing')];
}

/** Commitments whose id is gone and of which nothing is said. */
function gapMessages({ before, after, declared }: Step, placeOf: PlaceOf): Message[] {
  const there = new Set([...walk(after)].map(({ node }) => node.id));
  return citable(before)
    .filter(({ id }) => !there.has(id) && !declared.has(id))
    .map(({ id }) => {
      const [path, place] = placeOf(before, id);
      return message('lineage-gap', path, place, id, `an entry of lineage in ${after.version}, or from=${id}`);
    });
}

/** Ids that now name another promise than the last time that an edition had them. */
function reuseMessages(steps: readonly Step[], i: number, charter: Charter, placeOf: PlaceOf): Message[] {
  const step = steps[i] as Step;
  const [before, after] = [new Set(citable(step.before).map(({ id }) => id)), citable(step.after)];
  const at = (edition: Edition, id: string, since: Edition): Message => {
    const [path, place] = placeOf(edition, id);
    return message('id-reused', path, place, id, `the promise that ${id} names in ${since.version}`);
  };
  const kept = after.filter(({ id }) => before.has(id) && !step.heirs(id).includes(id));
  const back = after.flatMap(({ id }) => {
    if (before.has(id)) return [];
    const last = steps.slice(0, i).findLast((one) => citable(one.before).some((old) => old.id === id));
    if (!last) return [];
    const { pairs = [] } = diff(last.before, step.after, { lineage: charter.work.lineage, pairs: true });
    return pairs.some((pair) => pair.before === id && pair.after === id) ? [] : [at(step.after, id, last.before)];
  });
  return [...kept.map(({ id }) => at(step.after, id, step.before)), ...back];
}

/** Declarations that the words of the two editions speak against. */
function mismatchMessages({ before, after, declared }: Step, placeOf: PlaceOf): Message[] {
  if (declared.size === 0) return [];
  const { pairs = [] } = diff(before, after, { lineage: null, pairs: true });
  const sure = pairs.filter(({ confidence }) => confidence >= SURE);
  const partners = new Map<string, Set<string>>();
  for (const { from, to } of declared.values())
    for (const heir of to) partners.set(heir, (partners.get(heir) ?? new Set()).add(from));
  return [...declared.values()].flatMap(({ from, to }) => {
    const found = sure.filter((pair) => pair.before === from).map((pair) => pair.after);
    const others = sure.filter((pair) => to.includes(pair.after)).map((pair) => pair.before);
    const [path, place] = placeOf(after, from);
    const say = (actual: string) =>
      message('lineage-mismatch', path, place, actual, to.length > 0 ? `${from} → ${to.join(' + ')}` : `no ${from}`);
    // What is withdrawn and still there has a message of its own.
    if (to.length === 0 && found.includes(from)) return [];
    if (found.length > 0 && !found.some((id) => to.includes(id))) return [say(`${from} → ${found.join(' + ')}`)];
    if (
      found.length === 0 &&
      others.length > 0 &&
      !others.some((id) => to.some((heir) => partners.get(heir)?.has(id)) || to.includes(id))
    )
      return [say(`${others.join(' + ')} → ${to.join(' + ')}`)];
    return [];
  });
}

/**
 * Faults of the lineage of a charter: what is declared against the ids that there are, against itself and against what
 * the differ finds; ids that are gone without a word, or name another promise.
 *
 * @param path where `charter.yaml` is, for messages
 * @param places of its entries of lineage, in their order; none when they are not known
 */
export function lineageMessages(
  charter: Charter,
  files: readonly CheckedFile[],
  path: string,
  places: readonly Position[],
): readonly Message[] {
  const entries = charter.work.lineage.map((entry, i): Entry => ({ entry, place: places[i] ?? null }));
  const placeOf: PlaceOf = (edition, id) => {
    const named = entries.find(({ entry }) => entry.edition === edition.version && entry.from.includes(id));
    if (named) return [path, named.place];
    const file = files.find((one) => one.version === edition.version && one.language === edition.language);
    const saying = [...walk(edition)].find(({ node }) =>
      node.attributes.values.from?.split(/[\s,]+/u).includes(id),
    )?.node;
    return [file?.path ?? path, (nodeById(edition, id) ?? saying)?.position ?? null];
  };
  const known = new Map<string, ReadonlySet<string>>();
  const ids = (versions: readonly string[]) => {
    const key = versions.join(' ');
    const found = known.get(key) ?? idsOf(charter, versions);
    known.set(key, found);
    return found;
  };
  // What one edition says in several languages is said once, of the authoritative language first.
  const told = new Set<string>();
  const once = (one: Message, version: string | null) => {
    const key = JSON.stringify([one.ruleId, version, one.actual]);
    return !told.has(key) && told.add(key);
  };
  const stepwise = charter.languages.flatMap((language) => {
    const steps = stepsOf(charter, language);
    return steps.flatMap((step, i) =>
      [
        ...cycleMessages(step, placeOf),
        ...gapMessages(step, placeOf),
        ...reuseMessages(steps, i, charter, placeOf),
        ...mismatchMessages(step, placeOf),
      ].filter((one) => once(one, step.after.version)),
    );
  });
  return [...entries.flatMap((entry) => entryMessages(charter, entry, path, ids)), ...stepwise];
}
