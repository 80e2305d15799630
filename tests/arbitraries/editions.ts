import fc from 'fast-check';

/** An item of a list, with the items under it. */
interface Item {
  readonly id: string | null;
  readonly from: string | null;
  readonly text: string;
  readonly items: readonly Item[];
}

interface Part {
  readonly id: string | null;
  readonly title: string;
  readonly depth: number;
  readonly context: string;
  readonly items: readonly Item[];
}

/** A document as its parts, before it is written down: what the mutations work on. */
interface Draft {
  readonly fields: readonly (readonly [key: string, value: string])[];
  readonly title: string;
  readonly preamble: string;
  readonly parts: readonly Part[];
  readonly lineEnd: string;
  readonly marker: string;
  readonly ending: string;
}

/** Two documents, the second one often made from the first. */
export interface Pair {
  readonly before: string;
  readonly after: string;
}

/** Words of norms, of every day, and of trouble: what Markdown, Unicode or a label may do. */
const WORDS = [
  ...['must', 'may', 'should', 'will', 'shall not', 'undertakes to', 'endeavours to', 'unless', 'if', 'on request'],
  ...['all', 'some', 'every', 'within two months', 'within 3 days', 'every year', 'where possible', 'only'],
  ...['The institution', 'users', 'staff', 'data', 'answer', 'explain', 'the code', 'a decision', 'review', 'publish'],
  ...['L’usager', "l'usager", 'œuvre', 'oeuvre', 'évènement', 'e\u0301crit', '«\u00A0oui\u00A0»', '1°', '(a)', '2.'],
  ...[
    '**bold**',
    '_em_',
    '`code`',
    '[link](a)',
    '<b>',
    '&amp;',
    '\\*',
    '🙂',
    '\u200B',
    '#',
    '{',
    '{#x',
    '}',
    '|',
    '~~',
  ],
];
/** Few ids: they collide, repeat and come back elsewhere. */
const IDS = ['a', 'b', 'c', 'd', 'e', 'scope', 'data'];

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const id = fc.option(fc.constantFrom(...IDS), { freq: 2 });
const leaf = fc.record({ id, from: fc.option(fc.constantFrom(...IDS), { freq: 8 }), text, items: fc.constant([]) });
const item: fc.Arbitrary<Item> = fc.record({
  id,
  from: fc.constant(null),
  text,
  items: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(leaf, { minLength: 1, maxLength: 2 })),
});
const part: fc.Arbitrary<Part> = fc.record({
  id,
  title: fc.oneof(text, fc.constantFrom('Scope', 'Data', '2. Rights', '')),
  depth: fc.constantFrom(2, 2, 2, 3, 1),
  context: fc.oneof(fc.constant(''), text),
  items: fc.array(item, { maxLength: 3 }),
});
const fields = fc.oneof(
  fc.constant([]),
  fc.record({ version: fc.constantFrom('1.0.0', '2.0.0-draft.1', '1.10'), language: fc.constantFrom('en', 'fr') }),
);
const draft: fc.Arbitrary<Draft> = fc.record({
  fields: fields.map((record) => Object.entries(record)),
  title: fc.oneof(fc.constant(''), fc.constant('Charter'), text),
  preamble: fc.oneof(fc.constant(''), text),
  parts: fc.array(part, { maxLength: 3 }),
  lineEnd: fc.constantFrom('\n', '\n', '\n', '\r\n'),
  marker: fc.constantFrom('-', '*', '1.'),
  ending: fc.constantFrom('\n', '', '\n\n'),
});

function write({ fields, title, preamble, parts, lineEnd, marker, ending }: Draft): string {
  const block = (id: string | null, from: string | null) =>
    id === null ? '' : ` {#${id}${from === null ? '' : ` from=${from}`}}`;
  const lines = (items: readonly Item[], indent: string): string[] =>
    items.flatMap(({ id, from, text, items }) => [
      `${indent}${marker} ${text}${block(id, from)}`,
      ...lines(items, `${indent}   `),
    ]);
  const blocks = [
    ...(fields.length > 0 ? [['---', ...fields.map(([key, value]) => `${key}: ${value}`), '---'].join('\n')] : []),
    ...(title === '' ? [] : [`# ${title}`]),
    preamble,
    ...parts.flatMap(({ id, title, depth, context, items }) => [
      `${'#'.repeat(depth)} ${title}${block(id, null)}`,
      context,
      lines(items, '').join('\n'),
    ]),
  ];
  return (blocks.filter((block) => block !== '').join('\n\n') + ending).replaceAll('\n', lineEnd);
}

/** One thing that an editor does; `i`, `j` and `k` say where, and wrap around. */
interface Mutation {
  readonly act: keyof typeof ACTS;
  readonly i: number;
  readonly j: number;
  readonly k: number;
  readonly item: Item;
  readonly part: Part;
}

const at = <T>(list: readonly T[], i: number): T | undefined => list[i % Math.max(1, list.length)];
const without = <T>(list: readonly T[], one: T | undefined): T[] => list.filter((other) => other !== one);
const inserted = <T>(list: readonly T[], i: number, one: T): T[] => list.toSpliced(i % (list.length + 1), 0, one);
const replaced = <T>(list: readonly T[], one: T, by: T): T[] => list.map((other) => (other === one ? by : other));

/** Changes the items of the part at `i`. */
const inPart = (draft: Draft, i: number, change: (items: readonly Item[]) => readonly Item[]): Draft => {
  const found = at(draft.parts, i);
  return found ? { ...draft, parts: replaced(draft.parts, found, { ...found, items: change(found.items) }) } : draft;
};
const onItem = (draft: Draft, { i, j }: Mutation, change: (item: Item) => Item): Draft =>
  inPart(draft, i, (items) => {
    const found = at(items, j);
    return found ? replaced(items, found, change(found)) : items;
  });
