import { describe, expect, it } from 'vitest';
import { release } from '../../src/changelog/changelog.js';
import { diff } from '../../src/diff/index.js';
import { CHANGE_KINDS } from '../../src/model/index.js';
import { editionOf, WORK } from '../charter/works.js';

const before = editionOf(
  '1.0.0',
  'adopted',
  'en',
  [
    '# Charter',
    'A preamble that we keep.',
    '## Rights {#rights}',
    "- We must answer. {#answer}\n- We show it. {#show}\n- We write letters. {#write}\n- We should help. {#help}\n- Stays. {#stays}\n- Leaves. {#leaves}\n- We keep and tell. {#both}\n- The user's right. {#right}",
    '## Old {#old}',
    '- Apples ripen. {#old-one}\n- Trains leave. {#old-two}',
    '## Last {#last}',
    'Said of the last.',
  ].join('\n\n'),
);
const after = editionOf(
  '1.1.0',
  'proposed',
  'en',
  [
    '# Charter',
    'A preamble that we keep.',
    '## Rights {#rights}',
    '- We may answer. {#answer}\n- We send parcels. {#write}\n- We must help. {#help}\n- Stays. {#stays}\n- We keep. {#keep from=both}\n- We tell. {#tell from=both}\n- The user’s right. {#right}\n- A new one. {#new}',
    '## The last {#last}',
    'Said of the last.',
    '- Leaves. {#leaves}',
  ].join('\n\n'),
);
const work = {
  ...WORK,
  lineage: [
    { edition: '1.1.0', from: ['show'], to: [], reason: { fr: 'Trop incertain.', en: 'Too uncertain.' } },
    { edition: '1.0.0', from: ['old-one'], to: [], reason: { en: 'Of another edition.' } },
    { edition: '1.1.0', from: ['old-two'], to: ['elsewhere'], reason: { en: 'It lives on.' } },
  ],
};
const difference = diff(before, after);
const found = release(after, { before, diff: difference }, { work });
const group = (kind: string) => found.groups.find((one) => one.kind === kind);
const entry = (id: string) =>
  found.groups.flatMap(({ entries }) => entries).find(({ change }) => (change.after[0] ?? change.before[0])?.id === id);

describe('a release', () => {
  it('groups in the order that matters to a person protected by the charter', () => {
    const kinds = found.groups.map(({ kind }) => kind);
    expect(kinds).toEqual(['removed', 'weakened', 'reworded', 'added', 'strengthened', 'split', 'moved', 'renamed']);
    expect(kinds).toEqual(CHANGE_KINDS.filter((kind) => kinds.includes(kind)));
  });

  it('counts every change, echoes, form and metadata too', () => {
    const total = Object.values(found.counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(difference.changes.length);
    expect(found.counts).toMatchObject({ removed: 4, editorial: 1, metadata: 3, split: 1 });
    expect(found.counts).not.toHaveProperty('merged');
  });

  it('tells each change that is not of form once, as an entry or as the echo of one', () => {
    const told = found.groups.flatMap(({ entries }) => entries.flatMap((one) => [one, ...one.echoes]));
    const grave = difference.changes.filter(({ kind }) => kind !== 'editorial' && kind !== 'metadata');
    expect(told.map(({ change }) => change.id).sort()).toEqual(grave.map(({ id }) => id).sort());
  });

  it('folds what went with its section', () => {
    expect(group('removed')?.entries.map(({ change }) => change.before[0]?.id)).toEqual(['show', 'old']);
    expect(entry('old')?.echoes.map(({ change }) => change.before[0]?.id)).toEqual(['old-one', 'old-two']);
  });

  it('puts commitments before sections and text', () => {
    for (const { entries } of found.groups) {
      const nodes = entries.map(({ change }) => change.node);
      expect(nodes).toEqual([...nodes].sort((a, b) => Number(b === 'commitment') - Number(a === 'commitment')));
    }
    expect(group('removed')?.entries.map(({ change }) => change.node)).toEqual(['commitment', 'section']);
  });

  it('gives the reason of a withdrawal in the language of the edition, and of nothing else', () => {
    expect(entry('show')?.reason).toBe('Too uncertain.');
    expect(entry('old')?.echoes.map(({ reason }) => reason)).toEqual([null, null]);
    expect(entry('answer')?.reason).toBeNull();
  });

  it('falls back on the language that the reason is given in', () => {
    const german = release({ ...after, language: 'de' }, { before, diff: difference }, { work });
    const removed = german.groups
      .flatMap(({ entries }) => entries)
      .find(({ change }) => change.before[0]?.id === 'show');
    expect(removed?.reason).toBe('Trop incertain.');
  });

  it('names the stake: of the newer edition, or of the older one for what is gone; none for a stake itself', () => {
    expect(entry('answer')?.stake).toEqual({ id: 'rights', text: 'Rights' });
    expect(entry('leaves')?.stake).toEqual({ id: 'last', text: 'The last' });
    expect(entry('old')?.echoes[0]?.stake).toEqual({ id: 'old', text: 'Old' });
    expect(entry('last')?.stake).toBeNull();
  });

  it('links to where it can be read', () => {
    expect(entry('answer')?.link).toBe('1.1.0/en.md#answer');
    expect(entry('show')?.link).toBe('1.0.0/en.md#show');
    const linked = release(after, { before, diff: difference }, { link: ({ version }, id) => `/${version}?${id}` });
    expect(linked.groups[0]?.entries[0]?.link).toBe('/1.0.0?show');
  });

  it('links inside the page when an edition has no version', () => {
    const [one, other] = [
      { ...before, version: null },
      { ...after, version: null },
    ];
    const foreign = release(other, { before: one, diff: diff(one, other) });
    expect(foreign.groups[0]?.entries[0]?.link).toBe('#show');
  });

  it('keeps the required and the declared bump apart, and says when the second is too small', () => {
    expect(found).toMatchObject({ bump: 'major', declaredBump: 'minor', sufficient: false, from: '1.0.0' });
  });

  it('says what the edition says of itself', () => {
    expect(found).toMatchObject({
      version: '1.1.0',
      title: 'Test 1.1.0',
      status: 'proposed',
      commitments: 9,
      dates: {},
    });
  });

  it('has no changes for a first edition', () => {
    expect(release(before, null)).toMatchObject({
      version: '1.0.0',
      from: null,
      commitments: 10,
      bump: null,
      declaredBump: null,
      sufficient: true,
      counts: {},
      groups: [],
    });
  });
});
