import { describe, expect, it } from 'vitest';
import { documentTranslationReport, translationReport } from '../../src/translation/report.js';
import { bilingual, textIn } from './bilingual.js';

const charter = bilingual({
  '1.0.0': ['- Nous devons écouter. {#a}\n', '- We must listen. {#a}\n'],
  '2.0.0': ['- Nous pouvons écouter. {#a}\n', '- We must listen. {#a}\n'],
  '3.0.0': ['- Nous pouvons écouter. {#a}\n', null],
});

describe('translationReport', () => {
  it('tells of each translation of a version', () => {
    const report = translationReport(charter, { version: '2.0.0', language: 'en' });
    expect(report).toMatchObject({ schema: 'charter-translations/1', charter: 'test', version: '2.0.0', source: 'fr' });
    expect(report.translations.map(({ language, findings }) => [language, findings.map(({ fault }) => fault)])).toEqual(
      [['en', ['stale', 'force']]],
    );
  });

  it('tells of an edition that is not there in a language', () => {
    expect(translationReport(charter).translations).toEqual([
      { language: 'en', exists: false, paired: 0, blocks: 1, findings: [] },
    ]);
    expect(translationReport(charter, { languages: ['de'] }).translations[0]?.exists).toBe(false);
  });

  it('speaks the language of the charter, or another one', () => {
    const said = (language?: 'en') =>
      translationReport(charter, { version: '2.0.0', ...(language && { language }) }).translations[0]?.findings[0]
        ?.because;
    expect(said()).toContain('Elle vient de l’édition 1.0.0');
    expect(said('en')).toContain('It was made from edition 1.0.0');
  });

  it('throws for a version that is not there', () => {
    expect(() => translationReport(charter, { version: '9.0.0' })).toThrow(RangeError);
  });
});

describe('documentTranslationReport', () => {
  it('tells of two documents of no charter', () => {
    const report = documentTranslationReport(textIn('en', 'One.\n\nTwo.\n'), textIn('fr', ''));
    expect(report.source).toBe('en');
    expect(report.translations[0]?.findings.map(({ fault }) => fault)).toEqual(['missing', 'missing']);
  });
});
