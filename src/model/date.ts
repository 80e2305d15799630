import type { IsoDate, Node } from './edition.js';

/**
 * Whether a text is a day of the calendar, `YYYY-MM-DD`.
 *
 * @example
 * isDate('2023-02-29'); // false
 */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return time !== null && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/**
 * The day from which a node binds by its own attribute `in-force=YYYY-MM-DD`; undefined when it says none, or no day
 * of the calendar.
 *
 * @example
 * ownInForce(node); // '2024-01-01'
 */
export function ownInForce(node: Node): IsoDate | undefined {
  const day = node.attributes.values['in-force'];
  return day !== undefined && isDate(day) ? day : undefined;
}
