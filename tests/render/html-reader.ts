/** A tag of an HTML text, with its attributes as a browser would read them. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

const decoded = (value: string): string =>
  value.replace(
    /&(amp|lt|gt|quot|#39|#x27);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  );

/**
 * The tags of an HTML text, read strictly: a `<` or a `>` that is not part of a tag in the one form that
 * the library writes (lower case, double quotes) is a fault, and so is a `&` that opens no reference.
 */
export function tagsOf(html: string): readonly Tag[] {
  const body = html.replace(/^<!doctype html>/, '').replace(/<style>[^<]*<\/style>/, '');
  const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g;
  const rest = body.replace(TAG, '');
  if (/[<>]/.test(rest)) throw new Error(`Unexpected sign outside a tag: ${/.{0,20}[<>].{0,20}/su.exec(rest)?.[0]}`);
  const loose = /&(?!(?:amp|lt|gt|quot|#39);)/.exec(body);
  if (loose) throw new Error(`Unexpected & at ${loose.index}`);
  return [...body.matchAll(TAG)].map(([, slash, name = '', attributes = '']) => ({
    name,
    closes: slash === '/',
    attributes: new Map(
      [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decoded(value)]),
    ),
  }));
}

/** Tags without an end. */
const VOID = new Set(['br', 'meta']);

/** The tags that are not closed, or closed out of order. */
export function unbalanced(tags: readonly Tag[]): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const { name, closes } of tags) {
    if (VOID.has(name)) continue;
    if (!closes) open.push(name);
    else if (open.pop() !== name) faults.push(name);
  }
  return [...faults, ...open];
}

/** Everything that the library may write; no other tag, no other attribute. */
export const ALLOWED = {
  tags: new Set([
    ...[
      'html',
      'head',
      'meta',
      'title',
      'body',
      'main',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'ul',
      'ol',
      'li',
      'br',
    ],
    ...[
      'blockquote',
      'div',
      'details',
      'summary',
      'pre',
      'code',
      'table',
      'caption',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ],
    ...['article', 'section', 'header', 'nav', 'sup', 'time'],
    ...['a', 'strong', 'em', 's', 'ins', 'del', 'span'],
  ]),
  attributes: new Set([
    'id',
    'class',
    'href',
    'lang',
    'scope',
    'charset',
    'name',
    'content',
    'http-equiv',
    'aria-label',
    'aria-hidden',
    'colspan',
    'datetime',
  ]),
} as const;

/** The words that a reader of the page gets. */
export const wordsOf = (html: string): string =>
  decoded(html.replace(/<style>[^<]*<\/style>/, '').replace(/<[^>]*>/g, ''));

/** What a browser makes of an address: it drops tabs and line ends, and controls and spaces at the start. */
export const protocolOf = (href: string): string | null => {
  try {
    return new URL(href).protocol;
  } catch {
    return null;
  }
};
