// Holds what the package gives against the JSON Schemas that it publishes: the front matter of each bundled
// edition, charter.yaml, the diff and the changelog of the bundled charter, and the seals of the example.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseYaml } from 'yaml';
import { changelog, commitments, diff, lineageReport, translationReport } from '../dist/index.js';
import { adopt, openCharter, seen, verifySeals } from '../dist/node.js';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);

const charter = await openCharter('charter');
const editions = charter.editions.map((head) => charter.edition(head));
const plain = (value) => JSON.parse(JSON.stringify(value));
const said = (...args) =>
  JSON.parse(spawnSync('node', ['dist/cli/main.js', ...args, '--format', 'json'], { encoding: 'utf8' }).stdout);
const sealed = 'examples/sealed-charter';
const checks = [
  ['charter-at-1', 'a day, edition found', said('at', '2023-05-12', '--by', 'published')],
  ['charter-at-1', 'a day, none known', said('at', '2023-05-12')],
  ['charter-citation-1', 'a citation', said('cite', 'transparence-explication')],
  [
    'charter-citation-1',
    'an old citation',
    said('resolve', 'ia-ethique@1.0.0#environnement-affichage', '--to', 'next'),
  ],
  ...editions.map(({ version, language, frontMatter }) => [
    'front-matter',
    `${version}/${language}`,
    Object.fromEntries(frontMatter.fields.map(({ key, value }) => [key, value])),
  ]),
  ['charter-translations-1', 'translations', plain(translationReport(charter, { version: charter.versions.at(-1) }))],
  ['charter', 'charter.yaml', parseYaml(read('charter/charter.yaml'))],
  ['charter', `${sealed}/charter.yaml`, parseYaml(read(`${sealed}/charter.yaml`))],
  ['charter-lock-1', 'lock', JSON.parse(read(`${sealed}/charter.lock.json`))],
  ['charter-seals-1', 'verify', plain((await verifySeals(sealed)).report)],
  ['charter-seen-1', 'seen', plain((await seen(sealed, { version: '1.0.0' })).report)],
  ...charter.languages.flatMap((language) => {
    const [before, after] = [charter.versions[0], charter.versions.at(-1)].map((version) =>
      charter.edition({ version, language }),
    );
    return [
      ['charter-diff-1', `diff, ${language}`, plain(diff(before, after, { pairs: true }))],
      ['charter-changelog-1', `changelog, ${language}`, plain(changelog(charter, { language }))],
    ];
  }),
  [
    'charter-adoption-1',
    'adopt',
    plain(
      adopt([
        { path: '1.md', markdown: '# Ours\n\n- We listen.\n- We sing.\n' },
        { path: '2.md', markdown: '# Ours\n\n- We sing.\n' },
      ]).report,
    ),
  ],
  ...charter.languages.flatMap((language) => {
    const ids = commitments(charter.edition({ version: charter.versions[0], language })).map(({ id }) => id);
    return [
      ['charter-lineage-1', `lineage, ${language}`, plain(lineageReport(charter, language))],
      ...ids.map((id) => [
        'charter-history-1',
        `history of ${id}, ${language}`,
        plain(charter.history(id, { language })),
      ]),
    ];
  }),
];
const validators = new Map();
for (const [schema, name, value] of checks) {
  const validate = validators.get(schema) ?? ajv.compile(JSON.parse(read(`dist/schemas/${schema}.json`)));
  validators.set(schema, validate);
  if (validate(value)) console.log(`${name}: valid against ${schema}`);
  else {
    console.error(`${name}: not valid against ${schema}`, validate.errors);
    process.exitCode = 1;
  }
}
