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
import { sourceOnlyChange } from './source-only.js';
import { wordingFindings } from './wording.js';

/** Whether nothing but their places can tell two units apart: nearly all pairs, passed over at once. */
const isSame = ({ written: was, node: old }: Unit, { written: is, node: now }: Unit): boolean =>
  was === is &&
  old.type === now.type &&
  old.text === now.text &&
  old.derived === now.derived &&
  old.label === now.label;

/** Everything that a reader can see of the nodes: facts, not yet weighed. */
function findings(matching: Matching, language: Language | null, manners: Manners): readonly Finding[] {
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
  } = governedBy(matching, [...pairs, ...parts], language, manners);
  const alike = joinedAlike(matching, language);
  return [
    ...presenceFindings(matching, alone),
    ...several.map((match) => partitionFinding(match, common)),
    ...governed,
    ...touched.flatMap(({ before, after, match }) => [
      ...wordingFindings(before, after, language, manners, {
        lead: leads.get(after),
        under: under({ before, after }),
        joinedAlike: () => alike(before, after, () => isBarred({ before, after })),
      }),
      ...markupFindings(before, after),
      ...identityFindings(before, after, match),
    ]),
    ...placeFindings(matching, pairs),
  ];
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

/** What the differences mean: the changes, metadata first, then in the order of the newer edition. */
export function changesOf(
  matching: Matching,
  edits: readonly Edit[],
  weighing: Weighing,
  manners: Manners = CHARTERS,
): readonly Change[] {
  const [before, after] = [matching.before.edition, matching.after.edition];
  const placeOf = placesIn(matching);
  const found = findings(matching, sharedLanguage(before, after), manners)
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => {
      const sides = { before: finding.before.map(excerpt), after: finding.after.map(excerpt) };
      return { finding, change: changeOf({ ...finding, ...sides }, weighing) };
    });
  const changes = [...metadataChanges(before, after, weighing, manners), ...withEchoes(found)];
  return [...changes, ...sourceOnlyChange(matching, edits, changes, weighing)];
}
