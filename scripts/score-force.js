// Scores the reading of wordings on the labelled sentences beside the repository, through the built package.
import { readFileSync } from 'node:fs';
import { diff } from '../dist/index.js';
import { parse } from '../dist/parse.js';

const LANGUAGES = ['fr', 'en'];
const read = (path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const edition = (text, language) => parse(`${text}\n`, { language }).edition;

/** What the changes of one commitment come to: what is lost or gained, both, or form alone. */
function verdict({ lang, before, after }) {
  const kinds = new Set(diff(edition(before, lang), edition(after, lang)).changes.map(({ kind }) => kind));
  const worse = kinds.has('removed') || kinds.has('weakened');
  const better = kinds.has('added') || kinds.has('strengthened');
  if (kinds.has('reworded') || (worse && better)) return 'reworded';
  return worse ? 'weakened' : better ? 'strengthened' : 'editorial';
}

/** The force of the first commitment of a text. */
const force = ({ lang, text }) =>
  edition(text, lang).children.find(({ type }) => type === 'commitment')?.force?.modality;

function table(title, rows, labelOf, tell) {
  const told = rows.map((row) => ({ ...row, label: labelOf(row), got: tell(row) }));
  const share = (list, of) => (list.filter(of).length / Math.max(1, list.length)).toFixed(3);
  console.log(`\n| ${title} | lines | strict | with \`also\` |\n|---|---|---|---|`);
  for (const lang of LANGUAGES) {
    const list = told.filter((row) => row.lang === lang);
    const strict = share(list, ({ got, label }) => got === label);
    const lenient = share(list, ({ got, label, also }) => got === label || also.includes(got));
    console.log(`| ${lang} | ${list.length} | ${strict} | ${lenient} |`);
  }
  const labels = [...new Set(told.map(({ label }) => label))].sort();
  const found = [...new Set([...labels, ...told.map(({ got }) => got)])];
  console.log(`\n| labelled, below told as | ${found.join(' | ')} |\n|---|${found.map(() => '---').join('|')}|`);
  for (const label of labels) {
    const counts = found.map((got) => told.filter((row) => row.label === label && row.got === got).length);
    console.log(`| ${label} | ${counts.join(' | ')} |`);
  }
}

/** Prints both tables, from the folder of the labelled files. */
export function scoreForce(folder) {
  table('pairs', read(`${folder}/pairs.jsonl`), ({ label }) => label, verdict);
  table('single', read(`${folder}/single.jsonl`), (row) => row.force, force);
}
