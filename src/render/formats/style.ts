import { digest } from '../../text/index.js';

/** The style of a page that stands alone: readable on paper, in the dark and at 320 px. */
export const STYLE = `
:root { color-scheme: light dark; --ins: light-dark(#0b5d2a, #7ee0a0); --ins-bg: light-dark(#e3f6e8, #12351f); --del: light-dark(#9b1c1c, #ffa8a8); --del-bg: light-dark(#fdeaea, #431a1a); --line: light-dark(#c9c9d1, #4a4a55); --soft: light-dark(#54545f, #b5b5c0); }
body { font: 1.0625rem/1.6 system-ui, sans-serif; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin: 2em 0 .6em; }
h1 { margin-top: .5em; }
.notice { border-inline-start: .3rem solid currentColor; padding-inline-start: .8rem; }
.facts, .because { color: var(--soft); font-size: .9375rem; }
.commitment { padding-inline-start: 1.2rem; }
.unchanged { opacity: .92; }
.change { border-inline-start: .2rem solid var(--line); padding-inline-start: 1rem; margin: 1rem 0; }
.change.removed, .change.weakened { border-color: var(--del); }
.change.added, .change.strengthened { border-color: var(--ins); }
.change .because { margin: .2rem 0; }
ins { color: var(--ins); background: var(--ins-bg); text-decoration: underline; }
del { color: var(--del); background: var(--del-bg); text-decoration: line-through; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; display: block; overflow-x: auto; }
caption { text-align: start; font-weight: 600; padding: .5rem 0; }
th, td { text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); padding: .35rem .5rem; }
th, td { overflow-wrap: break-word; min-width: 6rem; }
pre { overflow-x: auto; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { main { max-width: none; } table { display: table; } }
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
