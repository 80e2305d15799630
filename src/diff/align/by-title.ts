import { isSection, type Unit } from '../units.js';
import type { Matching } from './matching.js';

/** A title without its number, which shifts when a section is added: "2. Scope" is "Scope". */
const withoutNumber = (title: string): string => title.replace(/^(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z])[.)]?\s+(?=\S)/u, '');

const place = (unit: Unit): string[] => (unit.parent ? [...place(unit.parent), unit.folded] : [unit.folded]);

/** Sections whose key is met once on each side. */
function pairBy(matching: Matching, key: (unit: Unit) => string): void {
  const unique = (units: readonly Unit[]) => {
    const found = new Map<string, Unit | null>();
    for (const unit of units) if (isSection(unit)) found.set(key(unit), found.has(key(unit)) ? null : unit);
    return found;
  };
  const after = unique(matching.freeAfter);
  for (const [k, old] of unique(matching.freeBefore)) {
    const same = after.get(k);
    if (old && same) matching.match([old], [same], 'title', 0.95);
  }
}

const titles = (unit: Unit): string => JSON.stringify(place(unit));

/** The document's title first, whatever it says; then sections by titles from the top, then by title. */
export function byTitle(matching: Matching): void {
  pairBy(matching, titles);
  pairBy(matching, (unit) => unit.folded);
  pairBy(matching, (unit) => withoutNumber(unit.folded));
  const title = ({ units }: Matching['before']) => {
    const [first, second] = units.filter(({ node }) => node.type === 'section' && node.depth === 1);
    return first && !second ? first : null;
  };
  const [old, now] = [title(matching.before), title(matching.after)];
  if (old && now && !matching.matchOfBefore(old) && !matching.matchOfAfter(now))
    matching.match([old], [now], 'title', 0.7);
}

/**
 * What no other step tells apart: sections with the same titles from the top, several times, without
 * words or contents of their own. They keep their order when both sides have as many.
 */
export function byTitleInPlace(matching: Matching): void {
  const groups = (units: readonly Unit[]) => {
    const found = new Map<string, Unit[]>();
    for (const unit of units.filter(isSection)) found.set(titles(unit), [...(found.get(titles(unit)) ?? []), unit]);
    return found;
  };
  const after = groups(matching.freeAfter);
  for (const [key, olds] of groups(matching.freeBefore)) {
    const news = after.get(key) ?? [];
    if (olds.length !== news.length) continue;
    olds.forEach((old, i) => {
      matching.match([old], [news[i] as Unit], 'title', 0.7);
    });
  }
}
