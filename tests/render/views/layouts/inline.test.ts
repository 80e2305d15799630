import { describe, expect, it } from 'vitest';
import { diff } from '../../../../src/diff/index.js';
import { htmlFragment } from '../../../../src/render/formats/html.js';
import type { PageBlock } from '../../../../src/render/page.js';
import { inline } from '../../../../src/render/views/layouts/inline.js';
import { passagesOf } from '../../../../src/render/views/passages.js';
import { newer, older } from '../../editions.js';

const ground = {
  language: 'en',
  languages: { before: 'en', after: 'en' },
  names: ['1.0.0', '1.1.0'],
  place: 'Care',
} as const;

function shown(id: string, more: object = {}): string {
  const passages = passagesOf(older, newer, diff(older, newer, { pairs: true }));
  const blocks: readonly PageBlock[] = inline(
    passages.filter(({ node }) => node.id === id),
    { ...ground, ...more },
  );
  return htmlFragment({ title: '', language: 'en', phrases: 'en', blocks });
}

describe('inline', () => {
  it('says what changed and why, then the words, then old and new in full on demand', () => {
    expect(shown('listen').replace(/<span class="hidden">[^<]*<\/span>/g, '')).toMatch(
      new RegExp(
        [
          '<div class="change reworded"><p id="change-[0-9a-f]{12}" class="because"><span class="sign" aria-hidden="true">≠</span> <strong>reworded</strong>.*</p>',
          '<p id="listen" class="words">We listen to everyone who <del>writes</del><ins>knocks</ins>.</p>',
          '<details class="full"><summary>Before and after, in full</summary><p class="before"><strong>Before: </strong>We listen to everyone who writes.</p>',
          '<p class="after"><strong>After: </strong>We listen to everyone who knocks.</p></details></div>',
        ].join('\n'),
      ),
    );
  });

  it('tells the language of the words apart from that of the reasons', () => {
    const text = shown('listen', { languages: { before: 'de', after: 'fr' } });
    expect(text).toMatch(/class="words" lang="fr"/);
    expect(text).toContain('<span lang="de">We listen to everyone who writes.</span>');
    expect(text).not.toMatch(/class="because" lang/);
  });

  it('shows nothing in full that is whole already', () => {
    expect(shown('wave')).not.toContain('<details');
  });
});
