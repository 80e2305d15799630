import { type Language, languageOf } from '../../languages/index.js';
import type { Change, Edit, Edition, Excerpt } from '../../model/index.js';
import { commonWords, type Matching } from '../align/index.js';
import type { Unit } from '../units.js';
import { changeOf, type Weighing } from './change.js';
import { withEchoes } from './echoes.js';
import type { Finding } from './finding.js';
import { governedBy } from './governed.js';
import { identityFindings } from './identity.js';
import { joinedAlike } from './joins.js';
import { CHARTERS, type Manners } from './manners.js';
import { markupFindings } from './markup.js';
import { metadataChanges } from './metadata.js';
import { partitionFinding } from './partition.js';
import { placeFindings } from './place.js';
import { presenceFindings } from './presence.js';
import { isSame } from './same.js';
import { sourceOnlyChange } from './source-only.js';
import { wordingFindings } from './wording.js';

/** Units of either side of which something can be found, and how to find it: once, whoever asks. */
interface Sighting {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly find: () => readonly Finding[];
}

const sighted = (finding: Finding): Sighting => ({ ...finding, find: () => [finding] });

/** What is found at most once. */
function once(find: () => readonly Finding[]): () => readonly Finding[] {
  let found: readonly Finding[] | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

/** What can be seen of the nodes of two editions, in order; reading what became of a wording, which costs most, is put off. */
export interface Sightings {
  readonly matching: Matching;
  readonly manners: Manners;
  readonly all: readonly Sighting[];
}

/** What there is to see in two aligned editions. */
export function sightingsOf(matching: Matching, manners: Manners = CHARTERS): Sightings {
  const language = sharedLanguage(matching.before.edition, matching.after.edition);
  const { matches } = matching;
  const single = matches.filter(({ before, after }) => before.length === 1 && after.length === 1);
  const several = matches.filter(({ before, after }) => before.length > 1 || after.length > 1);
  const pairs = single.map((match) => ({ before: match.before[0] as Unit, after: match.after[0] as Unit, match }));
  const common = commonWords([matching.before, matching.after]);
  const touched = pairs.filter(({ before, after }) => !isSame(before, after));
  // What a list had in two parts its lead-in governs as one.
  const parts = several.flatMap((match) =>
    match.before.flatMap((before) => match.after.map((after) => ({ before, after }))),
  );
  const {
    leads,
    alone,
    findings: governed,
    under,
    isBarred,
    reaches,
  } = governedBy(matching, [...pairs, ...parts], language, manners);
  const alike = joinedAlike(matching, language);
  const all = [
    ...presenceFindings(matching, alone).map(sighted),
    ...several.map((match) => ({ ...match, find: () => [partitionFinding(match, common)] })),
    ...governed.map(sighted),
    ...touched.map(({ before, after, match }) => ({
      before: [before],
      after: [after],
      find: once(() => [
        ...wordingFindings(before, after, language, manners, {
          lead: leads.get(after),
          under: under({ before, after }),
          joinedAlike: () => alike(before, after, () => isBarred({ before, after })),
        }),
        ...markupFindings(before, after),
        ...identityFindings(before, after, match),
      ]),
    })),
    ...placeFindings(matching, pairs).map(sighted),
  ];
  // Where not all can be compared, the first ones are: which these are must not depend on who asks.
  if (!reaches(touched)) for (const { find } of all) find();
  return { matching, manners, all };
}

/** Ids of nodes, by side. */
export interface Wanted {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const isOf = ({ before, after }: Pick<Sighting, 'before' | 'after'>, wanted: Wanted): boolean =>
  before.some(({ node }) => wanted.before.has(node.id)) || after.some(({ node }) => wanted.after.has(node.id));

/** What there is to see of some nodes, and of those whose changes theirs may follow from. */
function findingsOf({ all }: Sightings, wanted: Wanted): readonly Finding[] {
  const found = new Map<Sighting, readonly Finding[]>();
  const look = (isMeant: (sighting: Sighting) => boolean) => {
    for (const sighting of all) if (!found.has(sighting) && isMeant(sighting)) found.set(sighting, sighting.find());
  };
  look((sighting) => isOf(sighting, wanted));
  // What a change can follow from: what its finding names, or what stands above its nodes.
  const causes = new Set<Unit>();
  for (const { before, after, larger } of [...found.values()].flat()) {
    if (larger) causes.add(larger);
    for (const { parent } of [...before, ...after]) if (parent) causes.add(parent);
  }
  look(({ before, after }) => [...before, ...after].some((unit) => causes.has(unit)));
  return all.flatMap((sighting) => found.get(sighting) ?? []);
}

/** The places of findings in the newer edition; what is gone comes after what stood before it. */
function placesIn(matching: Matching): (finding: Finding) => number {
  let last = -0.5;
  const places = matching.before.units.map((unit) => {
    const now = matching.matchOfBefore(unit)?.after[0];
    if (now) last = now.index + 0.5;
    return last;
  });
  return ({ before, after }) => after[0]?.index ?? places[before[0]?.index ?? 0] ?? last;
}

/** The language in which both can be weighed; null when they are in two, which no table compares. */
function sharedLanguage(before: Edition, after: Edition): Language | null {
  const [was, is] = [languageOf(before.language), languageOf(after.language)];
  if (before.language === null || after.language === null) return was ?? is;
  return was === is ? is : null;
}

const excerpt = ({ node, path }: Unit): Excerpt => ({ id: node.id, path, text: node.text, position: node.position });

/** Findings weighed and put in words, in the order of the newer edition. */
function weighed(matching: Matching, found: readonly Finding[], weighing: Weighing): readonly Change[] {
  const placeOf = placesIn(matching);
  const all = found
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => {
      const sides = { before: finding.before.map(excerpt), after: finding.after.map(excerpt) };
      return { finding, change: changeOf({ ...finding, ...sides }, weighing) };
    });
  return withEchoes(all);
}

/** What the differences mean: the changes, metadata first, then in the order of the newer edition. */
export function changesOf(
  matching: Matching,
  edits: readonly Edit[],
  weighing: Weighing,
  manners: Manners = CHARTERS,
): readonly Change[] {
  const [before, after] = [matching.before.edition, matching.after.edition];
  // Everything that a reader can see of the nodes: facts, not yet weighed.
  const found = sightingsOf(matching, manners).all.flatMap(({ find }) => find());
  const changes = [...metadataChanges(before, after, weighing, manners), ...weighed(matching, found, weighing)];
  return [...changes, ...sourceOnlyChange(matching, edits, changes, weighing)];
}

/** Those of the changes that are of some nodes, the same as among all: of the others, no wording is read. */
export function changesOfNodes(sightings: Sightings, wanted: Wanted, weighing: Weighing): readonly Change[] {
  const { matching, manners } = sightings;
  const [before, after] = [matching.before.edition, matching.after.edition];
  const isNamed = ({ key }: { readonly key: string }) => wanted.before.has(key) || wanted.after.has(key);
  // A field of the front matter is told by its name, which can be the id of a node.
  const fields = [before, after].some(({ frontMatter }) => frontMatter?.fields.some(isNamed));
  return [
    ...(fields ? metadataChanges(before, after, weighing, manners) : []),
    ...weighed(matching, findingsOf(sightings, wanted), weighing),
  ].filter(
    (change) =>
      change.before.some(({ id }) => wanted.before.has(id)) || change.after.some(({ id }) => wanted.after.has(id)),
  );
}
