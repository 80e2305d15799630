import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from './sources.js';

describe('the tests', () => {
  it.each(sources)('mirror src/%s', (file) => {
    expect(existsSync(new URL(`../${file.replace(/\.ts$/, '.test.ts')}`, import.meta.url))).toBe(true);
  });
});
