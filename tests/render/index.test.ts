import { describe, expect, it } from 'vitest';
import { changelog } from '../../src/changelog/index.js';
import { diff } from '../../src/diff/index.js';
import { walk } from '../../src/model/index.js';
import { PHRASE_LANGUAGES, PHRASES } from '../../src/phrases/index.js';
import {
  PAGE_FORMATS,
  type PageFormat,
  renderChangelog,
  renderChanges,
  renderEdition,
  renderRedline,
} from '../../src/render/index.js';
import { bundled, newer, older } from './editions.js';
import { wordsOf } from './html-reader.js';

const formats = Object.keys(PAGE_FORMATS) as PageFormat[];
/** Words as a reader sees them: without the escapes of the format. */
const bare = (text: string, format: PageFormat) =>
  format === 'html' ? wordsOf(text) : format === 'markdown' ? text.replace(/\\(?=[^\w\s])/g, '') : text;

describe.each(formats)('as %s', (format) => {
  it.each(PHRASE_LANGUAGES)('every change is shown in %s, by every view', (language) => {
    const found = diff(older, newer, { pairs: true, language });
    const views = [renderChanges, renderRedline].map((render) =>
      bare(render(older, newer, found, { format, language }), format),
    );
    const [changes = '', redline = ''] = views;
    for (const { kind, because } of found.changes) {
      expect(redline).toContain(because);
      if (kind !== 'editorial' && kind !== 'metadata') expect(changes).toContain(because);
    }
  });

  it('every rendering says first what a text is worth', () => {
    const found = diff(older, newer, { pairs: true });
    for (const text of [
      renderChanges(older, newer, found, { format }),
      renderRedline(older, newer, found, { format }),
    ]) {
      const notices = [older, newer].map(({ notice }) => bare(text, format).indexOf(notice ?? 'none'));
      expect(Math.min(...notices)).toBeGreaterThan(0);
      expect(Math.max(...notices)).toBeLessThan(bare(text, format).indexOf('These changes require'));
    }
    for (const head of bundled.editions) {
      const edition = bundled.edition(head);
      const text = bare(renderEdition(edition, { format }), format);
      expect(text.indexOf(edition.notice ?? 'none')).toBeGreaterThan(0);
      const [first] = [...walk(edition)].filter(({ node }) => node.type === 'prose');
      expect(text.indexOf(edition.notice ?? 'none')).toBeLessThan(
        text.indexOf(first?.node.text.slice(0, 30) ?? 'none'),
      );
    }
    const log = changelog(bundled, { language: 'fr' });
    for (const { notice } of log.releases) expect(bare(renderChangelog(log, { format }), format)).toContain(notice);
  });
});

describe('the language of the page', () => {
  it('is that of the text when none is given', () => {
    const french = bundled.edition({ language: 'fr' });
    expect(renderEdition(french, { format: 'text' })).toContain(PHRASES.fr.statuses.adopted);
    expect(renderEdition(french, { format: 'text', language: 'en' })).toContain(PHRASES.en.statuses.adopted);
  });
});
