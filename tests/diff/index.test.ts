import { describe, expect, it } from 'vitest';
import { isSufficient } from '../../src/diff/index.js';
import type { Change } from '../../src/model/index.js';
import { changesBetween, charter, compare } from './comparing.js';

const kindsAndRules = (changes: readonly Change[]) => changes.map(({ kind, rule }) => `${kind}: ${rule}`);

describe('a copy in which no reader sees a difference', () => {
  const body = '# Charter\n\nA café opens its doors\nto everyone.\n\n## Rights\n\n- We answer letters. {#answer}\n';
  const source = charter(body);

  it.each<[name: string, copy: string, rule: string]>([
    ['in other line ends', source.replaceAll('\n', '\r\n'), 'editorial: source-only'],
    ['wrapped elsewhere', source.replace('doors\nto', 'doors to'), 'editorial: source-only'],
    ['with one more newline at its end', `${source}\n`, 'editorial: source-only'],
    ['without its final newline', source.trimEnd(), 'editorial: source-only'],
    ['with one more blank line', source.replace('\n\n## ', '\n\n\n## '), 'editorial: source-only'],
    ['with another list marker', source.replace('- We', '* We'), 'editorial: source-only'],
    ['with a byte order mark', `\uFEFF${source}`, 'editorial: source-only'],
    ['with a comment', source.replace('## Rights', '<!-- to do -->\n\n## Rights'), 'editorial: source-only'],
    [
      'with its front matter in another order',
      source.replace(/(version.*\n)(language.*\n)/, '$2$1'),
      'editorial: source-only',
    ],
    ['with decomposed accents', source.normalize('NFD'), 'editorial: source-only'],
    ['with a straight quote for none', source.replace('letters', 'letters\u00AD'), 'editorial: commitment-editorial'],
  ])('%s has exactly one change, and it is of form', (_, copy, rule) => {
    expect(kindsAndRules(compare(source, copy).changes)).toEqual([rule]);
  });

  it('says so of the whole edition, with the position of either file', () => {
    const [change] = compare(source, `${source}\n`).changes;
    expect(change).toMatchObject({ node: 'edition', bump: 'patch', words: [], partOf: null });
    expect(change?.before[0]?.position.end.offset).toBe(source.length);
    expect(change?.after[0]?.position.end.offset).toBe(source.length + 1);
  });
});

describe('kinds and their mirror', () => {
  const list = (...items: string[]) => `## A {#a}\n\n${items.map((item) => `- ${item}\n`).join('')}\n## B {#b}\n`;

  it.each<[name: string, before: string, after: string, there: string, back: string]>([
    ['added and removed', list('We listen. {#x}'), list('We listen. {#x}', 'We answer. {#y}'), 'added', 'removed'],
    [
      'strengthened and weakened',
      list('We should answer. {#x}'),
      list('We must answer. {#x}'),
      'strengthened',
      'weakened',
    ],
    ['reworded both ways', list('We write letters. {#x}'), list('We send parcels. {#x}'), 'reworded', 'reworded'],
    [
      'moved both ways',
      list('We listen. {#x}', 'We answer. {#y}'),
      list('We answer. {#y}', 'We listen. {#x}'),
      'moved',
      'moved',
    ],
    ['renamed both ways', '## A {#a}\n', '## Another title {#a}\n', 'renamed', 'renamed'],
    ['editorial both ways', list("The user's right. {#x}"), list('The user’s right. {#x}'), 'editorial', 'editorial'],
  ])('%s', (_, before, after, there, back) => {
    expect(changesBetween(before, after).map(({ kind }) => kind)).toEqual([there]);
    expect(changesBetween(after, before).map(({ kind }) => kind)).toEqual([back]);
  });

  it('one node can have several changes: moved and weakened are two', () => {
    const changes = changesBetween(
      '## A {#a}\n\n- We must answer. {#x}\n\n## B {#b}\n',
      '## A {#a}\n\n## B {#b}\n\n- We may answer. {#x}\n',
    );
    expect(kindsAndRules(changes)).toEqual(['weakened: commitment-weakened', 'moved: commitment-moved-across-stakes']);
  });
});

