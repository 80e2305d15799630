import { isDoubleDenial, type Mark, type Reading, type Region } from '../../languages/index.js';

/** A step of a sentence when two are compared: a term of the tables, an amount, or a word. */
export interface Item {
  /** Items of the same key may stand for each other. */
  readonly key: string;
  readonly mark: Mark | null;
  readonly word: string;
  /** Place among the tokens. */
  readonly at: number;
  readonly region: Region;
  /** An article, a pronoun: it follows from other changes, and tells nothing. */
  readonly slight: boolean;
  /** As the text writes it. */
  readonly start: number;
  readonly end: number;
}

/** Tables whose rows do not matter to what they say: one modal may take the place of another. */
const KEYS: Readonly<Partial<Record<Mark['table'], string>>> = {
  modals: 'modal',
  rights: 'modal',
  reserves: 'modal',
  exemptions: 'modal',
  asides: 'modal',
  definitions: 'modal',
  discouragements: 'modal',
  someday: 'delay',
  immediately: 'delay',
};

function keyOf(mark: Mark): string {
  if (mark.amount) return `@${mark.amount.of}`;
  const name = KEYS[mark.table];
  if (name) return `@${name}`;
  return `@${mark.table} ${mark.row}`;
}

/** The key of an article inside a compound: « mot-de-passe ». */
export const INNER = '@inner';

/** A compound is its parts: "decision-making" and "decision making" differ in form only. */
const hyphenated = (word: string): readonly string[] => {
  const parts = word.split(/[-‑]/u).filter((part) => part !== '');
  return parts.length > 1 ? parts : [word];
};

/** Where a denial with an opening (« ne … que ») opens, which says "only". */
function openings({ tokens, lexicon }: Reading, from: number, to: number): ReadonlySet<number> {
  const found = new Set<number>();
  let denies = false;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word ?? '';
    if (lexicon.preNegations.has(word)) denies = true;
    else if (denies && lexicon.restrictors.has(word)) {
      found.add(at);
      denies = false;
    } else if (lexicon.negations.has(word)) denies = false;
  }
  return found;
}

/** Whether two words are one noun in two genders. */
function isPair(one: string, other: string, { language }: Reading['lexicon']): boolean {
  const [a, b] = [one.replace(/s$/, ''), other.replace(/s$/, '')];
  return (
    a !== b &&
    language.genders.some(([m, f]) =>
      [
        [m, f],
        [f, m],
      ].some(
        ([x = '', y = '']) =>
          a.endsWith(x) && b.endsWith(y) && a.slice(0, a.length - x.length) === b.slice(0, b.length - y.length),
      ),
    )
  );
}

/** Leaves out the second of a pair in two genders: « les usagers et usagères » are the users. */
function inBothGenders(items: readonly Item[], lexicon: Reading['lexicon']): readonly Item[] {
  const told = items.filter(({ slight }) => !slight);
  const gone = new Set<Item>();
  for (let i = 0; i + 2 < told.length; i++) {
    const [one, and, other] = [told[i], told[i + 1], told[i + 2]] as [Item, Item, Item];
    if ((and.mark?.table === 'and' || and.mark?.table === 'or') && isPair(one.word, other.word, lexicon))
      gone.add(and).add(other);
  }
  return gone.size === 0 ? items : items.filter((item) => !gone.has(item));
}

/** The steps of a sentence, in order; commas and brackets are none. */
export function itemsOf(reading: Reading, [from, to]: readonly [number, number]): readonly Item[] {
  const { tokens, markOf, regions, lexicon } = reading;
  const only = openings(reading, from, to);
  const double = isDoubleDenial(reading, [from, to]);
  const items: Item[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.stop !== '') continue;
    const mark = markOf[at] ?? null;
    const region = regions[at] ?? 'main';
    if (mark) {
      // "No request goes without an answer" is "every request has an answer".
      const turned = double && mark.table === 'noSubjects' && '@wide 0';
      if (mark.from === at)
        items.push({
          key: turned || keyOf(mark),
          mark,
          word: mark.term.toLowerCase(),
          at,
          region,
          slight: mark.table === 'fillers',
          start: mark.start,
          end: mark.end,
        });
      continue;
    }
    const { word, start, end } = token;
    // One literal and no spread: engines are slow with objects that are spread together.
    const add = (key: string, slight: boolean, part = word) =>
      items.push({ key, mark: null, word: part, at, region, slight, start, end });
    if (only.has(at)) add('@only 0', false);
    else if (double && lexicon.without.has(word)) add('@without', true);
    else if (lexicon.preNegations.has(word)) add('@before not', true);
    else if (lexicon.negations.has(word) && !lexicon.without.has(word)) add('@not', false);
    else if (lexicon.slight.has(word)) add(`'${word}`, true);
    else if (/[\p{L}\p{N}%€$£]/u.test(word)) {
      for (const part of hyphenated(word)) {
        const inner = part !== word && lexicon.slight.has(part);
        add(inner ? INNER : lexicon.keyOf(part), inner || lexicon.light.has(part), part);
      }
    }
  }
  return inBothGenders(items, lexicon);
}
