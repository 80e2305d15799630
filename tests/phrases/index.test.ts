import { describe, expect, it } from 'vitest';
import {
  counted,
  dateInWords,
  PHRASE_LANGUAGES,
  PHRASES,
  percent,
  phraseLanguage,
  quoted,
} from '../../src/phrases/index.js';

describe('phraseLanguage', () => {
  it.each([
    ['fr', 'fr'],
    ['FR-ca', 'fr'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['frm', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('speaks for %s in %s', (tag, language) => {
    expect(phraseLanguage(tag)).toBe(language);
  });
});

describe('counted', () => {
  const { removed } = PHRASES.fr.kinds;

  it('counts zero as one in French and as many in English', () => {
    expect(counted(removed.count, 0, 'fr')).toBe('0 retrait');
    expect(counted({ one: '# change', other: '# changes' }, 0, 'en')).toBe('0 changes');
  });

  it('writes one and many', () => {
    expect(counted(removed.count, 1, 'fr')).toBe('1 retrait');
    expect(counted(removed.count, 2, 'fr')).toBe('2 retraits');
    expect(counted(PHRASES.en.files, 1, 'en')).toBe('1 file');
  });

  it('groups thousands as the language does', () => {
    expect(counted(PHRASES.en.files, 1234, 'en')).toBe('1,234 files');
    expect(counted(PHRASES.fr.files, 1234, 'fr')).toBe('1\u202F234 fichiers');
  });

  it('falls back on the general form', () => {
    expect(counted(PHRASES.fr.files, 1_000_000, 'fr')).toContain('fichiers');
  });
});

describe('dateInWords', () => {
  it('writes the first of a month as « 1er » in French only', () => {
    expect(dateInWords('2022-05-01', 'fr')).toBe('1er mai 2022');
    expect(dateInWords('2022-05-01', 'en')).toBe('1 May 2022');
  });

  it('writes other days as numbers', () => {
    expect(dateInWords('2022-05-11', 'fr')).toBe('11 mai 2022');
    expect(dateInWords('2022-12-31', 'en')).toBe('31 December 2022');
  });

  it.each(PHRASE_LANGUAGES)('keeps the day in %s, whatever the time zone', (language) => {
    const zone = process.env.TZ;
    try {
      for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env.TZ = TZ;
        expect(dateInWords('2024-02-29', language)).toMatch(/^29 /);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('quoted', () => {
  it('puts no-break spaces inside French quotes', () => {
    expect(quoted('oui', 'fr')).toBe('«\u00A0oui\u00A0»');
    expect(quoted('yes', 'en')).toBe('“yes”');
  });
});

describe('percent', () => {
  it('has a no-break space in French alone', () => {
    expect(percent(0.25, 'en')).toBe('25%');
    expect(percent(0.25, 'fr')).toMatch(/^25[\u00A0\u202F]%$/);
  });
});
