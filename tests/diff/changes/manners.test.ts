import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/diff/index.js';
import type { Profile } from '../../../src/model/index.js';
import { parse } from '../../../src/parse/index.js';

const edition = (text: string, profile: Profile) => parse(text, { profile, language: 'en' }).edition;
const kind = (before: string, was: Profile, after: string, is: Profile) =>
  diff(edition(before, was), edition(after, is)).changes.map((change) => change.kind);

describe('two editions that name different profiles', () => {
  it('are each read by their own', () => {
    const [must, MUST, should] = [
      'The school must reply.',
      'The school MUST reply.',
      'The school should reply.',
    ] as const;
    expect(kind(must, 'charter', MUST, 'rfc2119')).toEqual(['editorial']);
    expect(kind(must, 'charter', should, 'rfc2119')).toEqual(['weakened']);
    expect(kind(must, 'rfc2119', MUST, 'rfc2119')).toEqual(['strengthened']);
  });
});

describe('a law', () => {
  it.each([
    [
      'en',
      'Citizens must declare a birth.',
      'Citizens must declare a birth unless exempted.',
      'strengthened',
      'weakened',
    ],
    ['en', 'The court may order a survey.', 'The court may order any survey.', 'weakened', 'reworded'],
    ['en', 'The court must order a survey.', 'The court may order a survey.', 'weakened', 'weakened'],
    ['en', 'The police may search bags.', 'The police may search bags at any time.', 'weakened', 'weakened'],
    ['en', 'Only the court may order it.', 'Only the court or the mayor may order it.', 'weakened', 'reworded'],
    [
      'fr',
      'Le citoyen doit déclarer les naissances.',
      'Le citoyen peut déclarer les naissances.',
      'strengthened',
      'weakened',
    ],
    ['fr', 'Le juge peut ordonner une expertise.', 'Le juge peut ordonner toute expertise.', 'weakened', 'reworded'],
    [
      'fr',
      'Le juge doit répondre.',
      'Le juge doit répondre et le maire peut ordonner une enquête.',
      'weakened',
      'reworded',
    ],
    ['fr', 'Le juge ordonne une expertise.', 'Le juge peut ordonner une expertise.', 'weakened', 'weakened'],
  ] as const)('%s: “%s” and “%s” are %s in a charter, %s in a law', (language, before, after, charter, law) => {
    const [was, is] = [parse(before, { language }).edition, parse(after, { language }).edition];
    expect(diff(was, is, { profile: 'charter' }).changes.map((change) => change.kind)).toEqual([charter]);
    expect(diff(was, is, { profile: 'law' }).changes.map((change) => change.kind)).toEqual([law]);
  });
});
