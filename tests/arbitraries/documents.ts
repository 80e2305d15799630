import fc from 'fast-check';

/** Words of every day, and of trouble: what Markdown, HTML, Unicode or a label may do to a sentence. */
const WORDS = [
  ...['We', 'the institution', 'must answer', 'users', 'staff', 'within 2 months', 'unless', 'L’usager', "l'équipe"],
  ...[
    '«\u00A0oui\u00A0»',
    'droits\u202F;',
    'e\u0301crit',
    'œuvre',
    '🙂',
    '\u200B',
    '日本',
    'עברית',
    '\u00A0',
    '\u202F',
  ],
  ...['**bold**', '_em_', '`code`', '`{#c}`', '[link](https://example.org/a_b)', '[ref][r]', '![alt](i.png)', '[^1]'],
  ...['<b>', '</b>', '<br>', '<!-- note -->', '<https://example.org>', 'https://example.org/?a=1&b=2', 'a@example.org'],
  ...['&amp;', '&nbsp;', '&#123;#x}', '\\*', '\\{#x}', '\\\\', '\\', '*', '_', '~~old~~', '#', '##', '{', '}', '{#in}'],
  ...['{time}', '|', '[', ']', '[www.example.org', '(a)', '1° bis', 'I.-', '-', '+', '1.', '>', ':', '$', '^', '\t'],
];

/** Words on one line. */
export const phrases: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' '));

const IDS = ['a', 'b', 'listen', 'data-use', 'été', '1', 'x:y', 'a/b', 'a-2', '__proto__', 'constructor', 'we'];

/** Attribute blocks: sound, repeated, malformed, escaped, or none. */
const attributeBlocks: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.constantFrom(...IDS).map((id) => ` {#${id}}`) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[' {#a .draft key=value}', ' {: #b}', ' {.note}', ' {key="two words"}', " {#c from='a b'}", ' {__proto__=x}'],
      ...['  {#d}  ', ' {#e} {#f}', '{#g}', ' {#h}.', ' {#i #j}', ' {#k', ' {#}', ' {}', ' {key=}', ' {#l key=a"b}'],
      ...[' \\{#m}', ' `{#n}`', ' [{#o}](p)', ' {#q key=&lbrace;}', ' {#r url=https://example.org}', ' {#s k=*t*}'],
      ...['  \n{#u}', '\\\n{#v}', '\n{#w}', ' {#x\n.y}'],
    ),
  },
);

/** The lines of a block, each moved right or behind a mark. */
const behind = (first: string, others: string, block: string): string =>
  block
    .split('\n')
    .map((line, i) => (i === 0 ? first + line : line === '' ? '' : others + line))
    .join('\n');

const wording = fc
  .tuple(fc.array(phrases, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', ' ', '  \n', '\\\n'), attributeBlocks)
  .map(([lines, joint, block]) => lines.join(joint) + block);

const headings: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), phrases, attributeBlocks, fc.constantFrom('', '', ' #', ' ###', '  '))
    .map(([depth, title, block, closing]) => `${'#'.repeat(depth)} ${title}${block}${closing}`),
  fc.tuple(phrases, attributeBlocks, fc.constantFrom('===', '---', '-')).map(([title, block, line]) => {
    return `${title}${block}\n${line}`;
  }),
  fc.constantFrom('#', '## {#bare}', '### ###', '#no-space', '   ## three spaces', '#\ttab'),
);

const { blocks } = fc.letrec<{ block: string; blocks: string; list: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: wording },
    { weight: 3, arbitrary: headings },
    { weight: 5, arbitrary: tie('list') },
    { weight: 1, arbitrary: tie('blocks').map((inner) => behind('> ', '> ', inner)) },
    { weight: 1, arbitrary: tie('blocks').map((inner) => behind('[^1]: ', '    ', inner)) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.tuple(fc.oneof(phrases, fc.constant('')), phrases), { minLength: 1, maxLength: 3 })
        .map(([head, ...rows]) =>
          [head ?? ['', ''], ['---', ':-:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
        ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...['```js\ncode {#c}\n\n```', '~~~\n# no heading', '    indented code', '<div>\n{#html}\n</div>', '***'],
        ...['<!-- a comment -->', '<!-- a --> words <!-- b -->', '[r]: https://example.org', '[^1]: A note. {#note}'],
        ...[
          '[^2]:',
          '**Bold line**',
          '**Bold: {#bold}**',
          '- ',
          '1.',
          '>',
          '\u00A0',
          '[^3]:\n\n    - a note as a list',
        ],
        ...['<script>alert(1)</script>', '$$\nmath\n$$', ':::note\ntext\n:::', 'Term\n: definition', '{#alone}'],
      ),
    },
  ),
  list: fc
    .record({
      marker: fc.constantFrom('- ', '* ', '+ ', '1. ', '7) ', '-   ', '- [ ] ', '- [x] '),
      joint: fc.constantFrom('\n', '\n', '\n\n'),
      items: fc.array(fc.tuple(wording, fc.option(tie('block'), { freq: 2, nil: '' })), { minLength: 1, maxLength: 4 }),
    })
    .map(({ marker, joint, items }) => {
      const indent = ' '.repeat(marker.replace(/\[.\] /, '').length);
      return items
        .map(([words, inner]) => behind(marker, indent, words + (inner === '' ? '' : joint + inner)))
        .join(joint);
    }),
  blocks: fc
    .tuple(
      fc.array(tie('block'), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n'),
    )
    .map(([parts, joint]) => parts.join(joint)),
}));

