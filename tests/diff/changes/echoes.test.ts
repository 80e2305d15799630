import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/diff/index.js';
import { parse } from '../../../src/parse/index.js';

const HEAD = '---\ncharter: ours\nversion: 1.0.0\nlanguage: en\n---\n\n## Stays {#stays}\n\n- We stay. {#stay}\n\n';
const SECTION = '## Doors {#doors}\n\n- We open doors at eight. {#open}\n  - On Sundays at nine. {#sunday}\n';

/** Each change with the id of the node whose change it follows from. */
function echoes(before: string, after: string) {
  const { changes } = diff(parse(HEAD + before).edition, parse(HEAD + after).edition);
  const nodeOf = (id: string | null) => {
    const change = changes.find((one) => one.id === id);
    return (change?.after[0] ?? change?.before[0])?.id ?? null;
  };
  return changes.map(({ id, partOf }) => [nodeOf(id), nodeOf(partOf)]);
}

describe('echoes', () => {
  it('follow from the section that was removed, and from the commitment above them', () => {
    expect(echoes(SECTION, '')).toEqual([
      ['doors', null],
      ['open', 'doors'],
      ['sunday', 'open'],
    ]);
  });

  it('follow from the section that was added', () => {
    expect(echoes('', SECTION)).toContainEqual(['open', 'doors']);
  });

  it('are not what came to a section that was there', () => {
    expect(echoes('', '- We close at six. {#close}\n')).toEqual([['close', null]]);
  });
});
