import { isSection, type Unit } from '../units.js';
import type { Matching } from './matching.js';

/** Shorter pieces ("- or") say too little to be recognised far from where they stood. */
const TELLING_LENGTH = 20;

/** Blank lines after a piece tell where it stands: the last one of a document has none. */
const pieceOf = ({ written }: Unit): string => written.trimEnd();

const isWrittenAlike = (old: Unit, now: Unit): boolean => old.written === now.written || pieceOf(old) === pieceOf(now);

/** Pieces that stand once on a side. A heading is left out: what it carries counts too. */
function uniquePieces(units: readonly Unit[]): ReadonlyMap<string, Unit | null> {
  const found = new Map<string, Unit | null>();
  for (const unit of units) {
    if (unit.written.length < TELLING_LENGTH || isSection(unit)) continue;
    const piece = pieceOf(unit);
    if (piece.length >= TELLING_LENGTH) found.set(piece, found.has(piece) ? null : unit);
  }
  return found;
}

/**
 * What is the same to the byte, blank lines after it apart: pieces that stand once on each side, and from these on the equal pieces
 * beside them, forwards and backwards (after Heckel, "A technique for isolating differences between
 * files", 1978). Linear, and in most revisions all that has to be done for nine nodes of ten. A heading is
 * taken only together with the piece that follows it: the number of an article can be given to another.
 */
export function bySource(matching: Matching): void {
  const [olds, news] = [matching.before.units, matching.after.units];
  const isFree = (old: Unit, now: Unit) => !matching.matchOfBefore(old) && !matching.matchOfAfter(now);
  const take = (old: Unit | undefined, now: Unit | undefined, headings: boolean) => {
    if (!old || !now || isSection(old) !== isSection(now) || !isWrittenAlike(old, now)) return;
    if ((headings || !isSection(old)) && isFree(old, now)) matching.match([old], [now], 'source', 1);
  };
  const unique = uniquePieces(news);
  for (const [piece, old] of uniquePieces(olds)) {
    const now = unique.get(piece);
    if (old && now) take(old, now, false);
  }
  for (let i = 0; i < news.length; i++) {
    const old = matching.counterpartOfAfter(news[i] as Unit);
    if (old) take(olds[old.index + 1], news[i + 1], false);
  }
  take(olds.at(-1), news.at(-1), true);
  for (let i = news.length - 1; i > 0; i--) {
    const old = matching.counterpartOfAfter(news[i] as Unit);
    if (old) take(olds[old.index - 1], news[i - 1], true);
  }
}
