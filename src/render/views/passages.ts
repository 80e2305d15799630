import { type Change, type Diff, type Edition, type Node, type Section, walk } from '../../model/index.js';
import { type Inline, text } from '../page.js';
import { inlineOf, newWordsOf, oldWordsOf, redlineOf } from './inline.js';

/** One place of a redline: a node where it stands, or where it stood before it went from there. */
export interface Passage {
  readonly node: Node;
  /** The edition whose node it is. */
  readonly side: 'before' | 'after';
  /** Sections of the newer edition that it is shown in, outermost first. */
  readonly sections: readonly Section[];
  /** What is told here of it; nothing of what is unchanged. */
  readonly changes: readonly Change[];
  /** Its words, old and new in one. */
  readonly words: readonly Inline[];
  /** Its old and its new words apart; none where it was or is not here. */
  readonly old: readonly Inline[];
  readonly new: readonly Inline[];
  /** Whether its words changed in place, so that one may want to read both in full. */
  readonly worded: boolean;
  /** Id of the other end of its move; null when it did not move. */
  readonly elsewhere: string | null;
}

type Sides = Readonly<Record<'before' | 'after', ReadonlyMap<string, readonly Change[]>>>;

/** What is told of each node, on either side. */
function changesByNode(changes: readonly Change[]): Sides {
  const sides = { before: new Map<string, Change[]>(), after: new Map<string, Change[]>() };
  for (const change of changes) {
    if (change.node === 'edition') continue;
    for (const side of ['before', 'after'] as const)
      for (const { id } of change[side]) {
        const known = sides[side].get(id);
        if (known) known.push(change);
        else sides[side].set(id, [change]);
      }
  }
  return sides;
}

/** Whether a change tells of one node before and one after. */
export const isOneToOne = ({ before, after }: Change): boolean => before.length === 1 && after.length === 1;

/** The change whose words show how a node was and how it is, if they differ. */
const wordingOf = (changes: readonly Change[]): Change | undefined =>
  changes.find((change) => isOneToOne(change) && change.words.some(({ op }) => op !== 'equal'));

const moveOf = (changes: readonly Change[]): Change | undefined =>
  changes.find((change) => change.kind === 'moved' && isOneToOne(change));

const ins = (children: readonly Inline[], moved = false): Inline => ({
  type: 'ins',
  ...(moved && { moved }),
  children,
});
const del = (children: readonly Inline[], moved = false): Inline => ({
  type: 'del',
  ...(moved && { moved }),
  children,
});

/** The words of a node as its author marked them. */
const marked = (node: Node): readonly Inline[] =>
  node.type !== 'section' && (node.form === 'code' || node.form === 'html')
    ? [{ type: 'code', value: node.text }]
    : inlineOf(node.content);

/** Nodes of the older edition that are gone from their place, by the node of the newer one that they stood after. */
function goneAfter(before: Edition, diff: Diff, told: Sides['before']): ReadonlyMap<string, readonly Node[]> {
  const became = new Map((diff.pairs ?? []).map((pair) => [pair.before, pair.after]));
  const byPlace = new Map<string, Node[]>();
  let place = '';
  for (const { node } of walk(before)) {
    const changes = told.get(node.id) ?? [];
    const moved = moveOf(changes) !== undefined;
    // What stood after a node that moved did not move with it.
    if (!moved) place = became.get(node.id) ?? place;
    if (moved || changes.some(({ kind }) => kind === 'removed'))
      byPlace.set(place, [...(byPlace.get(place) ?? []), node]);
  }
  return byPlace;
}

/** A node of the older edition where it stood: struck out, or gone elsewhere. */
function formerPassage(node: Node, sections: readonly Section[], all: readonly Change[]): Passage {
  const move = moveOf(all);
  const words = [del(marked(node), move !== undefined)];
  return {
    node,
    side: 'before',
    sections,
    changes: move ? [move] : all.filter(({ kind }) => kind === 'removed'),
    words,
    old: words,
    new: [],
    worded: false,
    elsewhere: move?.after[0]?.id ?? null,
  };
}

/** What a node of the newer edition is shown as: its words, and the old ones that went into it. */
function wordsOf(
  node: Node,
  changes: readonly Change[],
  before: ReadonlyMap<string, Node>,
  former: readonly string[],
): Pick<Passage, 'words' | 'old' | 'new'> {
  const wording = wordingOf(changes);
  // Nodes that became several, or several that became one, have no redline in place: the old ones are struck out whole.
  const struck = former.flatMap((value): Inline[] => [del([text(value)]), text(' ')]);
  if (wording) {
    const { words: runs } = wording;
    return { words: [...struck, ...redlineOf(runs)], old: [...struck, ...oldWordsOf(runs)], new: newWordsOf(runs) };
  }
  const own = marked(node);
  const isNew = changes.some((change) => change.kind === 'added' || !isOneToOne(change));
  const was = before.get(changes.find(isOneToOne)?.before[0]?.id ?? '');
  if (!isNew) return { words: own, old: was ? marked(was) : own, new: own };
  return { words: [...struck, ins(own)], old: struck, new: [ins(own)] };
}

/** A node of the newer edition where it stands. */
function passage(
  node: Node,
  sections: readonly Section[],
  changes: readonly Change[],
  before: ReadonlyMap<string, Node>,
  former: readonly string[],
): Passage {
  const move = moveOf(changes);
  const shown = wordsOf(node, changes, before, former);
  // What moved here holds its own redline: without insertions all of it is gone, and stands where it stood.
  const here = move ? { words: [ins(shown.words, true)], old: [], new: [ins(shown.words, true)] } : shown;
  const worded = wordingOf(changes) !== undefined;
  return { node, side: 'after', sections, changes, ...here, worded, elsewhere: move?.before[0]?.id ?? null };
}

/**
 * What a redline shows, in the order of the newer edition, what is gone where it stood. Without the insertions the
 * words are those of the older edition, without the deletions those of the newer one.
 *
 * @param diff a diff with `pairs`, to know where what is gone stood
 */
export function passagesOf(before: Edition, after: Edition, diff: Diff): readonly Passage[] {
  const told = changesByNode(diff.changes);
  const gone = goneAfter(before, diff, told.before);
  const nodes = new Map([...walk(before)].map(({ node }) => [node.id, node]));
  const passages: Passage[] = [];
  // Words of the older edition are struck out once: not again where another change tells of them too.
  const shown = new Set(
    [...told.after.values()].flatMap((changes) => wordingOf(changes)?.before.map(({ id }) => id) ?? []),
  );
  const former = (changes: readonly Change[]): string[] =>
    changes
      .filter((change) => !isOneToOne(change))
      .flatMap(({ before: sides }) => sides)
      .filter(({ id }) => !shown.has(id) && shown.add(id))
      .map((side) => side.text);
  const leave = (place: string, sections: readonly Section[]) => {
    for (const node of gone.get(place) ?? [])
      passages.push(formerPassage(node, sections, told.before.get(node.id) ?? []));
  };
  leave('', []);
  for (const { node, sections } of walk(after)) {
    const changes = told.after.get(node.id) ?? [];
    passages.push(passage(node, sections, changes, nodes, former(changes)));
    leave(node.id, node.type === 'section' ? [...sections, node] : sections);
  }
  return passages;
}
