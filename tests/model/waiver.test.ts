import { describe, expect, it } from 'vitest';
import type { Waiver } from '../../src/model/waiver.js';
import { readWork } from '../../src/parse/index.js';

const WAIVER: Waiver = {
  edition: '2.0.0',
  change: '0123456789ab',
  bump: 'minor',
  reason: { en: 'Never applied.' },
  author: 'Board',
  date: '2025-03-11',
};
const read = (waiver: object) =>
  readWork(`id: ours\ntitles: { en: Ours }\nlanguage: en\nwaivers: [${JSON.stringify(waiver)}]\n`);

describe('a waiver', () => {
  it('is read from charter.yaml as it stands there', () => {
    expect(read(WAIVER)).toMatchObject({ work: { waivers: [WAIVER] }, messages: [] });
  });

  it.each(Object.keys(WAIVER))('says its %s', (key) => {
    const { work, messages } = read({ ...WAIVER, [key]: undefined });
    expect(work.waivers).toEqual([]);
    expect(messages).toMatchObject([{ ruleId: 'malformed-work' }]);
  });

  it.each([
    ['change', 'humain-decision'],
    ['bump', 'tiny'],
    ['date', '2025-02-30'],
  ])('has no %s %s', (key, value) => {
    expect(read({ ...WAIVER, [key]: value }).messages).toMatchObject([{ ruleId: 'malformed-work' }]);
  });
});
