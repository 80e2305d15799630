import { digest } from '../../text/index.js';

/** The style of a page that stands alone: readable on paper, in the dark and at 320 px. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1d1d23, #ececf1); --page: light-dark(#fff, #17171b); --panel: light-dark(#f6f6f9, #212127);
  --soft: light-dark(#54545f, #b5b5c0); --line: light-dark(#d4d4dc, #44444f); --link: light-dark(#1a4fb4, #9dbdff);
  --ins: light-dark(#0b5d2a, #7ee0a0); --ins-bg: light-dark(#e3f6e8, #12351f);
  --del: light-dark(#9b1c1c, #ffa8a8); --del-bg: light-dark(#fdeaea, #431a1a);
  --move: light-dark(#5b3a9b, #c9b3ff); --move-bg: light-dark(#f1ebfc, #2f2448);
}
body { font: 1.0625rem/1.6 system-ui, sans-serif; margin: 0; color: var(--text); background: var(--page); }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
main:has(.side-by-side) { max-width: 68rem; }
a { color: var(--link); }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .6em; text-wrap: balance; }
h1 { margin-top: .5em; }
[id] { scroll-margin-top: 4rem; }
:target { outline: .15rem solid var(--link); outline-offset: .3rem; }
.notice { border-inline-start: .3rem solid currentColor; padding-inline-start: .8rem; }
.facts, .because { color: var(--soft); font-size: .9375rem; }
.because strong, .side-by-side strong { color: var(--text); }
.commitment { padding-inline-start: 1.2rem; }
.sign { display: inline-block; min-width: 1em; text-align: center; font-weight: 700; }
.change { border-inline-start: .25rem solid var(--line); padding-inline-start: 1rem; margin: 1.2rem 0; }
.change.removed, .change.weakened { border-color: var(--del); }
.change.added, .change.strengthened { border-color: var(--ins); }
.change.moved { border-color: var(--move); }
.change p { margin: .25rem 0; }
details { margin: 1rem 0; }
summary { cursor: pointer; color: var(--soft); font-size: .9375rem; }
.unchanged > summary { border-block: 1px solid var(--line); padding-block: .3rem; }
ins { color: var(--ins); background: var(--ins-bg); text-decoration: underline; }
del { color: var(--del); background: var(--del-bg); text-decoration: line-through; }
ins.moved { color: inherit; background: var(--move-bg); text-decoration: underline double var(--move); }
del.moved { color: var(--move); background: var(--move-bg); text-decoration: line-through; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: start; font-weight: 600; padding: .5rem 0; }
th, td { text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); padding: .4rem .5rem; overflow-wrap: break-word; hyphens: auto; }
th[scope="row"] { font-weight: inherit; }
.changes th[scope="row"] { white-space: nowrap; }
.side-by-side { table-layout: fixed; margin: 1rem 0 2rem; font-size: 1rem; hyphens: auto; }
.side-by-side caption { position: absolute; clip-path: inset(50%); white-space: nowrap; }
.side-by-side th { font-weight: inherit; color: var(--soft); font-size: .9375rem; border-block-end: 0; }
.side-by-side thead th { font-weight: 600; color: var(--text); border-block-end: 2px solid var(--line); }
.side-by-side td + td { border-inline-start: 1px solid var(--line); }
pre { overflow-x: auto; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  .changes thead { position: absolute; clip-path: inset(50%); }
  .changes tr { display: block; border-block-end: 1px solid var(--line); padding-block: .4rem; }
  .changes :is(th, td) { display: block; border: 0; padding: .1rem 0; }
}
@media print {
  main { max-width: none; padding: 0; }
  .unchanged::details-content { content-visibility: visible; block-size: auto; }
  .full, nav { display: none; }
  .change, tr { break-inside: avoid; }
  h2, h3, h4, thead, [scope="rowgroup"] { break-after: avoid; }
  a { color: inherit; }
}
`;

let known: string | undefined;

/**
 * The style as a policy names it (`style-src`, CSP 3): its digest, so that no other style is let in.
 *
 * @example
 * styleSource(); // 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
 */
export function styleSource(): string {
  const [algorithm, hex = ''] = digest(STYLE).split('-');
  known ??= `${algorithm}-${btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((two) => Number.parseInt(two, 16))))}`;
  return known;
}
