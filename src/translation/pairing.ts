import { type Edition, type Node, walk } from '../model/index.js';
import { beads } from './beads.js';
import { lengthCost, PRIORS } from './lengths.js';

/** Blocks that say the same in two languages: mostly one and one; a paragraph may be two in the other. */
export interface Pair {
  readonly source: readonly Node[];
  readonly translation: readonly Node[];
  readonly by: 'id' | 'place';
}

/** Who says what: every block of both texts is in one of the three. */
export interface Pairing {
  /** In the order of the source. */
  readonly pairs: readonly Pair[];
  readonly missing: readonly Node[];
  readonly extra: readonly Node[];
}

/** A block with what decides whether it can be the translation of another. */
interface Placed {
  readonly node: Node;
  readonly parent: Node | null;
  readonly length: number;
  /** What any language writes alike: figures, addresses, names in code. */
  readonly marks: ReadonlySet<string>;
}

const MARKS = /\d+|https?:\/\/\S+|[\w.+-]+@[\w.-]+|\[[^\]]+\]/gu;

function placed(edition: Edition): readonly Placed[] {
  return [...walk(edition)].map(({ node, parent }) => ({
    node,
    parent,
    length: node.text.length,
    marks: new Set(node.text.match(MARKS) ?? []),
  }));
}

const isSection = (node: Node): boolean => node.type === 'section';

/** What it costs that two blocks are not of one build, or stand in sections that are not each other's. */
const UNLIKE = 4;
/** What each thing that both write alike is worth, and how many count. */
const ALIKE = 2;
const MOST_ALIKE = 2;

/** A cost beyond any other: the two are not the same. */
const NEVER = Number.POSITIVE_INFINITY;

/** What two texts write alike speaks for them, what one alone has against. */
function costOfMarks(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const alike = [...one].filter((mark) => other.has(mark)).length;
  const apart = one.size + other.size - 2 * alike;
  return Math.min(apart, MOST_ALIKE) - ALIKE * Math.min(alike, MOST_ALIKE);
}

/** The cost of taking one block for the translation of another. */
function costOf(one: Placed, other: Placed, ratio: number, partner: (node: Node) => Node | undefined): number {
  const [a, b] = [one.node, other.node];
  if (isSection(a) !== isSection(b) || (!a.derived && !b.derived)) return NEVER;
  let cost = PRIORS.one + lengthCost(one.length, other.length, ratio);
  if (a.type === 'section' && b.type === 'section') cost += UNLIKE * Math.abs(a.depth - b.depth);
  else if (a.type !== 'section' && b.type !== 'section' && a.form !== b.form) cost += UNLIKE;
  if (one.parent && partner(one.parent) !== undefined && partner(one.parent) !== other.parent) cost += UNLIKE;
  if (a.label !== b.label) cost += a.label !== null && b.label !== null ? UNLIKE : 1;
  return cost + costOfMarks(one.marks, other.marks);
}

const isParagraph = ({ node }: Placed): boolean => node.type !== 'section' && node.form === 'paragraph' && node.derived;

/** Characters from which lengths tell more of two languages than of what is missing in one of them. */
const ENOUGH = 200;

/** How two runs of blocks go together at the least cost, by place alone. */
function byPlace(
  sources: readonly Placed[],
  translations: readonly Placed[],
  partner: (node: Node) => Node | undefined,
): readonly (readonly [source: readonly Placed[], translation: readonly Placed[]])[] {
  const total = (all: readonly Placed[]) => all.reduce((sum, { length }) => sum + length, 0);
  const [ours, theirs] = [total(sources), total(translations)];
  const ratio = (theirs + ENOUGH) / (ours + ENOUGH);
  const costOfBead = (ones: readonly Placed[], others: readonly Placed[]): number => {
    const [one, other] = [ones[0], others[0]];
    if (!one || !other) return PRIORS.none;
    if (ones.length === 1 && others.length === 1) return costOf(one, other, ratio, partner);
    // A paragraph in two, and nothing else: items are counted.
    const inOne = (all: readonly Placed[]) => all.every(({ parent }) => parent === all[0]?.parent);
    if (![...ones, ...others].every(isParagraph) || !inOne(ones) || !inOne(others)) return NEVER;
    const marks = (all: readonly Placed[]) => new Set(all.flatMap((block) => [...block.marks]));
    return PRIORS.two + lengthCost(total(ones), total(others), ratio) + costOfMarks(marks(ones), marks(others));
  };
  const spans = beads(sources.length, translations.length, (i, j, [one, other]) =>
    costOfBead(sources.slice(i - one, i), translations.slice(j - other, j)),
  );
  return spans.map(([one, other]) => [sources.slice(...one), translations.slice(...other)] as const);
}

/**
 * Finds for each block of a text the one that translates it: by explicit ids, and where there are none, by place,
 * length and what any language writes alike.
 *
 * @param source the text whose words hold
 * @param translation the same in another language
 * @example
 * pairingOf(charter.edition('1.0.0'), charter.edition({ version: '1.0.0', language: 'en' })).missing;
 */
export function pairingOf(source: Edition, translation: Edition): Pairing {
  const [ours, theirs] = [placed(source), placed(translation)];
  const known = new Map(theirs.filter(({ node }) => !node.derived).map((one) => [one.node.id, one]));
  const partners = new Map<Node, Node>();
  const pairs: Pair[] = [];
  for (const { node } of ours) {
    const same = node.derived ? undefined : known.get(node.id)?.node;
    if (!same) continue;
    partners.set(node, same);
    pairs.push({ source: [node], translation: [same], by: 'id' });
  }
  const paired = new Set(partners.values());
  const free = byPlace(
    ours.filter(({ node }) => !partners.has(node)),
    theirs.filter(({ node }) => !paired.has(node)),
    (node) => partners.get(node),
  );
  const missing: Node[] = [];
  const extra: Node[] = [];
  for (const [ones, others] of free) {
    const [was, is] = [ones.map(({ node }) => node), others.map(({ node }) => node)];
    if (is.length === 0) missing.push(...was);
    else if (was.length === 0) extra.push(...is);
    else pairs.push({ source: was, translation: is, by: 'place' });
  }
  const order = new Map(ours.map(({ node }, index) => [node, index]));
  const placeOf = ({ source: [first] }: Pair): number => (first ? (order.get(first) as number) : -1);
  return { pairs: pairs.sort((a, b) => placeOf(a) - placeOf(b)), missing, extra };
}
