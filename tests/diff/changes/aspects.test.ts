import { describe, expect, it } from 'vitest';
import { ASPECTS, type Aspect } from '../../../src/diff/changes/aspects.js';
import { judge } from '../../../src/diff/changes/wording.js';
import { languageOf } from '../../../src/languages/index.js';
import { PHRASE_LANGUAGES } from '../../../src/phrases/index.js';

/** One example an aspect: a wording, and a weaker one. */
const EXAMPLES: Readonly<Record<Aspect, readonly (readonly [strong: string, weak: string, language?: string])[]>> = {
  modality: [
    ['We must answer.', 'We may answer.'],
    ['We undertake to answer.', 'We endeavour to answer.'],
    ['L’établissement doit répondre.', 'L’établissement devrait répondre.', 'fr'],
    ['L’établissement s’engage à répondre.', 'L’établissement s’efforce de répondre.', 'fr'],
  ],
  hedge: [
    ['We must answer.', 'We must, in principle, answer.'],
    ['Elle doit répondre.', 'Elle doit répondre, dans la mesure du possible.', 'fr'],
  ],
  exception: [
    ['We must answer.', 'We must answer, unless the law forbids it.'],
    ['Elle doit répondre.', 'Elle doit répondre, sauf le dimanche.', 'fr'],
  ],
  condition: [
    ['We must answer.', 'We must, on request, answer.'],
    ['Elle doit répondre.', 'Elle doit, sur demande, répondre.', 'fr'],
  ],
  scope: [
    ['We must answer all letters.', 'We must answer some letters.'],
    ['Elle doit répondre à tous les usagers.', 'Elle doit répondre à certains usagers.', 'fr'],
  ],
  content: [['We must log and answer letters.', 'We must log letters.']],
  alternative: [['We send the date and the reason.', 'We send the date or the reason.']],
  step: [['Users are consulted.', 'Users are told.']],
  delay: [
    ['We must answer within two weeks.', 'We must answer within two months.'],
    ['Elle doit répondre dans un délai de 15 jours.', 'Elle doit répondre dans un délai de deux mois.', 'fr'],
  ],
  frequency: [
    ['We must report every quarter.', 'We must report every year.'],
    ['Elle doit publier un bilan chaque mois.', 'Elle doit publier un bilan chaque année.', 'fr'],
  ],
  limit: [['At least ten people sign.', 'At least five people sign.']],
};

const told = (before: string, after: string, tag: string) => {
  const language = languageOf(tag);
  if (!language) throw new RangeError(`Unexpected language ${tag}`);
  return judge(before, after, language).signs.map(({ aspect, direction }) => `${aspect} ${direction}`);
};

describe('the aspects of force', () => {
  it('each have an example', () => {
    expect(Object.keys(EXAMPLES)).toEqual(Object.keys(ASPECTS));
  });

  it.each(
    Object.entries(EXAMPLES).flatMap(([aspect, rows]) =>
      rows.map(([strong, weak, language = 'en']) => [aspect, strong, weak, language] as const),
    ),
  )('%s: from %j to %j is weaker, and back is stronger', (aspect, strong, weak, language) => {
    expect(new Set(told(strong, weak, language))).toEqual(new Set([`${aspect} weakened`]));
    expect(new Set(told(weak, strong, language))).toEqual(new Set([`${aspect} strengthened`]));
  });

  it.each(Object.entries(ASPECTS))('%s is said in every language, each direction in its own words', (_, says) => {
    const sentences = PHRASE_LANGUAGES.flatMap((language) => [says.weakened[language], says.strengthened[language]]);
    expect(new Set(sentences).size).toBe(2 * PHRASE_LANGUAGES.length);
  });
});
