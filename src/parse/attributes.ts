import type { Attributes } from '../model/index.js';

/** An attribute block found at the end of a source, or what looks like one and is not well formed. */
export type AttributeBlock =
  | { readonly start: number; readonly id: string | null; readonly attributes: Attributes }
  | { readonly start: number; readonly malformed: string };

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_:.-]*`;
const VALUE = String.raw`"[^"{}]*"|'[^'{}]*'|[^\s"'{}]+`;
const TOKEN = new RegExp(
  String.raw`\s*(?:#(?<id>[\p{L}\p{N}_][\p{L}\p{N}_:./-]*)|\.(?<class>${NAME})|(?<key>${NAME})=(?<value>${VALUE}))(?=\s|$)`,
  'uy',
);
/** What opens a block: `{#`, `{.` or `{key=`, with kramdown's optional colon, after white space or at the start. */
const OPENING = new RegExp(String.raw`(?<=^|\s)\{:?\s*(?:[#.]|${NAME}=)`, 'gu');

/** An opening brace as a character reference: a brace to whoever reads the text, so none in a block either. */
const BRACE_REFERENCE = /&(?:lbrace|lcub|#0*123|#x0*7b);/iu;

export const NO_ATTRIBUTES: Attributes = { classes: [], values: {} };

/** How an attribute block is written, for messages. */
export const ATTRIBUTE_SYNTAX = '{#id .class key=value}';

function read(inner: string): { id: string | null; attributes: Attributes } | null {
  let id: string | null = null;
  const classes: string[] = [];
  const values: [string, string][] = [];
  let at = 0;
  while (inner.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(inner)?.groups;
    if (!groups) return null;
    at = TOKEN.lastIndex;
    if (groups.id !== undefined) {
      if (id !== null) return null;
      id = groups.id;
    } else if (groups.class !== undefined) classes.push(groups.class);
    else values.push([groups.key as string, (groups.value as string).replace(/^(["'])(.*)\1$/su, '$2')]);
  }
  return { id, attributes: { classes, values: Object.fromEntries(values) } };
}

/** A source without the space at its end and the closing sequence of an ATX heading. Loops: a pattern would be quadratic. */
function withoutClosing(source: string): string {
  const end = source.trimEnd();
  let at = end.length;
  while (end[at - 1] === '#') at--;
  return at < end.length && ' \t}'.includes(end[at - 1] ?? '#') ? end.slice(0, at).trimEnd() : end;
}

/**
 * The attribute block `{#id .class key=value}` at the end of a piece of source, in the form of Pandoc
 * and kramdown; null when there is none. It is read from the source and not from mdast, where the
 * escape in `\{#x}` is gone. A closing sequence of an ATX heading may follow.
 *
 * @example
 * attributesAtEnd('Transparence {#transparence}'); // { start: 13, id: 'transparence', … }
 */
export function attributesAtEnd(source: string): AttributeBlock | null {
  if (!source.includes('{')) return null;
  const end = withoutClosing(source);
  const openings = [...end.matchAll(OPENING)];
  const opening = openings.at(-1);
  if (!opening) return null;
  const start = opening.index;
  const block = end.slice(start);
  const closed = block.indexOf('}') === block.length - 1;
  const inner = closed && !BRACE_REFERENCE.test(block) ? read(block.slice(1, -1).replace(/^:/, '')) : null;
  if (inner) return { start, ...inner };
  // Braces in the middle of a sentence are the author's; a block that was meant to be one is a fault.
  const meant = /^\{:?\s*#/u.test(block) && (closed || !block.includes('}'));
  return meant ? { start, malformed: block } : null;
}

/**
 * Well-formed blocks with an id in a piece of source, wherever they stand.
 *
 * @example
 * misplacedBlocks('Text {#x}.'); // [{ index: 5, found: '{#x}' }]
 */
export function misplacedBlocks(source: string): readonly { readonly index: number; readonly found: string }[] {
  if (!source.includes('{')) return [];
  return [...source.matchAll(/(?<!\\)\{:?\s*#[^\s{}][^{}]*\}/g)]
    .filter(([found]) => read(found.slice(1, -1).replace(/^:/, '')) !== null)
    .map((match) => ({ index: match.index, found: match[0] }));
}
