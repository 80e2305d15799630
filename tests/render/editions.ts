import { fileURLToPath } from 'node:url';
import { openCharter } from '../../src/node/index.js';
import { parse } from '../../src/parse/index.js';

/** The bundled charter. */
export const bundled = await openCharter(fileURLToPath(new URL('../../charter/', import.meta.url)));

const head = (version: string) =>
  `---\ncharter: ours\nversion: ${version}\nlanguage: en\ntitle: Our charter\nstatus: adopted\nstanding: a draft for discussion\nnotice: "Not official ${version}."\ndates: { adopted: 2022-05-01 }\n---\n\n`;

/** Two short editions that differ in every kind of way. */
export const older = parse(`${head('1.0.0')}# Our charter

Why we wrote this.

## Care {#care}

- We must answer every letter within two months. {#answer}
- We listen to everyone who writes. {#listen}
- We publish our code and explain each decision. {#publish}
- We keep letters. {#keep}
- We file letters. {#file}
- We smile. {#smile}
- We call back within three days. {#call}

## Doors {#doors}

- We open the doors at eight. {#open}

## Money {#money}

- We count it. {#count}
`).edition;

export const newer = parse(`${head('1.1.0')}# Our charter

Why we wrote this.

## Great care {#care}

- We may answer every letter within three months. {#answer}
- We listen to everyone who knocks. {#listen}
- We publish our code. {#publish-code from=publish}
- We explain each decision. {#explain from=publish}
- We keep and file letters. {#keep-file from="keep file"}
- We *smile*. {#smile}
- We call back within two days. {#call}
- We wave. {#wave}
- We count it. {#count}

## Doors {#doors}

- We open the doors at eight. {#open}
`).edition;
