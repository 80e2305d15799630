import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { fr } from '../../src/languages/fr.js';
import { LANGUAGES, readForce } from '../../src/languages/index.js';
import type { Modality } from '../../src/model/index.js';

describe('readForce in French', () => {
  it.each<[Modality, string]>([
    ['obligation', 'L’établissement doit répondre.'],
    ['obligation', 'Il est tenu d’informer l’usager.'],
    ['prohibition', 'Il ne doit pas répondre.'],
    ['prohibition', 'Un agent ne peut décider seul.'],
    ['prohibition', 'Aucun usager n’est classé.'],
    ['prohibition', 'L’établissement s’interdit de classer les usagers.'],
    ['prohibition', 'L’établissement s’engage à ne pas classer les usagers.'],
    ['prohibition', 'Il n’est pas autorisé à classer les usagers.'],
    ['prohibition', 'Ils n’ont pas le droit d’accéder aux données.'],
    ['permission', 'L’usager n’est pas tenu de répondre.'],
    ['permission', 'Ils ne sont pas tenus d’expliquer leur choix.'],
    ['permission', 'L’usager peut ne pas répondre.'],
    ['undertaking', 'L’établissement s’engage à\u00A0répondre.'],
    // A third person in the plain present must; one who speaks for himself promises.
    ['obligation', 'L’établissement informe l’usager.'],
    ['obligation', 'Ce système est peut-être évalué.'],
    ['undertaking', 'Nous informons l’usager.'],
    ['undertaking', 'Vous recevrez une réponse.'],
    ['prohibition', 'L’établissement ne classe pas les usagers.'],
    ['prohibition', 'Le fichier ne peut contenir que des noms.'],
    ['obligation', 'La direction ne saurait se dispenser de répondre.'],
    ['recommendation', 'Il est déconseillé de répondre.'],
    ['none', 'On entend par « usager » toute personne.'],
    ['none', 'La loi impose aux villes de répondre.'],
    ['recommendation', 'L’établissement veille à informer l’usager.'],
    ['effort', 'L’établissement s’efforce d’informer l’usager.'],
    ['effort', 'L’établissement s’engage à s’efforcer de répondre.'],
    ['effort', 'L’établissement doit tenter de répondre.'],
    ['none', 'Nous croyons que chacun compte.'],
  ])('reads %s in « %s »', (modality, text) => {
    expect(readForce(text, fr).modality).toBe(modality);
  });

  it('quotes the modal as the text writes it', () => {
    const text = 'L’établissement s’engage à répondre.';
    expect(readForce(text, fr).modal).toEqual({ term: 's’engage à', start: 16, end: 26 });
  });

  it('shows no modal in the plain present', () => {
    expect(readForce('L’établissement informe l’usager.', fr).modal).toBeNull();
  });

  it('finds what moves a promise up or down', () => {
    const text = 'Tous les ans, sur demande et sauf urgence, il publie certains résultats dans la mesure du possible.';
    const force = readForce(text, fr);
    const terms = (list: readonly { term: string }[]) => list.map(({ term }) => term);
    expect(terms(force.conditions)).toEqual(['sur demande']);
    expect(terms(force.exceptions)).toEqual(['sauf']);
    expect(terms(force.narrow)).toEqual(['certains']);
    expect(terms(force.hedges)).toEqual(['dans la mesure du possible']);
    expect(force.frequency?.value).toBe(1);
  });

  it('counts the condition of an exception with it', () => {
    const { exceptions, conditions } = readForce('Il répond sauf si la loi l’interdit.', fr);
    expect([exceptions.length, conditions.length]).toEqual([1, 0]);
  });
});

describe('readForce in English', () => {
  it.each<[Modality, string]>([
    ['obligation', 'The institution must answer.'],
    ['obligation', 'Staff have to answer.'],
    ['prohibition', 'The institution must not rank users.'],
    ['prohibition', 'Staff mustn’t rank users.'],
    ['prohibition', 'No member of staff may rank users.'],
    ['prohibition', 'The institution undertakes not to rank users.'],
    ['permission', 'Users do not have to answer.'],
    ['permission', 'Users need not answer.'],
    ['permission', 'The institution may answer.'],
    ['undertaking', 'The institution undertakes to answer.'],
    ['obligation', 'On 25 May the institution publishes its register.'],
    ['obligation', 'Since May 2018 the institution publishes its register.'],
    ['prohibition', 'Nobody is ranked.'],
    ['prohibition', 'Only nurses may open the cabinet.'],
    ['obligation', 'The institution may not fail to answer.'],
    ['none', 'The committee published twelve opinions.'],
    ['none', '“Incident” means any interruption.'],
    ['recommendation', 'Staff should answer.'],
    ['effort', 'The institution undertakes to try to answer.'],
    ['none', 'We believe that everyone matters.'],
  ])('reads %s in “%s”', (modality, text) => {
    expect(readForce(text, en).modality).toBe(modality);
  });

  it('lets the first modal decide when a later one is apart from it', () => {
    expect(readForce('The institution must answer users who may ask.', en).modality).toBe('obligation');
  });
});

describe('readForce', () => {
  it('never throws, and quotes the text in every span (law)', () => {
    const words = fc.constantFrom(
      'must',
      'not',
      'doit',
      'ne',
      'pas',
      's’',
      'engage',
      'à',
      'within',
      '2',
      'days',
      'sauf',
      'si',
      '\0',
      '🙂',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        const { modal, hedges, exceptions, conditions, wide, narrow, delay, frequency } = readForce(text, language);
        const spans = [modal, delay, frequency, ...hedges, ...exceptions, ...conditions, ...wide, ...narrow];
        for (const span of spans) if (span) expect(text.slice(span.start, span.end)).toBe(span.term);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the record', () => {
  it.each([
    ['Patients may refuse.', 'people', 'people', 'do'],
    ['Staff may search bags.', 'other', 'organisation', 'do'],
    ['We never sell data.', 'speaker', 'people', 'not'],
    ['Visitors must show a card.', 'people', 'organisation', 'do'],
    ['Patients are told.', 'people', 'people', 'do'],
  ])('of “%s” says who acts, who gains, and which way', (text, actor, benefits, polarity) => {
    expect(readForce(text, en)).toMatchObject({ actor, benefits, polarity });
  });

  it('shows limits', () => {
    const { minima, maxima } = readForce('At least two people sign, and no more than ten.', en);
    expect([minima[0]?.value, maxima[0]?.value]).toEqual([2, 10]);
  });

  it('reads by capitals where only these bind', () => {
    const manner = { plainPresent: 'none', capitals: true, promises: true } as const;
    expect(readForce('A client MUST answer.', en, manner).modality).toBe('obligation');
    expect(readForce('A client must answer.', en, manner).modality).toBe('none');
  });
});
