import { expect, it } from 'vitest';
import { newWorkText, readWork } from '../../src/parse/index.js';

it('writes what is read back', () => {
  const work = { id: 'ours', titles: { fr: 'La nôtre: # 1' }, language: 'fr', profile: 'law', foreign: true } as const;
  const read = readWork(newWorkText(work));
  expect(read.messages).toEqual([]);
  expect(read.work).toMatchObject(work);
});

it('says nothing of what is not given', () => {
  expect(newWorkText({ id: 'a', titles: { en: 'A' }, language: 'en' })).toBe('id: a\ntitles:\n  en: A\nlanguage: en\n');
});
