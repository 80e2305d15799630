import { longestIncreasing } from '../diff/index.js';
import {
  type Edition,
  type Excerpt,
  type Modality,
  type Node,
  type Section,
  type SourceChange,
  type TranslationFinding,
  type TranslationState,
  walk,
} from '../model/index.js';
import { PHRASES, type PhraseLanguage, TRANSLATIONS } from '../phrases/index.js';
import { numbersApart, numbersIn } from './numbers.js';
import { type Pair, pairingOf } from './pairing.js';
import { longestSeries } from './series.js';

/** A fact of a finding, before it is a sentence. */
type Fact = Omit<TranslationFinding, 'because'>;

const NOTHING = { expected: null, actual: null, change: null } as const;

/** Excerpts of the blocks of an edition. */
function excerpts(edition: Edition): (nodes: readonly Node[]) => Excerpt | null {
  const places = new Map<Node, readonly Section[]>();
  for (const { node, sections } of walk(edition)) places.set(node, sections);
  return (nodes) => {
    const [first] = nodes;
    if (!first) return null;
    const path = (places.get(first) ?? []).map(({ id }) => id);
    return { id: first.id, path, text: wordsOf(nodes), position: first.position };
  };
}

const wordsOf = (nodes: readonly Node[]): string => nodes.map(({ text }) => text).join(' ');

/**
 * How blocks bind, where a word says so: what is read from the plain present is left out, which two languages use
 * otherwise. Null also where the language has no data, and of what is no commitment.
 */
function bindingOf([first]: readonly Node[]): Modality | null {
  const force = first?.type === 'commitment' ? first.force : null;
  return force?.modal ? force.modality : null;
}

/** « est soumis à », "will undergo": which of the two a language takes for a duty is its usage. */
const DUTIES: ReadonlySet<Modality> = new Set<Modality>(['obligation', 'undertaking']);

/**
 * A count that is one off may be a matter of style, since "reject comments, commits or code" opens with what it says of
 * all; two are not.
 */
const SURELY_APART = 2;

/** What two that say the same should have alike: one row each. */
const ALIKE: readonly {
  readonly fault: 'numbers' | 'force' | 'items';
  /** What each side has and the other has not; null when there is nothing to tell. */
  readonly apart: (pair: Pair, source: Edition, translation: Edition) => readonly [string, string] | null;
}[] = [
  {
    fault: 'numbers',
    apart: (pair, source, translation) => {
      const [ours, theirs] = [
        numbersIn(wordsOf(pair.source), source.language),
        numbersIn(wordsOf(pair.translation), translation.language),
      ];
      const [more, less] = [numbersApart(ours, theirs), numbersApart(theirs, ours)];
      return more.length + less.length === 0 ? null : [more.join(', '), less.join(', ')];
    },
  },
  {
    fault: 'force',
    apart: (pair) => {
      const [ours, theirs] = [bindingOf(pair.source), bindingOf(pair.translation)];
      if (!ours || !theirs || (DUTIES.has(ours) && DUTIES.has(theirs))) return null;
      return ours === theirs ? null : [ours, theirs];
    },
  },
  {
    fault: 'items',
    apart: (pair) => {
      const [ours, theirs] = [longestSeries(wordsOf(pair.source)), longestSeries(wordsOf(pair.translation))];
      if (ours === null || theirs === null || Math.abs(ours - theirs) < SURELY_APART) return null;
      return [`${ours}`, `${theirs}`];
    },
  },
];

/** Pairs told by their ids that stand in another order than in the source. */
function outOfOrder(pairs: readonly Pair[], translation: Edition): readonly Pair[] {
  const order = new Map([...walk(translation)].map(({ node }, index) => [node, index]));
  const byId = pairs.filter(({ by }) => by === 'id');
  const kept = longestIncreasing(byId.map(({ translation: [first] }) => order.get(first as Node) as number));
  return byId.filter((_, i) => !kept.has(i));
}

function sentenceOf({ fault, expected, actual, change }: Fact, language: PhraseLanguage): string {
  const { faults, modalities } = TRANSLATIONS[language];
  const { none, kinds } = PHRASES[language];
  const said = (value: string | null): string => {
    if (value === null || value === '') return none;
    return fault === 'force' ? modalities[value as Modality] : value;
  };
  return faults[fault]
    .because({
      expected: said(expected),
      actual: said(actual),
      since: change?.since ?? null,
      reviewed: change?.reviewed ?? false,
      kind: change?.kind ? kinds[change.kind].name : null,
      because: change?.because ?? '',
    })
    .trim();
}

export interface TranslationOptions {
  /** Language of the sentences; `en` when none is given. */
  readonly language?: PhraseLanguage;
  /** What became of the source since a block was translated; nothing is said to be stale when it is not given. */
  readonly staleness?: (id: string) => SourceChange | null;
}

/**
 * What a translation has not as its source has it: what is missing, stale, extra or elsewhere, and numbers, force and
 * series that differ. Blocks are told by their ids, and without ids by their places: any two documents will do.
 *
 * @param source the text whose words hold
 * @param translation the same in another language
 * @example
 * compareTranslation(source, translation).findings.filter(({ fault }) => fault === 'missing');
 */
export function compareTranslation(
  source: Edition,
  translation: Edition,
  { language = 'en', staleness }: TranslationOptions = {},
): TranslationState {
  const { pairs, missing, extra } = pairingOf(source, translation);
  const [ours, theirs] = [excerpts(source), excerpts(translation)];
  const both = ({ source: one, translation: other }: Pair) => ({ source: ours(one), translation: theirs(other) });
  const facts: Fact[] = [
    ...missing.map((node): Fact => ({ ...NOTHING, fault: 'missing', source: ours([node]), translation: null })),
    ...pairs.flatMap((pair): Fact[] => {
      const change = pair.by === 'id' ? (staleness?.((pair.source[0] as Node).id) ?? null) : null;
      return change ? [{ ...NOTHING, fault: 'stale', ...both(pair), change }] : [];
    }),
    ...pairs.flatMap((pair) =>
      ALIKE.flatMap(({ fault, apart }): Fact[] => {
        const found = apart(pair, source, translation);
        return found ? [{ fault, ...both(pair), expected: found[0], actual: found[1], change: null }] : [];
      }),
    ),
    ...extra.map((node): Fact => ({ ...NOTHING, fault: 'extra', source: null, translation: theirs([node]) })),
    ...outOfOrder(pairs, translation).map((pair): Fact => ({ ...NOTHING, fault: 'out-of-order', ...both(pair) })),
  ];
  const placeOf = ({ source: one, translation: other }: Fact) => (one ?? other)?.position.start.offset ?? 0;
  const findings = facts
    .sort((a, b) => Number(a.source === null) - Number(b.source === null) || placeOf(a) - placeOf(b))
    .map((fact) => ({ ...fact, because: sentenceOf(fact, language) }));
  const paired = pairs.reduce((sum, pair) => sum + pair.source.length, 0);
  return { language: translation.language ?? '', exists: true, paired, blocks: paired + missing.length, findings };
}
