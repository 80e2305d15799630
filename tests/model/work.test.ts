import { describe, expect, it } from 'vitest';
import { createCharter } from '../../src/charter/index.js';
import type { CharterData } from '../../src/model/work.js';
import { readWork } from '../../src/parse/index.js';
import { sample } from '../arbitraries/sample.js';

describe('a work', () => {
  const { work } = readWork('id: ours\ntitles: { en: Ours, fr: Nôtre }\nlanguage: en\nmore: [1]\n');

  it('is plain data: what is not said is empty or null, what is not known is kept', () => {
    expect(work).toEqual({
      id: 'ours',
      titles: { en: 'Ours', fr: 'Nôtre' },
      publisher: null,
      about: {},
      language: 'en',
      profile: null,
      foreign: false,
      permalink: null,
      sources: {},
      governance: [],
      lineage: [],
      policy: {},
      waivers: [],
      errata: [],
      translations: [],
      other: { more: [1] },
    });
  });

  it('makes a charter with its editions, after a trip through JSON', () => {
    const data: CharterData = { work, editions: [sample] };
    expect(createCharter(JSON.parse(JSON.stringify(data))).edition('1.0.0')).toEqual(sample);
  });
});
