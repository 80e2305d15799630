import { describe, expect, it } from 'vitest';
import { charterOf, createCharter } from '../../src/charter/index.js';
import { deepFreeze } from '../diff/comparing.js';
import { charterWith, countingSource, editionOf, WORK } from './works.js';

const BODY =
  '# Charter\n\nWhy.\n\n## Rights {#rights}\n\n- One. {#one}\n- Two. {#two}\n\n## History {#history}\n\nOnce.\n\n## Duties {#duties}\n\n- Three.\n';
const editions = [
  editionOf('2.0.0-draft.1', 'proposed'),
  editionOf('1.0.0', 'adopted', 'en'),
  editionOf('1.0.0', 'adopted', 'fr', BODY),
  editionOf('1.1.0', 'withdrawn'),
];
const charter = charterWith(editions);

describe('a charter', () => {
  it('lists its versions oldest first, its languages with the authoritative one first', () => {
    expect(charter.versions).toEqual(['1.0.0', '1.1.0', '2.0.0-draft.1']);
    expect(charter.languages).toEqual(['fr', 'en']);
    expect(charter.editions.map(({ version, language }) => `${version}/${language}`)).toEqual([
      '1.0.0/fr',
      '1.0.0/en',
      '1.1.0/fr',
      '2.0.0-draft.1/fr',
    ]);
    expect(charter.editions[0]).toEqual({
      version: '1.0.0',
      language: 'fr',
      title: 'Test 1.0.0',
      status: 'adopted',
      dates: {},
    });
  });

  it('gives the latest edition in its own language when nothing is asked', () => {
    expect(charter.edition()).toMatchObject({ version: '1.0.0', language: 'fr' });
    expect(charter.edition({ language: 'en' })).toMatchObject({ version: '1.0.0', language: 'en' });
  });

  it('takes a version, a range or latest, alone or with a language', () => {
    expect(charter.edition('1.1.0').version).toBe('1.1.0');
    expect(charter.edition('1.x').version).toBe('1.0.0');
    expect(charter.edition({ version: '>=2.0.0-0' }).version).toBe('2.0.0-draft.1');
    expect(charter.edition({ version: 'latest', language: 'en' }).language).toBe('en');
  });

  it.each([
    ['3.0.0', {}],
    ['newest', {}],
    ['2.0.0-draft.1', { language: 'en' }],
    ['latest', { language: 'de' }],
  ])('throws a RangeError for %s %j that names what there is', (version, language) => {
    const act = () => charter.edition({ version, ...language });
    expect(act).toThrow(RangeError);
    expect(act).toThrow(version);
    expect(act).toThrow('1.0.0/fr, 1.0.0/en, 1.1.0/fr, 2.0.0-draft.1/fr');
  });

  it('says so when it has no edition at all', () => {
    expect(() => charterWith([]).edition()).toThrow(/none/);
  });

  it('gives a commitment by id, explicit or derived, and nothing that is no commitment', () => {
    expect(charter.commitment('two')?.text).toBe('Two.');
    expect(charter.commitment('duties/three')?.text).toBe('Three.');
    expect(charter.commitment('two', '2.0.0-draft.1')).toBeUndefined();
    expect(charter.commitment('rights')).toBeUndefined();
    expect(charter.commitment('nowhere')).toBeUndefined();
  });

  it('lists commitments and stakes in the order of the text; a section without commitments is no stake', () => {
    expect(charter.commitments().map(({ id }) => id)).toEqual(['one', 'two', 'duties/three']);
    expect(charter.stakes('1.0.0').map(({ id }) => id)).toEqual(['rights', 'duties']);
  });

  it('reads each edition when it is asked for, once', () => {
    const [one, other] = [countingSource(editionOf('1.0.0')), countingSource(editionOf('2.0.0'))];
    const lazy = charterOf(WORK, [one, other]);
    expect(lazy.versions).toHaveLength(2);
    expect([one.reads(), other.reads()]).toEqual([0, 0]);
    expect(lazy.edition('1.0.0')).toBe(lazy.edition('1.x'));
    expect([one.reads(), other.reads()]).toEqual([1, 0]);
  });
});

describe('createCharter', () => {
  it('makes a charter of plain data, which it does not write to', () => {
    const data = deepFreeze({ work: WORK, editions, messages: [] });
    const made = createCharter(data);
    expect(made.editions).toEqual(charter.editions);
    expect(made.edition('1.0.0')).toBe(editions[2]);
    expect(made.messages).toEqual([]);
  });

  it('takes what came through JSON', () => {
    const made = createCharter(JSON.parse(JSON.stringify({ work: WORK, editions })));
    expect(made.edition()).toEqual(charter.edition());
  });

  it('refuses an edition that does not say its version', () => {
    expect(() => createCharter({ work: WORK, editions: [{ ...editionOf('1.0.0'), version: null }] })).toThrow(
      TypeError,
    );
  });

  it('throws for an edition that is given twice', () => {
    const editions = [editionOf('1.0.0'), editionOf('1.1.0'), editionOf('1.0.0')];
    expect(() => createCharter({ work: WORK, editions })).toThrow(/^Unexpected edition 1\.0\.0\/\w+ a second time/);
  });
});
