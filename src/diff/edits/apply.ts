import type { Edit, Edition, EditSide } from '../../model/index.js';

const byPlace = (a: EditSide, b: EditSide): number => a.at - b.at;

/**
 * Carries out a script: the source of the newer edition, byte for byte. What the script does not name
 * keeps its order around what it names.
 *
 * @param before the older edition, or its source
 * @param edits the `edits` of a diff from that edition
 * @throws {RangeError} when the script was made for another text
 * @example
 * apply(before, diff(before, after).edits) === after.source; // true
 */
export function apply(before: Edition | string, edits: readonly Edit[]): string {
  const source = typeof before === 'string' ? before : before.source;
  const taken = edits.flatMap((edit) => edit.before ?? []).sort(byPlace);
  const given = edits.flatMap((edit) => edit.after ?? []).sort(byPlace);

  let kept = '';
  let at = 0;
  for (const side of taken) {
    if (side.at < at || source.slice(side.at, side.at + side.text.length) !== side.text) {
      throw new RangeError(`Unexpected text at offset ${side.at}, expected the text that the edits were made from`);
    }
    kept += source.slice(at, side.at);
    at = side.at + side.text.length;
  }
  kept += source.slice(at);

  let out = '';
  let used = 0;
  for (const side of given) {
    const gap = side.at - out.length;
    if (gap < 0 || used + gap > kept.length) {
      throw new RangeError(`Unexpected edit at offset ${side.at}, expected the text that the edits were made from`);
    }
    out += kept.slice(used, used + gap) + side.text;
    used += gap;
  }
  return out + kept.slice(used);
}
