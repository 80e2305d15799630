/** What JSON can hold, as far as this file needs to know. */
type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/**
 * JSON in the one form that RFC 8785 gives it: no white space, keys in the order of their UTF-16 code units, numbers
 * and escapes as ECMAScript writes them. Six lines of our own, since the current `canonicalize` needs Node 22.
 *
 * @example
 * canonicalJson({ b: [1, 'é'], a: null }); // '{"a":null,"b":[1,"é"]}'
 */
export function canonicalJson(value: Value): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = value as { readonly [key: string]: Value };
  const members = Object.keys(fields).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalJson(fields[key] as Value)}`).join(',')}}`;
}

/** The white space of ECMAScript, spelled out: what `\s` is differs from one language to the next. */
const SPACE = /[\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+/gu;

/**
 * Words in the one form that is digested: NFC, each run of white space one space, none at the ends. Nothing else is
 * folded: a seal holds what typography alone may change too.
 *
 * @example
 * canonicalText('We\u00A0 must\nlisten. '); // 'We must listen.'
 */
export const canonicalText = (text: string): string => text.normalize('NFC').replace(SPACE, ' ').replace(/^ | $/g, '');
