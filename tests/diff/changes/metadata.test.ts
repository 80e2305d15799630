import { describe, expect, it } from 'vitest';
import { metadataChanges } from '../../../src/diff/changes/metadata.js';
import { parse } from '../../../src/parse/index.js';

const weighing = { language: 'en', policy: {} } as const;
const told = (before: string, after: string) =>
  metadataChanges(parse(before).edition, parse(after).edition, weighing).map((change) => [
    change.before.map(({ text }) => text).join(),
    change.after.map(({ text }) => text).join(),
  ]);

describe('changes of the front matter', () => {
  it('tell the fields that came, went or have another value, as they are written', () => {
    expect(
      told('---\nversion: 1.0.0\ntitle: A\nstatus: draft\n---\n', '---\nversion: 1.1.0\ntitle: A\nlanguage: en\n---\n'),
    ).toEqual([
      ['version: 1.0.0', 'version: 1.1.0'],
      ['', 'language: en'],
      ['status: draft', ''],
    ]);
  });

  it('pass over an order and a way of writing that change no value', () => {
    expect(told('---\nversion: 1.0.0\ntitle: A\n---\n', '---\ntitle: "A"\nversion: 1.0.0 # first\n---\n')).toEqual([]);
    expect(told('---\ntitle: Le café\n---\n', '---\ntitle: Le cafe\u0301\n---\n')).toEqual([]);
  });

  it('read TOML too, and documents without any', () => {
    expect(told('+++\nversion = "1"\n+++\n', '+++\nversion = "2"\n+++\n')).toEqual([
      ['version = "1"', 'version = "2"'],
    ]);
    expect(told('Text.\n', 'Text.\n')).toEqual([]);
  });

  it('require nothing by default, and what a policy says', () => {
    const [one, other] = ['1.0.0', '1.1.0'].map((version) => parse(`---\nversion: ${version}\n---\n`).edition);
    if (!one || !other) throw new Error('Unexpected lack of editions');
    expect(metadataChanges(one, other, weighing).map(({ bump }) => bump)).toEqual(['none']);
    const policy = { 'metadata-changed': 'patch' } as const;
    expect(metadataChanges(one, other, { ...weighing, policy }).map(({ bump }) => bump)).toEqual(['patch']);
  });
});
