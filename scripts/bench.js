// Measures parse and diff against what they stand on and against their peers, as ratios within one run,
// and prints the table of docs/performance.md. Needs a build.
import { execFileSync, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getTextDiff } from '@donedeal0/superdiff';
import { diffWords } from 'diff';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { createCharter, diff } from '../dist/index.js';
import { openCharter, verifySeals } from '../dist/node.js';
import { parse, readWork } from '../dist/parse.js';
import { satteri } from '../dist/satteri.js';
import { sealedFolder } from './bench-seals.js';
import { charterOf, editionsOf, LARGE, LARGE_NAME, PAIRS, pairOf, SMALL, WORST } from './bench-texts.js';

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze();
const bare = (...texts) => texts.map((text) => processor.parse(text));
const fast = (text) => parse(text, { parser: satteri }).edition;

/** Processor time of this process in milliseconds: on a shared machine, the clock tells of its other users. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The median time of each task, in milliseconds; slow ones run a few times, quick ones for half a second. */
async function medians(tasks) {
  const bench = new Bench({ now: processorTime, time: 500, iterations: 5, warmupTime: 200, warmupIterations: 2 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  for (const { result } of bench.tasks) if (result.error) throw result.error;
  return Object.fromEntries(bench.tasks.map(({ name, result }) => [name, result.latency.p50]));
}

const rows = [];
const format = (value) => value.toPrecision(value < 100 ? 2 : 3).replace(/\.0$/, '');
const atMost = (work, measured, goal, unit = 'times') =>
  rows.push([work, `${format(measured)} ${unit}`, `≤ ${goal} ${unit}`, measured <= goal ? 'yes' : 'no']);
const faster = (work, measured, goal) =>
  rows.push([work, `${format(measured)} times faster`, `≥ ${goal} times`, measured >= goal ? 'yes' : 'no']);

/** The slope of times over sizes, both as logarithms: 1 when they grow alike. */
function exponent(times) {
  const points = Object.entries(times).map(([size, time]) => [Math.log(Number(size)), Math.log(time)]);
  const mean = (i) => points.reduce((sum, point) => sum + point[i], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return over / points.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

for (const [name, text] of Object.entries(SMALL)) {
  const { ours, floor } = await medians({ ours: () => parse(text), floor: () => bare(text) });
  atMost(`\`parse\` of ${name}, against bare remark`, ours / floor, 1.25);
}

const large = await medians({ ours: () => fast(LARGE), floor: () => bare(LARGE) });
faster(`with satteri: ${LARGE_NAME} from text to edition, against bare remark`, large.floor / large.ours, 8);

for (const [name, [before, after]] of Object.entries(PAIRS)) {
  const [old, now] = [fast(before), fast(after)];
  const times = await medians({
    diff: () => diff(old, now),
    whole: () => diff(fast(before), fast(after)),
    floor: () => bare(before, after),
    jsdiff: () => diffWords(before, after),
    superdiff: () => getTextDiff(before, after, { separation: 'word', detectMoves: true }),
  });
  faster(`with satteri: ${name} from two texts to changes, against bare remark`, times.floor / times.whole, 8);
  atMost(`\`diff\` of ${name}, against bare remark of the two`, times.diff / times.floor, 0.06);
  faster(`\`diff\` of ${name}, against jsdiff \`diffWords\``, times.jsdiff / times.diff, 25);
  atMost(`\`diff\` of ${name}, against superdiff, words with moves`, times.diff / times.superdiff, 1);
}

for (const [name, [before, after]] of Object.entries(WORST)) {
  const [old, now] = [fast(before), fast(after)];
  const times = await medians({ diff: () => diff(old, now), floor: () => bare(before, after) });
  atMost(`\`diff\` of 100 KB, ${name}, against bare remark of the two`, times.diff / times.floor, 0.3);
}

const { work } = readWork('id: ours\ntitles: { en: Ours }\nlanguage: en\n');
const editions = editionsOf(50, 60).map(fast);
const opened = createCharter({ work, editions });
const first = (task) => {
  // A charter of its own, whose editions nobody compared: what the first question costs.
  const start = processorTime();
  task(createCharter({ work, editions: editionsOf(50, 60).map(fast) }));
  return processorTime() - start;
};
const opening = first(() => {});
// Answers are remembered: each question is a new one, or a look-up would be measured.
const questions = editions.flatMap(({ version }) =>
  Array.from({ length: 60 }, (_, i) => ({ version, id: `promise-${i}` })),
);
for (let i = 0; i < 60; i++) opened.history(`promise-${i}`);
const asking = (ask) => {
  let i = 0;
  return () => ask(questions[i++ % questions.length]);
};
const asked = await medians({
  history: asking(({ version, id }) => opened.history(id, { version })),
  became: asking((cited) => opened.became(cited)),
});
atMost('`history` over 50 editions of 60 commitments, once compared, a new question', asked.history, 5, 'ms');
atMost('`became` over the same, a new question', asked.became, 5, 'ms');
atMost(
  '`history` over the same, asked for the first time',
  first((one) => one.history('promise-7')) - opening,
  5,
  'ms',
);

const SIZES = [1e4, 3e4, 1e5, 3e5, 1e6];
const grown = async (task) => {
  const times = {};
  for (const size of SIZES) times[size] = (await medians({ one: task(size) })).one;
  return exponent(times);
};
const growths = {
  '`parse`': (size) => {
    const text = charterOf(size);
    return () => parse(text);
  },
  '`parse` with satteri': (size) => {
    const text = charterOf(size);
    return () => fast(text);
  },
  '`diff`': (size) => {
    const [before, after] = pairOf(size).map(fast);
    return () => diff(before, after);
  },
};
for (const [name, task] of Object.entries(growths)) {
  atMost(`growth of ${name} from 10 KB to 1 MB`, await grown(task), 1.1, 'as exponent');
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Of 50 editions in 5 languages, 60 commitments each: verifying them all against reading the same files and hashing
 * them, and opening the folder for one edition against the bare parse of that one.
 */
const folder = sealedFolder(50, ['de', 'en', 'es', 'fr', 'it']);
try {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.name === 'charter.lock.json' || (file.isFile() && /^[a-z]{2}\.md$/.test(file.name)))
    .map((file) => join(file.parentPath, file.name));
  const verify = await medians({
    ours: () => verifySeals(folder),
    floor: async () => {
      for (const file of files) hash('sha256', await readFile(file));
    },
  });
  atMost(
    '`verifySeals` of 50 editions in 5 languages, against reading and hashing them',
    verify.ours / verify.floor,
    1.5,
  );
  const asked = { version: '1.20.0', language: 'fr' };
  const one = join(folder, asked.version, `${asked.language}.md`);
  const open = await medians({
    ours: async () => (await openCharter(folder)).edition(asked),
    floor: async () => bare(await readFile(one, 'utf8')),
  });
  atMost('opening the folder of the same for one edition, against the bare parse of it', open.ours / open.floor, 1.2);
} finally {
  rmSync(folder, { recursive: true });
}

const inChild = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
for (const parser of ['remark', 'satteri']) {
  const peak = inChild(`
    import { pairOf } from './scripts/bench-texts.js';
    import { diff } from './dist/index.js';
    import { parse, remark } from './dist/parse.js';
    import { satteri } from './dist/satteri.js';
    const [before, after] = pairOf(1e6).map((text) => parse(text, { parser: ${parser} }).edition);
    diff(before, after);
    console.log(process.resourceUsage().maxRSS / 1024);
  `);
  atMost(`peak memory of two editions of 1 MB, parse by ${parser} and diff`, Number(peak), 400, 'MB');
}

/** The median time of whole processes, run in turns. */
function processes(commands, times = 15) {
  const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let turn = 0; turn < times; turn++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      spawnSync(process.execPath, args, { cwd: root });
      taken[name].push(performance.now() - start);
    }
  }
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return Object.fromEntries(Object.entries(taken).map(([name, list]) => [name, median(list)]));
}

const cli = ['dist/cli/main.js', 'diff', '1.0.0', '2.0.0-draft.1', '--charter', 'charter'];
const cold = processes({ nothing: ['-e', '0'], auto: cli, remark: [...cli, '--parser', 'remark'] });
atMost('`charter diff` of the bundled editions, whole process, against `node -e 0`', cold.auto / cold.nothing, 4);
atMost('the same with `--parser remark`', cold.remark / cold.nothing, 4);

console.log('| work | measured | goal | reached |\n|---|---|---|---|');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