describe('diff', () => {
  it('names both editions, and the bumps required and declared', () => {
    const found = compare(
      charter('## A\n\n- We must answer. {#x}\n'),
      charter('## A\n\n- We may answer. {#x}\n', '1.1.0'),
    );
    expect(found).toMatchObject({
      schema: 'charter-diff/1',
      before: { charter: 'test', version: '1.0.0', language: 'en', digest: expect.stringMatching(/^sha256-/) },
      after: { version: '1.1.0' },
      bump: 'major',
      declaredBump: 'minor',
      rewrite: false,
    });
    expect(isSufficient(found)).toBe(false);
  });

  it('is sufficient when the declared bump is large enough, or none is declared', () => {
    expect(isSufficient({ effectiveBump: 'minor', declaredBump: 'minor' })).toBe(true);
    expect(isSufficient({ effectiveBump: 'patch', declaredBump: 'none' })).toBe(false);
    expect(isSufficient({ effectiveBump: 'major', declaredBump: null })).toBe(true);
  });

  it('lists the pairs only when asked, unchanged ones too', () => {
    const [before, after] = [charter('## A {#a}\n\n- We listen. {#x}\n'), charter('## A {#a}\n\n- We answer. {#x}\n')];
    expect(compare(before, after)).not.toHaveProperty('pairs');
    expect(compare(before, after, { pairs: true }).pairs).toEqual([
      { before: 'a', after: 'a', by: 'id', confidence: 1, alternative: null },
      { before: 'x', after: 'x', by: 'id', confidence: 1, alternative: null },
    ]);
  });

  it('gives with a pair what else was considered', () => {
    const [old, now] = [
      '- Staff answer every letter within ten days.\n',
      '- Staff answer every letter within six days.\n',
    ];
    const found = compare(charter(`## A\n\n${old}`), charter(`## A\n\n${now}- Staff read every letter.\n`), {
      pairs: true,
    });
    const pair = found.pairs?.find(({ by }) => by === 'similarity');
    expect(pair?.alternative?.id).toBe('a/staff-read-every-letter');
    expect(pair?.alternative?.confidence).toBeLessThan(pair?.confidence ?? 0);
  });

  it('says rewrite when little is found again, and not when one side is empty', () => {
    const one = 'Apples grow on trees in the orchard behind the house.\n';
    const other = 'Trains leave every morning from platform seven towards Lyon.\n';
    expect(compare(one, other).rewrite).toBe(true);
    expect(compare(one, '').rewrite).toBe(false);
    expect(compare(one, one + other).rewrite).toBe(false);
  });

  it('tells a change of profile as one to be read, where the reading is another', () => {
    const named = (profile: string) =>
      charter('## A {#a}\n\n- Staff must answer. {#x}\n').replace('language: en', `language: en${profile}`);
    const rules = (before: string, after: string, options = {}) =>
      compare(named(before), named(after), options).changes.map(({ rule, review }) => [rule, review]);
    expect(rules('', '\nprofile: rfc2119')).toEqual([['edition-profile-reworded', true]]);
    expect(rules('\nprofile: law', '\nprofile: rfc2119')).toEqual([['edition-profile-reworded', true]]);
    expect(rules('', '\nprofile: charter')).toEqual([['metadata-changed', false]]);
    expect(rules('', '\nprofile: statute')).toEqual([['metadata-changed', false]]);
    expect(rules('', '\nprofile: law', { profile: 'law' })).toEqual([['metadata-changed', false]]);
  });

  it('refuses a profile that there is not', () => {
    expect(() => compare('a', 'b', { profile: 'statute' as 'law' })).toThrow(
      'Unexpected profile statute, expected one of charter, law, rfc2119',
    );
  });

  it('leaves it to a human when the two editions are in two languages', () => {
    const [before, after] = ['en', 'fr'].map((language) =>
      charter('## A {#a}\n\n- Staff may answer. {#x}\n').replace('language: en', `language: ${language}`),
    ) as [string, string];
    const { changes } = compare(before, after.replace('may', 'doit, chaque année,'));
    expect(kindsAndRules(changes)).toEqual(['metadata: metadata-changed', 'reworded: commitment-reworded']);
  });

  it('takes empty documents', () => {
    expect(compare('', '').changes).toEqual([]);
    expect(kindsAndRules(compare('', '\n').changes)).toEqual(['editorial: source-only']);
    expect(kindsAndRules(compare('', '# A\n').changes)).toEqual(['added: section-added']);
  });
});
