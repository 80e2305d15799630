import { describe, expect, it } from 'vitest';
import { PHRASE_LANGUAGES, TRANSLATIONS } from '../../../src/phrases/index.js';
import { PAGE_FORMATS } from '../../../src/render/index.js';
import { translationsPage } from '../../../src/render/views/translations.js';
import { documentTranslationReport, translationReport } from '../../../src/translation/index.js';
import { bilingual, textIn } from '../../translation/bilingual.js';
import { HOSTILE } from '../hostile.js';
import { ALLOWED, tagsOf } from '../html-reader.js';

describe.each(PHRASE_LANGUAGES)('the page of translations in %s', (language) => {
  const words = TRANSLATIONS[language];
  const textOf = (source: string, translation: string) =>
    PAGE_FORMATS.text(
      translationsPage(
        documentTranslationReport(textIn('en', source), textIn('fr', translation), { language }),
        language,
      ),
    );

  it('shows each finding under its title, with the words of both sides', () => {
    const text = textOf(
      '- We must answer in 2 days. {#a}\n- Sing. {#b}\n',
      '- Nous pouvons répondre en 3 jours. {#a}\n',
    );
    for (const fault of ['missing', 'numbers', 'force'] as const) expect(text).toContain(words.faults[fault].title);
    expect(text).toContain('We must answer in 2 days.');
    expect(text).toContain('Nous pouvons répondre en 3 jours.');
    expect(text).toContain(words.paired(1, 2));
  });

  it('says when there is nothing to find, or no edition', () => {
    expect(textOf('- Sing. {#a}\n', '- Chantez. {#a}\n')).toContain(words.sound);
    const charter = bilingual({ '1.0.0': ['- a {#a}\n', '- b {#a}\n'], '2.0.0': ['- a {#a}\n', null] });
    expect(PAGE_FORMATS.text(translationsPage(translationReport(charter), language))).toContain(words.absent);
  });
});

it('holds nothing live of any document', () => {
  const page = translationsPage(documentTranslationReport(textIn('en', HOSTILE.join('\n\n')), textIn('fr', '')), 'en');
  const tags = tagsOf(PAGE_FORMATS.html(page));
  expect(tags.filter(({ name }) => !ALLOWED.tags.has(name))).toEqual([]);
});
