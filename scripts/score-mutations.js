// Scores the differ on charters made from seeds, whose changes are known: through the built package.
import { diff } from '../dist/index.js';
import { parse } from '../dist/parse.js';
import { mutatedCharter, scoreChanges } from './mutations.js';

const SEEDS = 60;

/** Prints the table: kind F1 over all seeds, by language, with explicit ids and without any. */
export function scoreMutations() {
  console.log('| made charters | changes | kind: precision | recall | F1 |\n|---|---|---|---|---|');
  for (const language of ['en', 'fr']) {
    for (const ids of [true, false]) {
      let [right, extra, missed] = [0, 0, 0];
      for (let seed = 1; seed <= SEEDS; seed++) {
        const { before, after, truth } = mutatedCharter(seed, { language, ids });
        const scored = scoreChanges(truth, diff(parse(before).edition, parse(after).edition).changes);
        right += scored.right;
        extra += scored.extra.length;
        missed += scored.missed.length;
      }
      const [precision, recall] = [right / (right + extra), right / (right + missed)];
      const f1 = (2 * right) / (2 * right + extra + missed);
      const figures = [precision, recall, f1].map((value) => value.toFixed(3)).join(' | ');
      console.log(`| ${language}, ${ids ? 'with ids' : 'without ids'} | ${right + missed} | ${figures} |`);
    }
  }
}
