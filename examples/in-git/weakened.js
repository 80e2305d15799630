// Says which commits of a file weakened or removed a promise, and ends with 1 if one did: a check for CI.
//   node weakened.js BEFORE..AFTER FILE
import { diff } from 'charter-as-code';
import { fileHistory, splitRange } from 'charter-as-code/node';
import { parse } from 'charter-as-code/parse';

const [asked = '', file = ''] = process.argv.slice(2);
const range = splitRange(asked);
if (!range) throw new Error(`Unexpected range ${asked}, expected BEFORE..AFTER`);

const { before, versions, cut } = await fileHistory(range, file);
if (cut) console.error('This clone is shallow: some commits are missing.');

let older = before && parse(before.text).edition;
for (const { commit, text } of versions) {
  const { edition } = parse(text);
  const losses = older
    ? diff(older, edition).changes.filter(({ kind }) => kind === 'weakened' || kind === 'removed')
    : [];
  for (const {
    because,
    before: [was],
  } of losses) {
    console.log(`${commit.date.slice(0, 10)} ${commit.subject}\n  ${was?.text}\n  ${because}`);
    process.exitCode = 1;
  }
  older = edition;
}
