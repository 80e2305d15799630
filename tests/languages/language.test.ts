import { describe, expect, it } from 'vitest';
import { LANGUAGES, readForce } from '../../src/languages/index.js';
import { findDelay, findFrequency } from '../../src/languages/quantities.js';
import type { Modality } from '../../src/model/index.js';
import { samples, sentenceWith } from './samples.js';

/** Tables of one term a row, with what readForce calls them. */
const LISTS = ['hedges', 'exceptions', 'conditions', 'wide', 'narrow'] as const;

describe.each(LANGUAGES)('the data of $tag', (language) => {
  it.each(Object.keys(language.modals) as Modality[])('has terms of %s that are all read as it', (modality) => {
    const misread = language.modals[modality]
      .flatMap(samples)
      .map((sample) => ({ sample, read: readForce(sentenceWith(sample), language).modality }))
      .filter(({ read }) => read !== modality);
    expect(misread).toEqual([]);
  });

  it.each(LISTS)('has %s that are all found, from end to end', (list) => {
    const missed = language[list].flatMap(samples).filter((sample) => {
      const found = readForce(sentenceWith(sample), language)[list];
      return !found.some(({ term }) => term === sample);
    });
    expect(missed).toEqual([]);
  });

  it('has delays, numbers and units that are all read, in figures and in words', () => {
    const [opening] = language.delays.flatMap(samples) as [string];
    for (const [unit, days] of Object.entries(language.units))
      for (const sample of samples(unit)) expect(findDelay(`${opening} 5 ${sample}`, language)?.value).toBe(5 * days);
    for (const [number, value] of Object.entries(language.numbers)) {
      const [unit, days] = Object.entries(language.units).at(-1) as [string, number];
      expect(findDelay(`${opening} ${number} ${samples(unit)[0]}`, language)?.value, number).toBe(value * days);
    }
    const [unit] = samples(Object.keys(language.units)[0] as string);
    for (const delay of language.delays.flatMap(samples)) {
      const text = `Xyz ${delay}${delay.endsWith("'") ? '' : ' '}7 ${unit}`;
      expect(findDelay(text, language)?.term, delay).toBe(text.slice(4));
    }
  });

  it('has frequencies that are all read', () => {
    for (const [term, value] of Object.entries(language.frequencies))
      for (const sample of samples(term)) expect(findFrequency(sentenceWith(sample), language)?.value).toBe(value);
  });

  it('names each term once in a table', () => {
    for (const list of LISTS) expect(new Set(language[list]).size).toBe(language[list].length);
    expect(new Set(language.common).size).toBe(language.common.length);
  });

  it('writes terms in lower case with straight apostrophes and plain spaces', () => {
    const terms = [...Object.values(language.modals).flat(), ...LISTS.flatMap((list) => language[list])];
    expect(terms.filter((term) => term !== term.toLowerCase() || /[’\u00A0\u202F]/.test(term))).toEqual([]);
  });
});

describe('samples', () => {
  it('writes a term out in all its forms', () => {
    expect(samples("s'engage(nt|ra)?( à)?")).toEqual(
      ['nt à', 'nt', 'ra à', 'ra', ' à', ''].map((end) => `s'engage${end}`),
    );
    expect(samples('peut(?!-être)')).toEqual(['peut']);
  });
});
