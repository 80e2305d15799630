import { describe, expect, it } from 'vitest';
import { byChildren } from '../../../src/diff/align/by-children.js';
import { byId } from '../../../src/diff/align/by-id.js';
import { alignedBy, charter, inWords } from '../comparing.js';

const pairsOf = (before: string, after: string) =>
  inWords(alignedBy(charter(before), charter(after), byId, byChildren));

describe('byChildren', () => {
  it('pairs sections that carry the same things under another title', () => {
    expect(pairsOf('## Apples\n\n- One. {#a}\n- Two. {#b}\n', '## Trains\n\n- One. {#a}\n- Two. {#b}\n')).toEqual([
      'apples → trains',
      'a → a',
      'b → b',
    ]);
  });

  it('leaves sections apart that share too little of what they hold', () => {
    const filler = '- A long commitment that stands in one section and in no other one.\n';
    expect(pairsOf(`## Apples\n\n- One. {#a}\n${filler}`, `## Trains\n\n- One. {#a}\n${filler.toUpperCase()}`)).toEqual(
      ['a → a'],
    );
  });

  it('gives a section to the one that took most of it', () => {
    expect(
      pairsOf(
        '## Apples\n\n- First of all. {#a}\n- Second of all. {#b}\n- Third of all. {#c}\n',
        '## Boats\n\n- First of all. {#a}\n\n## Trains\n\n- Second of all. {#b}\n- Third of all. {#c}\n',
      ),
    ).toContain('apples → trains');
  });
});
