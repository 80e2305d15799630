import { parse } from '../../src/parse/index.js';

/** A small document with every sort of node, for tests of the tree. */
export const SAMPLE = `---
charter: ours
version: 1.0.0
language: en
title: Our charter
status: adopted
dates: { adopted: 2022-05-01 }
---

# Our charter

Why we wrote this.

## Care {#care}

What care is.

- We must answer within two months. {#answer basis=reported}
  - On Sundays too. {#sunday}
- We listen. {#listen .soft}

## Context

Only words here.

### Doors {#doors}

1. We open at eight. {#open}

| a | b |
|---|---|
| c | d |
`;

export const sample = parse(SAMPLE).edition;
