/** What the template of a permalink may name. */
export const PERMALINK_NAMES = ['charter', 'version', 'language', 'id'] as const;
export type PermalinkName = (typeof PERMALINK_NAMES)[number];

/**
 * Whether a text is a template of permalinks: simple expressions of
 * [RFC 6570](https://www.rfc-editor.org/rfc/rfc6570) level 1 with the names that a citation has, and no other brace.
 *
 * @example
 * isPermalink('https://example.org/{charter}/{version}/{language}#{id}'); // true
 */
export function isPermalink(template: string): boolean {
  return !/[{}\s]/.test(template.replace(new RegExp(`\\{(?:${PERMALINK_NAMES.join('|')})\\}`, 'g'), ''));
}

/**
 * An address from a template: each `{name}` gives its value, percent-encoded down to the unreserved characters. Without
 * an id, the `#` before `{id}` goes too.
 *
 * @throws {TypeError} when the template names what a citation does not have
 * @example
 * expandPermalink('https://example.org/{version}#{id}', { charter: 'a', version: '1.0.0', language: 'fr', id: 'é' });
 * // 'https://example.org/1.0.0#%C3%A9'
 */
export function expandPermalink(
  template: string,
  values: { readonly [name in PermalinkName]?: string | null },
): string {
  if (!isPermalink(template))
    throw new TypeError(`Unexpected template ${template}, expected an address with {${PERMALINK_NAMES.join('}, {')}}`);
  const whole = values.id == null ? template.replace(/#\{id\}$/, '') : template;
  return whole.replace(/\{(\w+)\}/g, (_, name: PermalinkName) =>
    // What encodeURIComponent leaves alone is more than RFC 6570 does.
    encodeURIComponent(values[name] ?? '').replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  );
}