/** A file as some editor saved it: its line ends, its byte order mark, its last line. */
const saved = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .record({
      text: texts,
      lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
      mark: fc.constantFrom('', '', '', '\uFEFF'),
      ending: fc.constantFrom('\n', '', '\n\n', ' ', '\t'),
    })
    .map(({ text, lineEnd, mark, ending }) => mark + (text + ending).replaceAll('\n', lineEnd));

const yaml = (lines: readonly string[]): string => ['---', ...lines, '---', '', ''].join('\n');

/** Front matter of the charter format, some of its fields faulty. */
const charterMatter: fc.Arbitrary<string> = fc
  .record({
    charter: fc.constantFrom('charter: test', 'charter: ia-ethique', 'charter: 7', '"charter": test'),
    version: fc.constantFrom(
      'version: 1.0.0',
      'version: 2.0.0-draft.1',
      'version: 1.10',
      'version: "1.0"',
      'version: ~',
    ),
    others: fc.subarray([
      'language: fr',
      'language: english please',
      'title: Charter {#t}',
      'status: adopted',
      'status: final',
      'dates: { adopted: 2022-04-25 }',
      'dates:\n  adopted: 2023-02-29\n  in-force: soon',
      'standing: [a, list]',
      'notice: >\n  Folded\n  text',
      'sources: [a, b]',
      'sources: a',
      '__proto__: x',
      'constructor: { prototype: y }',
      '# a comment',
      'title: a second time',
      'broken: "quote',
      '\ttab: x',
      '- item',
    ]),
  })
  .map(({ charter, version, others }) => yaml([charter, version, ...others]));

const foreignMatter: fc.Arbitrary<string> = fc.constantFrom(
  ...['', '', ''],
  yaml(['title: A page', 'date: 2020-01-01', 'tags: [a, b]']),
  yaml(['title: "broken']),
  yaml(['- a', '- b']),
  yaml(['key: *nowhere']),
  yaml([]),
  '---\n---\n\n',
  '---\ntitle: never closed\n\n',
  '+++\ntitle = "A page"\ndate = 2020-01-01\n[params]\nkey = 1\n+++\n\n',
  '+++\ntitle = broken\n+++\n\n',
  '+++\nversion = "1.0.0"\n__proto__ = 1\n+++\n\n',
);

/** Documents with the front matter of a charter. */
export const charterDocuments: fc.Arbitrary<string> = saved(
  fc.tuple(charterMatter, blocks).map((parts) => parts.join('')),
);

/** Any Markdown that was never meant for us. */
export const foreignDocuments: fc.Arbitrary<string> = saved(
  fc.tuple(foreignMatter, blocks).map((parts) => parts.join('')),
);

/** Characters in no order at all, those that mean something more often than others. */
const soup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS, '\n', '\n\n', '\r', '    ', '---\n', '+++\n', '- ', '## ', '```\n', '{#a}', ' {#b}'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

/** Any document: a charter, a foreign one, or noise. */
export const documents: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: charterDocuments },
  { weight: 3, arbitrary: foreignDocuments },
  { weight: 1, arbitrary: soup },
);

/** Words that an editor may type or paste in place of others. */
export const replacements: fc.Arbitrary<string> = fc.oneof(
  phrases,
  fc.constantFrom(
    ...['{#x}', 'a {#x}', '{.note}', 'a {key=value}', '# a', '## a ##', 'a #', 'a #\\', '1. a', '1) a', '- a', '+ a'],
    ...[
      '* a',
      '> a',
      '===',
      '---',
      '***',
      '```',
      '~~~',
      '    code',
      '\tcode',
      '<b>',
      '<b>a</b>',
      '<!-- a -->',
      '<div>',
    ],
    ...[
      '*',
      '**a**',
      '_a_',
      'a_b_c',
      '`a`',
      '\\',
      'a\\',
      '\\{#x}',
      '&amp;',
      '&',
      '&#123;',
      'https://example.org',
      'www.a.org',
    ],
    ...[
      'a@b.org',
      '[a](b)',
      '![a](b)',
      '[a]',
      '[a]: b',
      '[^1]',
      '[^1]: a',
      '[ ] a',
      '[x] a',
      '| a | b |',
      '~~a~~',
      '~a~',
    ],
    ...[
      '  a  ',
      'a\nb',
      'a\r\nb',
      'a\n\nb',
      'a\r',
      '\na',
      'a  \nb',
      'a\\\nb',
      'a  b',
      'a\tb',
      '\u00A0a\u00A0',
      'a\u202F;',
    ],
    ...['+++', ':::', '$a$', 'a: b', '# ', '-', '+', '1.', '>', '=', '{', '}', '{#', '{:', '!', '!a', 'a!', '"', "'"],
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc
    .array(fc.constantFrom(...'*_~`[](){}<>#+-=|!&\\:./ \n\t1a;"\''.split('')), { minLength: 1, maxLength: 10 })
    .map((marks) => marks.join('')),
);
