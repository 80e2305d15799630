import { isSection, type Unit } from '../units.js';
import { carriedBy } from './carry.js';
import type { Matching } from './matching.js';

/** What numbers a title: "2.", "IV", "B)", "Article 5:". A letter alone is a word ("A right to appeal"). */
const NUMBER =
  /^(?:(?:\d+(?:\.\d+)*|[IVXLC]{2,})[.)]?\s+|[A-Z][.)]\s+|\p{L}+\.?\s+(?:\d+(?:[.-]\d+)*|[IVXLC]+)\s*[.:)\p{Pd}]\s*)(?=\S)/u;

/** A title without its number, which shifts when a section is added: "2. Scope" is "Scope". */
const withoutNumber = (title: string): string => title.replace(NUMBER, '');

/** From this share of what a section holds on, another section is where it went. */
const MOST = 0.5;

const place = (unit: Unit): string[] => (unit.parent ? [...place(unit.parent), unit.folded] : [unit.folded]);
const titles = (unit: Unit): string => JSON.stringify(place(unit));

/**
 * Tells whether contents belie a title: most of what one of two sections holds is found again under another, and
 * nothing of it in the other of the two. A number or a name can be given to another section.
 */
function beliers(matching: Matching): (old: Unit, now: Unit) => boolean {
  const gone = new Set<Unit>();
  const shared = new Map<Unit, Set<Unit>>();
  for (const { from, to, share } of carriedBy(matching)) {
    shared.set(from, (shared.get(from) ?? new Set()).add(to));
    if (share >= MOST) gone.add(from).add(to);
  }
  return (old, now) => (gone.has(old) || gone.has(now)) && !shared.get(old)?.has(now);
}

/** The document's title first, whatever it says; then sections by titles from the top, then by title. */
export function byTitle(matching: Matching): void {
  const belies = beliers(matching);
  const pairBy = (key: (unit: Unit) => string) => {
    const unique = (units: readonly Unit[]) => {
      const found = new Map<string, Unit | null>();
      for (const unit of units) if (isSection(unit)) found.set(key(unit), found.has(key(unit)) ? null : unit);
      return found;
    };
    const after = unique(matching.freeAfter);
    for (const [k, old] of unique(matching.freeBefore)) {
      const same = after.get(k);
      if (old && same && !belies(old, same)) matching.match([old], [same], 'title', 0.95);
    }
  };
  pairBy(titles);
  pairBy((unit) => unit.folded);
  pairBy((unit) => withoutNumber(unit.folded));
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
    for (const unit of units.filter(isSection)) {
      const group = found.get(titles(unit));
      if (group) group.push(unit);
      else found.set(titles(unit), [unit]);
    }
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
