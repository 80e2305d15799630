import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASPECTS, type Aspect, compareForce, isReversal } from '../../../src/diff/changes/aspects.js';
import { languageOf, readForce } from '../../../src/languages/index.js';
import { PHRASE_LANGUAGES } from '../../../src/phrases/index.js';

const signs = (before: string, after: string, tag = 'en') => {
  const language = languageOf(tag);
  if (!language) throw new RangeError(`Unexpected language ${tag}`);
  return compareForce(readForce(before, language), readForce(after, language));
};
const told = (before: string, after: string, tag?: string) =>
  signs(before, after, tag).map(({ aspect, direction }) => `${aspect} ${direction}`);

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
    ['We must answer letters.', 'We must answer only letters.'],
    ['Elle doit répondre à tous les usagers.', 'Elle doit répondre à certains usagers.', 'fr'],
  ],
  delay: [
    ['We must answer within two weeks.', 'We must answer within two months.'],
    ['Elle doit répondre dans un délai de 15 jours.', 'Elle doit répondre dans un délai de deux mois.', 'fr'],
  ],
  frequency: [
    ['We must report every quarter.', 'We must report every year.'],
    ['Elle doit publier un bilan chaque mois.', 'Elle doit publier un bilan chaque année.', 'fr'],
  ],
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
    expect(told(strong, weak, language)).toEqual([`${aspect} weakened`]);
    expect(told(weak, strong, language)).toEqual([`${aspect} strengthened`]);
  });

  it.each(Object.entries(ASPECTS))('%s is said in every language, each direction in its own words', (_, { says }) => {
    const sentences = PHRASE_LANGUAGES.flatMap((language) => [says.weakened[language], says.strengthened[language]]);
    expect(new Set(sentences).size).toBe(2 * PHRASE_LANGUAGES.length);
  });
});

const words = [
  'must',
  'may',
  'should',
  'will',
  'must not',
  'all',
  'some',
  'only',
  'unless',
  'except',
  'if',
  'where',
  'answer',
];
const phrases = ['on request', 'where possible', 'within two months', 'within 3 days', 'every year', 'every week'];
const wordings = fc.array(fc.constantFrom(...words, ...phrases), { maxLength: 8 }).map((parts) => parts.join(' '));

describe('compareForce', () => {
  it('turned round gives the same signs in the other direction, terms swapped', () => {
    const plain = ({ aspect, direction, term }: ReturnType<typeof signs>[number]) =>
      JSON.stringify([aspect, direction, term.before, term.after]);
    fc.assert(
      fc.property(wordings, wordings, (before, after) => {
        const mirrored = signs(after, before).map(({ aspect, direction, term }) => ({
          aspect,
          direction: direction === 'weakened' ? ('strengthened' as const) : ('weakened' as const),
          term: { before: term.after, after: term.before },
        }));
        expect(mirrored.map(plain).sort()).toEqual(signs(before, after).map(plain).sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('finds nothing in a wording against itself', () => {
    fc.assert(
      fc.property(wordings, (text) => {
        expect(signs(text, text)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['one condition for another', 'We must answer if asked.', 'We must answer when asked.'],
    ['wider here and narrower there', 'We must tell all staff.', 'We must only tell every user.'],
    ['the plain present for an obligation', 'We answer.', 'We must answer.'],
    ['a delay where there was none', 'We must answer.', 'We must answer within two days.'],
  ])('does not tell the direction of %s', (_, before, after) => {
    expect(signs(before, after)).toEqual([]);
  });
});

describe('isReversal', () => {
  const forces = (before: string, after: string) => {
    const en = languageOf('en');
    if (!en) throw new RangeError('Unexpected language');
    return [readForce(before, en), readForce(after, en)] as const;
  };

  it.each([
    ['We must publish.', 'We must not publish.', true],
    ['We will not sell data.', 'We will sell data.', true],
    ['We should publish.', 'We must not publish.', true],
    ['We must publish.', 'We may publish.', false],
    ['We must not publish.', 'We may publish.', false],
    ['Users may appeal.', 'Users must not appeal.', true],
    ['Users may appeal.', 'Users must appeal.', true],
    ['We must not publish.', 'We shall never publish.', false],
  ])('from %j to %j: %s', (before, after, reverses) => {
    expect(isReversal(...forces(before, after))).toBe(reverses);
  });
});
