import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { compareTranslation } from '../../src/translation/compare.js';
import { textIn } from './bilingual.js';

const found = (source: string, translation: string) =>
  compareTranslation(textIn('en', source), textIn('fr', translation)).findings.map(({ fault, expected, actual }) => [
    fault,
    expected,
    actual,
  ]);

describe('compareTranslation', () => {
  it('finds nothing in a sound translation, whose duties are told in the present or the future', () => {
    expect(
      found(
        '## A {#a}\n\n- We will answer within two months. {#one}\n',
        '## A {#a}\n\n- Nous répondons dans un délai de deux mois. {#one}\n',
      ),
    ).toEqual([]);
  });

  it.each([
    ['- We answer within 30 days. {#a}\n', '- Nous répondons sous 60 jours. {#a}\n', ['numbers', '30', '60']],
    ['- We must answer. {#a}\n', '- Nous pouvons répondre. {#a}\n', ['force', 'obligation', 'permission']],
    [
      '- We serve all, whatever their age, sex, origin, religion, size or opinions. {#a}\n',
      '- Nous servons chacun, quels que soient son âge, son sexe ou son origine. {#a}\n',
      null,
    ],
    [
      '- We serve all, whatever their age, sex, origin, religion, size, health or opinions. {#a}\n',
      '- Nous servons chacun, quels que soient l’âge, le sexe, l’origine, la religion ou la taille. {#a}\n',
      ['items', '8', '6'],
    ],
    ['- We listen. {#a}\n', '', ['missing', null, null]],
    ['', '- Nous écoutons. {#a}\n', ['extra', null, null]],
  ])('finds what differs: %s', (source, translation, expected) => {
    expect(found(source, translation)).toEqual(expected === null ? [] : [expected]);
  });

  it('finds what stands in another order', () => {
    const item = (id: string) => `- Item ${id}. {#${id}}\n`;
    expect(found(item('a') + item('b') + item('c'), item('c') + item('a') + item('b'))).toEqual([
      ['out-of-order', null, null],
    ]);
  });

  it('takes what is stale from its caller, and says it in a sentence', () => {
    const [source, translation] = [textIn('en', '- We listen. {#a}\n'), textIn('fr', '- Nous écoutons. {#a}\n')];
    const change = { since: '1.0.0', reviewed: false, kind: 'weakened', bump: 'major', because: 'Why.' } as const;
    const [finding] = compareTranslation(source, translation, { staleness: () => change, language: 'en' }).findings;
    expect(finding).toMatchObject({
      fault: 'stale',
      change,
      because: 'It was made from edition 1.0.0; the source was weakened since. Why.',
    });
  });
});

const corpora = new URL('../../../shared/corpora/', import.meta.url);

describe.skipIf(!existsSync(corpora))('a real code of conduct (skipped without the shared corpora)', () => {
  const read = (language: string, version: string) =>
    parse(readFileSync(new URL(`contributor-covenant-${language}/${version}.md`, corpora), 'utf8')).edition;

  it('tells its French readers what they miss, without ids', () => {
    const { findings, paired, blocks } = compareTranslation(read('en', '1.4'), read('fr', '1.4'));
    expect([paired, blocks]).toEqual([26, 27]);
    expect(findings.map(({ fault, source }) => [fault, source?.text.slice(0, 30)])).toEqual([
      // The translation names three grounds fewer: sex characteristics, education, socio-economic status.
      ['items', 'In the interest of fostering a'],
      ['missing', 'For answers to common question'],
    ]);
  });

  it.each(['1.3', '2.0', '2.1'])('finds the counterpart of every block of %s', (version) => {
    expect(compareTranslation(read('en', version), read('fr', version)).findings).toEqual([]);
  });
});
