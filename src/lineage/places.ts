import { type Edition, type Node, type NodeKind, titleSection, walk } from '../model/index.js';

/** A node with where it stands. */
export interface Place {
  readonly node: Node;
  /** Ids of the sections that it stands in, outermost first; the document's only title is left out. */
  readonly path: readonly string[];
  /** The source of the outermost of these sections, or of the node itself. */
  readonly around: string;
}

/** What is known of an edition by id. */
interface Index {
  readonly places: ReadonlyMap<string, Place>;
  /** Ids that its nodes declare to come from, by the id that says so. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
}

/** Remembered as long as the edition lives: an edition is never written to. */
const known = new WeakMap<Edition, Index>();

/** Ids in an attribute, separated by white space or commas. */
const listed = (value: string | undefined): readonly string[] => [
  ...new Set(value?.split(/[\s,]+/u).filter(Boolean) ?? []),
];

/** The nodes of an edition by id, and what they declare to come from. */
export function indexOf(edition: Edition): Index {
  const before = known.get(edition);
  if (before) return before;
  const title = titleSection(edition);
  const places = new Map<string, Place>();
  const origins = new Map<string, readonly string[]>();
  const sources = new Map<Node, string>();
  const sourceOf = (node: Node): string => {
    const { start, end } = node.position;
    const source = sources.get(node) ?? edition.source.slice(start.offset, end.offset);
    sources.set(node, source);
    return source;
  };
  for (const { node, sections } of walk(edition)) {
    const within = sections.filter((section) => section !== title);
    if (!places.has(node.id))
      places.set(node.id, { node, path: within.map(({ id }) => id), around: sourceOf(within[0] ?? node) });
    const from = listed(node.attributes.values.from);
    if (from.length > 0) origins.set(node.id, from);
  }
  const index = { places, origins };
  known.set(edition, index);
  return index;
}

/** A node as an answer quotes it. */
export interface NodeAt {
  readonly id: string;
  readonly node: NodeKind;
  /** Ids of the sections it stands in, outermost first; the document's only title is left out. */
  readonly path: readonly string[];
  readonly text: string;
}

/** Nodes of an edition by their ids; those that it lacks are left out. */
export const nodesAt = (edition: Edition, ids: readonly string[]): readonly NodeAt[] =>
  ids.flatMap((id) => {
    const place = indexOf(edition).places.get(id);
    return place ? [{ id, node: place.node.type, path: place.path, text: place.node.text }] : [];
  });
