import { describe, expect, it } from 'vitest';
import { expand } from '../../src/languages/expand.js';
import { LANGUAGES, readForce } from '../../src/languages/index.js';
import type { Language } from '../../src/languages/language.js';
import { read } from '../../src/languages/reading.js';
import { TABLES } from '../../src/languages/tables.js';
import type { Modality } from '../../src/model/index.js';

/** A term in a text of its own; an elision needs a word after it. */
const alone = (term: string): string => `${term}${term.endsWith("'") ? '' : ' '}abc`;

describe.each(LANGUAGES)('the data of $tag', (language) => {
  it.each(Object.keys(language.modals) as Modality[])('has terms of %s that are all found', (modality) => {
    const missed = language.modals[modality]
      .flatMap(expand)
      .filter((term) => !term.includes('…') && !read(alone(term), language).marks.some((mark) => mark.from === 0));
    expect(missed).toEqual([]);
  });

  it.each(TABLES)('writes %s in lower case, with straight apostrophes and plain spaces', (table) => {
    const terms = language[table].flatMap(expand);
    expect(terms.filter((term) => term !== term.toLowerCase() || /[’\u00A0\u202F]|\s\s/.test(term))).toEqual([]);
  });

  it('says how its plain present reads as its first rows do', () => {
    for (const modality of ['obligation', 'undertaking', 'prohibition'] as const)
      expect(language.modals[modality].length).toBeGreaterThan(0);
  });
});

describe('another language', () => {
  const none: readonly string[] = [];
  /** A little German: enough to show that a language is one file of data. */
  const de: Language = {
    tag: 'de',
    common: ['der', 'die', 'das', 'und'],
    slight: ['der', 'die', 'das', 'den', 'dem', 'eine', 'ein', 'zu', 'ist', 'wird'],
    articles: ['der', 'die', 'das', 'ein', 'eine'],
    negations: ['nicht', 'kein', 'keine'],
    preNegations: none,
    restrictors: none,
    noSubjects: ['niemand|kein|keine'],
    lacks: none,
    without: ['ohne'],
    modals: {
      prohibition: ['darf nicht|dürfen nicht|ist verboten'],
      obligation: ['muss|müssen|hat'],
      undertaking: ['wird|werden', 'verpflichtet sich'],
      recommendation: ['soll|sollte'],
      effort: ['bemüht sich'],
      permission: ['kann|darf|dürfen'],
      none: ['glaubt'],
    },
    rights: ['hat das recht'],
    reserves: ['behält sich das recht vor'],
    exemptions: ['muss nicht'],
    discouragements: none,
    adverbs: none,
    definitions: ['bedeutet'],
    asides: none,
    future: null,
    past: /^wurde /,
    speakers: ['wir'],
    addressees: ['sie'],
    people: ['bürger*', 'kunde*'],
    workers: none,
    prepositions: ['von', 'mit', 'in', 'für'],
    adverbial: ['mit'],
    relatives: ['welcher', 'welche'],
    passives: ['ist', 'wird', 'werden'],
    intrusions: none,
    takings: none,
    participle: /^ge.*t$/,
    agent: ['von'],
    personal: none,
    lasting: ['aufbewahrt'],
    gains: none,
    hedges: ['nach möglichkeit|in der regel'],
    reservations: none,
    exceptions: ['außer|es sei denn'],
    conditions: ['wenn|falls'],
    examples: ['zum beispiel'],
    freeChoice: /\birgend/i,
    wide: ['alle|jede|jeder'],
    regardless: none,
    consequences: none,
    including: none,
    fillers: none,
    narrow: ['einige|manche'],
    only: ['nur'],
    guarantees: ['kostenlos'],
    qualities: none,
    genders: [],
    light: none,
    determiners: ['der', 'die', 'das'],
    and: ['und'],
    or: ['oder'],
    minimum: ['mindestens'],
    maximum: ['höchstens'],
    over: ['mehr als'],
    under: ['weniger als'],
    delays: ['binnen|innerhalb von'],
    immediately: ['sofort'],
    someday: ['demnächst'],
    ahead: ['vor'],
    units: { 'tage?n?': 1, 'wochen?': 7 },
    working: none,
    numbers: { zwei: 2, drei: 3, zehn: 10 },
    fractions: {},
    frequencies: { jährlich: 1, monatlich: 12 },
    every: ['alle|jede'],
    times: { mal: 1 },
    per: ['pro|im'],
    scales: [],
    same: none,
    synonyms: none,
    spellings: [],
    spellingRules: [[/ß/g, 'ss']],
    irregular: [],
    contractions: [],
    endings: ['', 'e', 'en', 't'],
    pitfalls: none,
  };

  it.each<[Modality, string]>([
    ['obligation', 'Die Stadt muss jede Frage beantworten.'],
    ['obligation', 'Die Stadt beantwortet jede Frage.'],
    ['prohibition', 'Die Stadt darf nicht filmen.'],
    ['permission', 'Die Stadt muss nicht antworten.'],
    ['effort', 'Die Stadt bemüht sich.'],
  ])('is one file: %s in „%s“', (modality, text) => {
    expect(readForce(text, de).modality).toBe(modality);
  });

  it('has its hedges, delays and amounts read by the same code', () => {
    const force = readForce('Nach Möglichkeit antwortet die Stadt binnen zehn Tagen, außer im Sommer.', de);
    expect([force.hedges.length, force.exceptions.length, force.delay?.value]).toEqual([1, 1, 10]);
  });
});
