import { describe, expect, it } from 'vitest';
import { isIntrusion } from '../../src/languages/intrusion.js';
import { en } from './both.js';

describe('isIntrusion', () => {
  it.each([
    ['We sell your data to brokers.', true],
    ['We film visitors at the gate.', true],
    ['We answer your letters.', false],
    ['We publish the minutes.', false],
  ])('of %j: %s', (text, expected) => {
    const reading = en(text);
    expect(isIntrusion(reading, 0, reading.tokens.length)).toBe(expected);
  });
});
