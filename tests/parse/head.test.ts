import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHead } from '../../src/parse/head.js';
import { documents } from '../arbitraries/documents.js';
import { parseFast } from './fast.js';

describe('readHead', () => {
  it('reads the metadata without the text', () => {
    expect(readHead('\uFEFF---\r\ncharter: a\r\nversion: 1.0.0\r\nlanguage: fr\r\n---\r\n# B\r\n')).toEqual({
      charter: 'a',
      version: '1.0.0',
      language: 'fr',
      title: null,
      status: null,
      standing: null,
      notice: null,
      dates: {},
      profile: null,
    });
  });

  it.each([
    ['no front matter', '# A\n\n---\nversion: 1.0.0\n---\n'],
    ['front matter that is empty', '---\n---\n\nversion: 1.0.0\n---\n'],
    ['front matter that is never closed', '---\nversion: 1.0.0\n'],
    ['a fence that is too long', '----\nversion: 1.0.0\n----\n'],
    ['nothing', ''],
  ])('finds nothing in a document with %s', (_, markdown) => {
    expect(readHead(markdown).version).toBe(null);
  });

  it('agrees with parse on every document', () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const { edition } = parseFast(markdown);
        const head = readHead(markdown);
        const { charter, version, status, standing, notice, dates, profile } = edition;
        expect(head).toMatchObject({ charter, version, status, standing, notice, dates, profile });
        // What the front matter does not say, parse may tell from the text.
        expect(head.language ?? edition.language).toBe(edition.language);
        expect(head.title ?? edition.title).toBe(edition.title);
      }),
      { numRuns: 1000 },
    );
  });
});
