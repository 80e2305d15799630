// The texts that `npm run bench` measures on: real editions where the shared corpora stand beside the
// repository, and generated charters, the same ones on every machine.
import { existsSync, readFileSync } from 'node:fs';

const corpora = new URL('../../shared/corpora/', import.meta.url);
const edition = (path) => readFileSync(new URL(`${path}.md`, corpora), 'utf8');

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = ['ba', 'den', 'ro', 'mi', 'tal', 'ver', 'so', 'lin', 'ka', 'per', 'tu', 'nes', 'ol', 'gra', 'fi'];
const COMMON = 'the of and to in a is for that by with on we must all users data may should not'.split(' ');

/** A word: a common one half the time, else one of 3,375 made of syllables. */
function word(random, suffix) {
  if (random() < 0.5) return COMMON[Math.floor(random() ** 2 * COMMON.length)];
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)];
  return syllable() + syllable() + syllable() + suffix;
}

const sentence = (random, suffix) =>
  `We ${Array.from({ length: 8 + Math.floor(random() * 24) }, () => word(random, suffix)).join(' ')}.`;

/** The blocks of a charter of about so many characters: headings, paragraphs, lists. */
function blocks(length, seed, suffix = '') {
  const random = numbers(seed);
  const made = [];
  for (let size = 0; size < length; size += made.at(-1).length + 2) {
    const kind = random();
    if (kind < 0.08) made.push(`## ${word(random, suffix)} ${word(random, suffix)}`);
    else if (kind < 0.4) made.push(`${sentence(random, suffix)} ${sentence(random, suffix)}`);
    else made.push(`- ${sentence(random, suffix)}`);
  }
  return made;
}

const written = (parts) => `${parts.join('\n\n')}\n`;

/** A later edition: of a hundred blocks two lose words, one goes, one comes and one moves. */
function amended(parts, seed) {
  const random = numbers(seed);
  const later = parts.flatMap((part) => {
    const fate = random();
    if (fate < 0.02) return [part.replace(/ \w+ \w+\.$/, ' otherwise.')];
    if (fate < 0.03) return [];
    return fate < 0.04 ? [part, `- ${sentence(random, '')}`] : [part];
  });
  for (let moves = later.length / 100; moves > 0; moves--) {
    const [part] = later.splice(Math.floor(random() * later.length), 1);
    later.splice(Math.floor(random() * later.length), 0, part);
  }
  return later;
}

function shuffled(parts, seed) {
  const random = numbers(seed);
  return parts
    .map((part) => [random(), part])
    .sort(([a], [b]) => a - b)
    .map(([, part]) => part);
}

/** A generated charter of about so many characters. */
export const charterOf = (length) => written(blocks(length, length));

/** A generated charter and its next edition. */
export const pairOf = (length) => {
  const parts = blocks(length, length);
  return [written(parts), written(amended(parts, 7))];
};

/** Editions of a generated charter: so many commitments with ids, of which each edition rewrites three. */
export function editionsOf(count, commitments) {
  const random = numbers(count);
  const items = Array.from({ length: commitments }, () => sentence(random, ''));
  return Array.from({ length: count }, (_, edition) => {
    for (let i = 0; i < 3 && edition > 0; i++) items[Math.floor(random() * commitments)] = sentence(random, '');
    const list = items.map(
      (item, i) => `${i % 10 === 0 ? `\n## Stake ${i / 10} {#stake-${i / 10}}\n\n` : ''}- ${item} {#promise-${i}}`,
    );
    return `---\ncharter: ours\nversion: 1.${edition}.0\nlanguage: en\nstatus: adopted\n---\n${list.join('\n')}\n`;
  });
}

const requests = (days) =>
  written(Array.from({ length: 2000 }, (_, i) => `- We must answer request ${i} within ${days(i)} days.`));

/** What is hardest for a differ, in 100 KB. */
export const WORST = {
  'nothing in common': [
    written(blocks(1e5, 1)),
    written(blocks(1e5, 2, 'x').map((part) => part.replace('We ', 'They '))),
  ],
  'all paragraphs shuffled': [written(blocks(1e5, 3)), written(shuffled(blocks(1e5, 3), 4))],
  '2,000 near-duplicates': [requests((i) => (i % 9) + 1), requests((i) => (i % 7) + 1)],
};

const real = existsSync(corpora);

/** Documents of 10 to 100 KB, by name. */
export const SMALL = real
  ? {
      'github-acceptable-use (11 KB)': edition('github-acceptable-use/2022-03-14'),
      'code-deontologie (18 KB)': edition('code-deontologie-experts-comptables/2011-12-30'),
      'model-spec, first 100 KB': edition('model-spec/2025-12-18').slice(0, 1e5),
      'generated (50 KB)': charterOf(5e4),
    }
  : { 'generated (10 KB)': charterOf(1e4), 'generated (50 KB)': charterOf(5e4), 'generated (100 KB)': charterOf(1e5) };

/** One large document, by name. */
export const [LARGE_NAME, LARGE] = real
  ? ['model-spec', edition('model-spec/2025-12-18')]
  : ['generated (271 KB)', charterOf(271e3)];

/** Two editions, by name. */
export const PAIRS = real
  ? {
      'model-spec': [edition('model-spec/2025-09-12'), edition('model-spec/2025-10-27')],
      'code-civil-livre-1': [edition('code-civil-livre-1/2013-01-01'), edition('code-civil-livre-1/2013-05-19')],
    }
  : { 'generated (271 KB)': pairOf(271e3), 'generated (378 KB)': pairOf(378e3) };
