import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { MANNER, mannerOf, PROFILES, readForce } from '../../src/languages/index.js';
import { PROFILE_NAMES } from '../../src/model/index.js';

describe('PROFILES', () => {
  it('has a reading for every name, no two alike', () => {
    expect(Object.keys(PROFILES)).toEqual([...PROFILE_NAMES]);
    expect(new Set(Object.values(PROFILES).map((manner) => JSON.stringify(manner))).size).toBe(PROFILE_NAMES.length);
  });

  it.each([
    ['charter', 'The school replies.', 'obligation'],
    ['law', 'The school replies.', 'obligation'],
    ['rfc2119', 'The school replies.', 'none'],
    ['rfc2119', 'The school must reply.', 'none'],
    ['rfc2119', 'The school MUST reply.', 'obligation'],
    ['rfc2119', 'The school MUST NOT reply.', 'prohibition'],
  ] as const)('%s reads “%s” as %s', (profile, text, modality) => {
    expect(readForce(text, en, PROFILES[profile]).modality).toBe(modality);
  });
});

describe('mannerOf', () => {
  it('reads what names no profile as a charter', () => {
    expect(mannerOf(null)).toBe(MANNER);
    expect(mannerOf('charter')).toBe(MANNER);
    expect(mannerOf('law')).toBe(PROFILES.law);
  });
});
