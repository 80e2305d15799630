import { describe, expect, it } from 'vitest';
import { versionAfter, versionNamed, versionsNamed } from '../../src/adopt/versions.js';

describe('versionNamed', () => {
  it.each([
    ['1.4.md', '1.4.0'],
    ['1.4.2.md', '1.4.2'],
    ['v2.md', '2.0.0'],
    ['2.0.0-draft.1.md', '2.0.0-draft.1'],
    ['2025-02-12.md', '2025.2.12'],
    ['act-2023.md', '2023.0.0'],
    ['code_of_conduct v1.1.md', '1.1.0'],
    ['covenant/2/1/code.md', '2.1.0'],
    ['covenant/1.3/code.fr.md', '1.3.0'],
    ['charters\\1.2\\en.md', '1.2.0'],
    ['v1:CODE_OF_CONDUCT.md', '1.0.0'],
    ['code.md', null],
    ['a4.md', null],
    ['1 and 2.md', null],
    ['', null],
  ])('reads %s as %s', (path, version) => {
    expect(versionNamed(path)).toBe(version);
  });
});

describe('versionsNamed', () => {
  it('gives them when all are named and rise', () => {
    expect(versionsNamed(['1.9.md', '1.10.md'])).toEqual(['1.9.0', '1.10.0']);
  });

  it.each([[['1.0.md', 'new.md']], [['2.0.md', '1.0.md']], [['1.0.md', '1.md']]])('gives none for %j', (paths) => {
    expect(versionsNamed(paths)).toBeNull();
  });
});

it.each([
  ['major', '2.0.0'],
  ['minor', '1.3.0'],
  ['patch', '1.2.1'],
  ['none', '1.2.1'],
] as const)('versionAfter counts %s', (bump, version) => {
  expect(versionAfter('1.2.0', bump)).toBe(version);
});
