import { describe, expect, it } from 'vitest';
import { DATE_NAMES, FORMS, STATUSES, walk } from '../../src/model/index.js';
import { sample } from '../arbitraries/sample.js';

describe('an edition', () => {
  it('is plain data: structuredClone and JSON give it back', () => {
    expect(structuredClone(sample)).toEqual(sample);
    expect(JSON.parse(JSON.stringify(sample))).toEqual(sample);
  });

  it('has no node that points to its parent', () => {
    const seen = new Set<unknown>();
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(seen.has(value) && !Object.isFrozen(value) && Object.keys(value).length > 2).toBe(false);
      seen.add(value);
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(sample.children);
  });

  it('has the metadata, the bytes and the digest of its file', () => {
    const { type, charter, version, language, title, status, dates, digest } = sample;
    expect({ type, charter, version, language, title, status, dates }).toEqual({
      type: 'edition',
      charter: 'ours',
      version: '1.0.0',
      language: 'en',
      title: 'Our charter',
      status: 'adopted',
      dates: { adopted: '2022-05-01' },
    });
    expect(digest).toMatch(/^sha256-[0-9a-f]{64}$/);
  });

  it('has nodes of the forms that are listed', () => {
    for (const { node } of walk(sample)) if (node.type !== 'section') expect(FORMS).toContain(node.form);
  });

  it('lists each status, date and form once', () => {
    for (const list of [STATUSES, DATE_NAMES, FORMS]) expect(new Set<string>(list).size).toBe(list.length);
  });
});
