import { type Mark, type Reading, type Region, standardForm, stemOf } from '../../languages/index.js';
import { words } from '../../text/index.js';

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
  someday: 'delay',
  immediately: 'delay',
};

function keyOf(mark: Mark, lexicon: Reading['lexicon']): string {
  if (mark.amount) return `@${mark.amount.of}`;
  const name = KEYS[mark.table];
  if (name) return `@${name}`;
  // Of guarantees each word is its own; of the rest, the words of a row say the same.
  return mark.table === 'guarantees' || mark.table === 'ahead'
    ? `@${words(mark.term)
        .filter((word) => !lexicon.slight.has(word))
        .map((word) => stemOf(standardForm(word, lexicon), lexicon))
        .join(' ')}`
    : `@${mark.table} ${mark.row}`;
}

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

/** The steps of a sentence, in order; commas and brackets are none. */
export function itemsOf(reading: Reading, [from, to]: readonly [number, number]): readonly Item[] {
  const { tokens, markOf, regions, lexicon } = reading;
  const only = openings(reading, from, to);
  const items: Item[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.stop !== '') continue;
    const mark = markOf[at] ?? null;
    const region = regions[at] ?? 'main';
    if (mark) {
      if (mark.from === at)
        items.push({
          key: keyOf(mark, lexicon),
          mark,
          word: mark.term.toLowerCase(),
          at,
          region,
          slight: mark.table === 'pronouns',
          start: mark.start,
          end: mark.end,
        });
      continue;
    }
    const { word, start, end } = token;
    const place = { mark: null, word, at, region, start, end };
    if (only.has(at)) items.push({ ...place, key: '@only 0', slight: false });
    else if (lexicon.preNegations.has(word)) items.push({ ...place, key: '@before not', slight: true });
    else if (lexicon.negations.has(word)) items.push({ ...place, key: '@not', slight: false });
    else if (lexicon.slight.has(word)) items.push({ ...place, key: `'${word}`, slight: true });
    else if (/[\p{L}\p{N}%€$£]/u.test(word)) {
      const [same, near] = [lexicon.same(word), lexicon.synonym(word)];
      const key = near >= 0 ? `~${near}` : same >= 0 ? `=${same}` : stemOf(standardForm(word, lexicon), lexicon);
      items.push({ ...place, key, slight: false });
    }
  }
  return items;
}
