import { describe, expect, it } from 'vitest';
import { diff } from '../../../../src/diff/index.js';
import { htmlFragment } from '../../../../src/render/formats/html.js';
import { sideBySide } from '../../../../src/render/views/layouts/side-by-side.js';
import { passagesOf } from '../../../../src/render/views/passages.js';
import { newer, older } from '../../editions.js';

const ground = {
  language: 'en',
  languages: { before: 'en', after: 'en' },
  names: ['1.0.0', '1.1.0'],
  place: 'Care',
} as const;

function shown(...ids: readonly string[]): string {
  const passages = passagesOf(older, newer, diff(older, newer, { pairs: true }));
  const blocks = sideBySide(
    passages.filter(({ node }) => ids.includes(node.id)),
    ground,
  );
  return htmlFragment({ title: '', language: 'en', phrases: 'en', blocks }).replace(
    /<span class="hidden">[^<]*<\/span>/g,
    '',
  );
}

describe('sideBySide', () => {
  it('is one table with a caption, a header for each edition and one above each row', () => {
    const text = shown('listen', 'wave');
    expect(text).toContain('<table class="side-by-side"><caption>Care</caption>');
    expect(text).toContain('<tr><th scope="col">1.0.0</th><th scope="col">1.1.0</th></tr>');
    expect(text.match(/<th scope="rowgroup" colspan="2">/g)).toHaveLength(2);
    expect(text).toMatch(/<span id="change-[0-9a-f]{12}"><span class="sign" aria-hidden="true">≠<\/span>/);
  });

  it('shows the old words in one cell and the new ones in the other', () => {
    expect(shown('listen')).toContain(
      '<tr><td>We listen to everyone who <del>writes</del>.</td>' +
        '<td><span id="listen">We listen to everyone who <ins>knocks</ins>.</span></td></tr>',
    );
  });

  it('leaves the cell empty on the side that has no such words', () => {
    expect(shown('wave')).toContain('<tr><td></td><td><span id="wave"><ins>We wave.</ins></span></td></tr>');
    expect(shown('count')).toContain(
      '<tr><td><span id="before-count"><del class="moved">We count it.</del></span></td><td></td></tr>',
    );
  });
});
