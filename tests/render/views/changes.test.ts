import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/diff/index.js';
import { parse } from '../../../src/parse/index.js';
import { PHRASES } from '../../../src/phrases/index.js';
import { plainText } from '../../../src/render/formats/text.js';
import { changesPage, nameOf, noticeBlocks } from '../../../src/render/views/changes.js';
import { newer, older } from '../editions.js';

const page = (language: 'en' | 'fr') =>
  plainText(changesPage(older, newer, diff(older, newer, { language }), language));

describe('changesPage', () => {
  it('says first what the two texts are worth', () => {
    const lines = page('en').split('\n').filter(Boolean);
    expect(lines.slice(0, 4)).toEqual([
      'Our charter — From 1.0.0 to 1.1.0',
      '=================================',
      'Edition 1.0.0: Not official 1.0.0.',
      'Edition 1.1.0: Not official 1.1.0.',
    ]);
  });

  it('puts the groups in the order that matters to a person protected', () => {
    const titles = Object.values(PHRASES.en.kinds).map(({ title }) => title);
    const shown = page('en')
      .split('\n')
      .filter((line) => titles.includes(line));
    expect(shown).toEqual([
      'Removed',
      'Weakened',
      'Reworded, to be read',
      'Added',
      'Strengthened',
      'Split',
      'Merged',
      'Moved',
      'Renamed',
    ]);
  });

  it('says that the declared version is too small', () => {
    expect(page('en')).toContain('require at least a major version; the declared one is minor');
    expect(page('en')).toContain(PHRASES.en.insufficient);
    expect(page('fr')).toContain(PHRASES.fr.insufficient);
  });

  it('folds what follows from a change under it', () => {
    const removed = plainText(changesPage(older, newer, diff(older, newer), 'en'));
    expect(removed).toMatch(/money .*\(section\)/);
  });

  it('says that nothing changed, in so many words', () => {
    expect(plainText(changesPage(older, older, diff(older, older), 'fr'))).toContain(PHRASES.fr.noChange);
  });
});

describe('nameOf', () => {
  it('is the version, else the title, else the start of the digest', () => {
    expect(nameOf(older)).toBe('1.0.0');
    expect(nameOf(parse('# Title\n').edition)).toBe('Title');
    expect(nameOf(parse('Words.').edition)).toMatch(/^sha256-[0-9a-f]{8}$/);
  });
});

describe('noticeBlocks', () => {
  it('says a notice once, even when two editions share it', () => {
    expect(noticeBlocks('en', older, older)).toHaveLength(1);
    expect(noticeBlocks('en', older, newer)).toHaveLength(2);
    expect(noticeBlocks('en', parse('Words.').edition)).toEqual([]);
  });
});