const onPart = (draft: Draft, { i }: Mutation, change: (part: Part) => Part): Draft => {
  const found = at(draft.parts, i);
  return found ? { ...draft, parts: replaced(draft.parts, found, change(found)) } : draft;
};

const ACTS = {
  addItem: (draft: Draft, { i, j, item }: Mutation) => inPart(draft, i, (items) => inserted(items, j, item)),
  removeItem: (draft: Draft, { i, j }: Mutation) => inPart(draft, i, (items) => without(items, at(items, j))),
  rewordItem: (draft: Draft, mutation: Mutation) =>
    onItem(draft, mutation, (item) => {
      const words = item.text.split(' ');
      return { ...item, text: words.toSpliced(mutation.k % words.length, 1, mutation.item.text).join(' ') };
    }),
  repeatItem: (draft: Draft, { i, j, k }: Mutation) =>
    inPart(draft, i, (items) => inserted(items, k, at(items, j) as Item).filter(Boolean)),
  moveWithin: (draft: Draft, { i, j, k }: Mutation) =>
    inPart(draft, i, (items) => {
      const moved = at(items, j);
      return moved ? inserted(without(items, moved), k, moved) : items;
    }),
  moveAcross: (draft: Draft, { i, j, k }: Mutation) => {
    const moved = at(at(draft.parts, i)?.items ?? [], j);
    if (!moved) return draft;
    return inPart(
      inPart(draft, i, (items) => without(items, moved)),
      k,
      (items) => inserted(items, j, moved),
    );
  },
  changeId: (draft: Draft, mutation: Mutation) =>
    onItem(draft, mutation, (item) => ({ ...item, id: mutation.item.id })),
  declareOrigin: (draft: Draft, mutation: Mutation) =>
    onItem(draft, mutation, (item) => ({ ...item, id: 'new', from: item.id })),
  addPart: (draft: Draft, { i, part }: Mutation) => ({ ...draft, parts: inserted(draft.parts, i, part) }),
  removePart: (draft: Draft, { i }: Mutation) => ({ ...draft, parts: without(draft.parts, at(draft.parts, i)) }),
  movePart: (draft: Draft, { i, j }: Mutation) => {
    const moved = at(draft.parts, i);
    return moved ? { ...draft, parts: inserted(without(draft.parts, moved), j, moved) } : draft;
  },
  renamePart: (draft: Draft, mutation: Mutation) =>
    onPart(draft, mutation, (part) => ({ ...part, title: mutation.part.title })),
  changePartId: (draft: Draft, mutation: Mutation) =>
    onPart(draft, mutation, (part) => ({ ...part, id: mutation.part.id })),
  changeDepth: (draft: Draft, mutation: Mutation) =>
    onPart(draft, mutation, (part) => ({ ...part, depth: mutation.part.depth })),
  rewriteContext: (draft: Draft, mutation: Mutation) =>
    onPart(draft, mutation, (part) => ({ ...part, context: mutation.part.context })),
  rewriteTitle: (draft: Draft, { item }: Mutation) => ({ ...draft, title: item.text }),
  dropFields: (draft: Draft) => ({ ...draft, fields: [] }),
  addField: (draft: Draft, { k }: Mutation) => ({
    ...draft,
    fields: inserted(draft.fields, k, [`field-${k}`, `${k}`]),
  }),
  changeLineEnds: (draft: Draft) => ({ ...draft, lineEnd: '\r\n' }),
  changeMarker: (draft: Draft) => ({ ...draft, marker: '+' }),
  changeEnding: (draft: Draft) => ({ ...draft, ending: `${draft.ending}\n` }),
} as const satisfies Record<string, (draft: Draft, mutation: Mutation) => Draft>;

const mutation: fc.Arbitrary<Mutation> = fc.record({
  act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
  i: fc.nat(9),
  j: fc.nat(9),
  k: fc.nat(9),
  item,
  part,
});

/** Bytes that no editor writes: what is left when structure is out of the way. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...WORDS,
        ...IDS,
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '- ',
        '# ',
        '## ',
        '> ',
        '    ',
        '\t',
        '---',
        '```',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

/** A document. */
export const documents: fc.Arbitrary<string> = fc.oneof({ weight: 4, arbitrary: draft.map(write) }, soup);

/** A document and a copy that an editor worked on. */
export const revisedPairs: fc.Arbitrary<Pair> = fc
  .tuple(draft, fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([before, mutations]) => ({
    before: write(before),
    after: write(mutations.reduce<Draft>((draft, mutation) => ACTS[mutation.act](draft, mutation), before)),
  }));

/** Any two documents: mostly one revised, sometimes two that have nothing in common. */
export const pairs: fc.Arbitrary<Pair> = fc.oneof(
  { weight: 6, arbitrary: revisedPairs },
  { weight: 1, arbitrary: fc.record({ before: documents, after: documents }) },
);

/** A document and a copy in which only what no reader sees, or hardly, is different. */
export const retypedPairs: fc.Arbitrary<Pair> = fc
  .tuple(
    documents,
    fc.constantFrom<(source: string) => string>(
      (source) => source.replace(/\r\n|\n|\r/g, '\r\n'),
      (source) => `${source}\n`,
      (source) => source.trimEnd(),
      (source) => source.replaceAll('\n\n', '\n\n\n'),
      (source) => source.replace(/(?<=\p{L}) (?=\p{L})/gu, '\n'),
      (source) => source.replace(/^[-*] /gm, '+ '),
      (source) => source.normalize('NFD'),
      (source) => source.normalize('NFC'),
      (source) => `\uFEFF${source}`,
      (source) => source.replaceAll(' ', '  '),
    ),
  )
  .map(([before, retype]) => ({ before, after: retype(before) }));
