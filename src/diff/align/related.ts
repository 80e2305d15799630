import type { Node } from '../../model/index.js';
import { walk } from '../../model/index.js';
import { words } from '../../text/index.js';
import { isSection, type Unit } from '../units.js';

/** Below this share of common words two texts are about two things; a rewrite of one thing keeps more. */
const UNRELATED = 0.1;
/** Texts with fewer telling words than this say too little to be called unrelated. */
const TELLING = 3;
/** Words of a section that are looked at, its title first: what it is about is said early. */
const MAX_WORDS = 200;

/** The telling words of what an id names: its own text, and for a section what stands in it. */
function tellingWords({ node }: Unit, common: ReadonlySet<string>): readonly string[] {
  const told: string[] = [];
  const tell = ({ text }: Node) => {
    for (const word of words(text)) if (!common.has(word)) told.push(word);
  };
  tell(node);
  if (node.type !== 'section') return told;
  for (const { node: inner } of walk(node)) {
    if (told.length >= MAX_WORDS) break;
    tell(inner);
  }
  return told;
}

/**
 * Whether two nodes that bear the same name can be one thing. Only texts that share next to no telling
 * word are not: the id was given to something else.
 */
export function isRelated(before: Unit, after: Unit, common: ReadonlySet<string>): boolean {
  if (isSection(before) !== isSection(after)) return false;
  if (before.node.text === after.node.text) return true;
  const [was, is] = [tellingWords(before, common), tellingWords(after, common)];
  if (was.length < TELLING || is.length < TELLING) return true;
  const left = new Map<string, number>();
  for (const word of was) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of is) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return 2 * shared >= UNRELATED * (was.length + is.length);
}
