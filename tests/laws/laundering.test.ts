import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charter } from '../diff/comparing.js';
import { EXPLAINED, launderings, steps } from './laundering.js';

const accuracy = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

describe('what can weigh more from end to end than in either step', () => {
  it.each(EXPLAINED)('$why', ({ why, example }) => {
    const [one, two, three] = example;
    const found = launderings(steps(charter(one), charter(two), charter(three)));
    expect(found.length).toBeGreaterThan(0);
    for (const { explained } of found) expect(explained).toContain(why);
    expect(accuracy).toContain(why);
  });
});
