import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { PROFILES, readForce } from '../../src/languages/index.js';

describe('PROFILES', () => {
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
