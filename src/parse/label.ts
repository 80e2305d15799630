/** Labels that are plain text, as laws and charters write them; each with an example. */
const LABELS: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/^\((?:[a-z]{1,2}|[ivxlc]+|\d{1,3})\)(?: (?:bis|ter|quater))?(?=\s)/iu, '(a) …, (iv) …'],
  [/^\d{1,3}° ?(?:bis|ter|quater|quinquies)?(?=\s)/u, '1° …, 1° bis …'],
  [/^(?:[a-z]|[ivxlc]{1,5}|\d{1,3})\)(?=\s)/iu, 'a) …, 2) …'],
  [/^[IVXLC]{1,5}\.? ?[-–—](?=\s)/u, 'I.- …, II – …'],
  [/^(?:[ivxlc]{1,5}|[a-z])\.(?=\s)/iu, 'i. …, b. …'],
  [/^(?:[A-Z]|\d{1,3})(?:\.\d{1,3})+\.?(?=\s)/u, 'A.1 …, 2.3.1 …'],
  [/^§ ?\d+(?=\s)/u, '§ 4 …'],
];

/**
 * The label that a text opens with, as written, or null. It stays part of the text; it is no identity:
 * labels shift when a clause is added.
 *
 * @example
 * labelOf('1° bis Par son représentant'); // '1° bis'
 */
export function labelOf(text: string): string | null {
  for (const [pattern] of LABELS) {
    const label = pattern.exec(text)?.[0];
    if (label !== undefined) return label.trim();
  }
  return null;
}
