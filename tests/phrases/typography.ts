/**
 * What French typography does not allow in a sentence: a mark that wants a no-break space before it and
 * has a plain one or none, a quotation mark without a no-break space inside.
 */
export function badSpaces(text: string): readonly string[] {
  return [
    ...text.matchAll(/\S*(?:(?<![\u00A0\u202F])[;:!?](?=\s|$)|«(?![\u00A0\u202F])|(?<![\u00A0\u202F])»).*/gu),
  ].map(([found]) => found);
}

/** Every text in a table of phrases; functions are asked with each list of arguments. */
export function textsOf(value: unknown, ...calls: readonly (readonly unknown[])[]): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return calls.map((args) => String(value(...args)));
  return Object.values((value ?? {}) as object).flatMap((one) => textsOf(one, ...calls));
}
