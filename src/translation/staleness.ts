import type { Charter } from '../charter/index.js';
import { diff } from '../diff/index.js';
import { BUMPS, type Change, type Edition, nodeById, type SourceChange } from '../model/index.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { originOf, wordsDigest } from './origin.js';

/** Changes that leave the words of a block as they were, and so its translation. */
const WORDS_STAY: ReadonlySet<Change['kind']> = new Set<Change['kind']>(['moved']);

/** What became of a block of the source between two editions: the gravest that touches its words; null when nothing did. */
function gravest(changes: readonly Change[], id: string): Change | null {
  const weight = ({ bump, kind }: Change) => BUMPS.indexOf(bump) * 2 + Number(kind === 'weakened');
  return changes
    .filter(({ kind, before, after }) => !WORDS_STAY.has(kind) && [...before, ...after].some((one) => one.id === id))
    .reduce<Change | null>((most, one) => (most && weight(most) >= weight(one) ? most : one), null);
}

/**
 * Tells of each block of a translation what became of its source since it was made; null when nothing did. The editions
 * of the source are compared once for all blocks.
 *
 * @param translation an edition of the charter in another language than its own
 * @param language that of the reasons
 */
export function stalenessOf(
  charter: Charter,
  source: Edition,
  translation: Edition,
  language: PhraseLanguage,
): (id: string) => SourceChange | null {
  const known = new Map<Edition, readonly Change[]>();
  const since = (older: Edition): readonly Change[] => {
    const found = known.get(older) ?? diff(older, source, { language }).changes;
    known.set(older, found);
    return found;
  };
  return (id) => {
    const origin = originOf(charter, translation, id);
    const node = nodeById(source, id);
    if (!origin || !node || origin.digest === wordsDigest(node.text)) return null;
    const { edition, reviewed } = origin;
    const change = edition && gravest(since(edition), id);
    return {
      since: edition?.version ?? null,
      reviewed,
      kind: change?.kind ?? null,
      bump: change?.bump ?? null,
      because: change?.because ?? null,
    };
  };
}
