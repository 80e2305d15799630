// Holds what the package gives against the JSON Schemas that it publishes: the front matter of each bundled
// edition, charter.yaml, the diff and the changelog of the bundled charter.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseYaml } from 'yaml';
import { changelog, diff, translationReport } from '../dist/index.js';
import { openCharter } from '../dist/node.js';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);

const charter = await openCharter('charter');
const editions = charter.editions.map((head) => charter.edition(head));
const plain = (value) => JSON.parse(JSON.stringify(value));
const checks = [
  ...editions.map(({ version, language, frontMatter }) => [
    'front-matter',
    `${version}/${language}`,
    Object.fromEntries(frontMatter.fields.map(({ key, value }) => [key, value])),
  ]),
  ['charter-translations-1', 'translations', plain(translationReport(charter, { version: charter.versions.at(-1) }))],
  ['charter', 'charter.yaml', parseYaml(read('charter/charter.yaml'))],
  ...charter.languages.flatMap((language) => {
    const [before, after] = [charter.versions[0], charter.versions.at(-1)].map((version) =>
      charter.edition({ version, language }),
    );
    return [
      ['charter-diff-1', `diff, ${language}`, plain(diff(before, after, { pairs: true }))],
      ['charter-changelog-1', `changelog, ${language}`, plain(changelog(charter, { language }))],
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
