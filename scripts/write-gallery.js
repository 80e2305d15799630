// Writes docs/gallery.md: what adopting real documents shows, computed from the corpora beside the repository. Skips
// where they are absent. With --check, fails when the page is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { changelog, createCharter } from '../dist/index.js';
import { adopt } from '../dist/node.js';

const corpora = new URL('../../shared/corpora/', import.meta.url);
const page = new URL('../docs/gallery.md', import.meta.url);
if (!existsSync(corpora)) {
  console.log('docs/gallery.md is not checked: the corpora are not beside the repository');
  process.exit();
}

/** What each document is, who wrote it and under which licence an excerpt of it may be shown. */
const DOCUMENTS = {
  'code-civil-livre-1': [
    'French civil code, book I',
    'official legal text, files of steeve/france.code-civil, CC-BY-4.0',
    'law',
  ],
  'code-deontologie-experts-comptables': ['Code of ethics of French accountants', 'official legal text', 'law'],
  'contributor-covenant-en': ['Contributor Covenant', 'its authors and contributors, CC-BY-4.0'],
  'contributor-covenant-fr': ['Contributor Covenant, in French', 'its authors and translators, CC-BY-4.0'],
  'deon-checklist': ['Data ethics checklist deon', 'DrivenData Inc., MIT'],
  'github-acceptable-use': ['GitHub acceptable use policies', 'GitHub, CC0-1.0'],
  'model-spec': ['OpenAI Model Spec', 'OpenAI, CC0-1.0'],
};

/** The three lives that tell most: which commitment of which document, and what a reader should look at. */
const STORIES = [
  {
    corpus: 'code-civil-livre-1',
    id: 'l-homme-avant-dix-huit-ans',
    title: 'An age for each sex, then one age, then no sex',
    says: 'Article 144 of the civil code: who may marry, and from what age. Its number never changed; two laws made another promise of it.',
  },
  {
    corpus: 'contributor-covenant-en',
    id: 'project-maintainers-have-the-right-and',
    title: 'A threat to maintainers that quietly went',
    says: 'One paragraph gave maintainers a power and held them to use it. It was split; the power lives on, the sanction does not.',
  },
  {
    corpus: 'github-acceptable-use',
    id: 'harass-abuse-threaten-or-incite-violence',
    title: 'One ban that became two',
    says: 'Whoever cites the ban of 2019 gets an answer in the policy of today: both heirs, and what became of each.',
  },
];

const MOST_WORDS = 12;
const excerpt = (text) => {
  const words = text.split(/\s+/u);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : text;
};

const text = (value) => ({ type: 'text', value: String(value) });
const code = (value) => ({ type: 'inlineCode', value });
const paragraph = (...children) => ({ type: 'paragraph', children });
const heading = (depth, value) => ({ type: 'heading', depth, children: [text(value)] });
const row = (cells) => ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) });
const table = (head, rows) => ({ type: 'table', children: [row(head.map((one) => [text(one)])), ...rows.map(row)] });

const KINDS = [
  'removed',
  'weakened',
  'reworded',
  'split',
  'merged',
  'added',
  'strengthened',
  'moved',
  'renamed',
  'editorial',
];

const adopted = new Map(
  Object.entries(DOCUMENTS).map(([name, [, , profile]]) => {
    const folder = new URL(`${name}/`, corpora);
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
    const documents = files.sort().map((path) => ({ path, markdown: readFileSync(new URL(path, folder), 'utf8') }));
    const { report, charter } = adopt(documents, { id: name, profile });
    return [name, { report, charter: createCharter(charter) }];
  }),
);

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** One document a row: how its ids fared, what its editions changed, and whether its numbers said so. */
function overview(name) {
  const { report, charter } = adopted.get(name);
  const { releases } = changelog(charter);
  const later = report.editions.slice(1);
  const carried = sum(later.map(({ own, kept, back }) => own + kept + back));
  const fresh = sum(later.map((one) => one.fresh));
  const split = report.lineage.filter(({ to }) => to.length > 0).length;
  const gone = sum(report.lineage.filter(({ to }) => to.length === 0).map(({ from }) => from.length));
  const small = releases.filter(({ sufficient }) => !sufficient).map(({ version }) => version);
  const declared = releases.some(({ declaredBump }) => declaredBump !== null);
  const tooSmall = declared ? small.reverse().join(', ') || 'none' : 'dates for numbers';
  return [DOCUMENTS[name][0], report.editions.length, carried, fresh, split, gone, tooSmall].map((cell) => [
    text(cell),
  ]);
}

/** What the editions of a document changed, a kind a column. */
function kinds(name) {
  const { releases } = changelog(adopted.get(name).charter);
  return [
    [text(DOCUMENTS[name][0])],
    ...KINDS.map((kind) => [text(sum(releases.map(({ counts }) => counts[kind] ?? 0)))]),
  ];
}

/** The life of one commitment, an edition a row; editions that changed nothing are left out. */
function life({ corpus, id, title, says }) {
  const { moments } = adopted.get(corpus).charter.history(id, { speaks: 'en' });
  const told = moments.filter(({ fates }, i) => i === 0 || fates.some((fate) => fate !== 'same'));
  const rows = told.map(({ version, fates, nodes, changes, endings }) => {
    const words = nodes.flatMap(({ text: said }, i) => [
      ...(i > 0 ? [{ type: 'html', value: '<br>' }] : []),
      text(excerpt(said)),
    ]);
    const ended = endings.map(({ id: gone }) => code(gone));
    const why = fates.flatMap((fate) => changes.find(({ kind }) => kind === fate)?.because ?? [])[0];
    return [[text(version)], [text(fates.join(', '))], words, ended.length > 0 ? ended : [text(why ?? '')]];
  });
  return [
    heading(2, title),
    paragraph(text(`${DOCUMENTS[corpus][0]}, `), code(id), text(`. ${says}`)),
    table(['edition', 'what became of it', 'first words', 'why, or what ended'], rows),
    paragraph(text(`Excerpts from the document: ${DOCUMENTS[corpus][1]}.`)),
  ];
}

const names = Object.keys(DOCUMENTS);
const root = {
  type: 'root',
  children: [
    heading(1, 'What adopting real documents shows'),
    paragraph(
      text('Seven documents that nobody wrote for this library, each in several editions, were made charters by '),
      code('charter adopt'),
      text(' (see '),
      { type: 'link', url: 'adopt.md', children: [text('adopt.md')] },
      text(') and asked what became of their commitments. All below is computed by '),
      code('npm run gallery'),
      text(
        '; nothing was corrected by hand, so it shows the mistakes of the differ too. Only a human can say what was meant.',
      ),
    ),
    table(
      [
        'document',
        'editions',
        'ids carried',
        'new ids',
        'split or merged',
        'gone',
        'releases whose number is too small',
      ],
      names.map(overview),
    ),
    paragraph(text('What changed, over all editions of each:')),
    table(['document', ...KINDS], names.map(kinds)),
    ...STORIES.flatMap(life),
  ],
};
const written = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-' })
  .stringify(root);
if (!process.argv.includes('--check')) writeFileSync(page, written);
else if (readFileSync(page, 'utf8') !== written) {
  console.error('docs/gallery.md is stale: npm run gallery');
  process.exitCode = 1;
}
