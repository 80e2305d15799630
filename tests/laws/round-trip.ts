import { expect } from 'vitest';
import { apply, invert } from '../../src/diff/index.js';
import { type Compared, expectSame } from './compared.js';

/** The script gives the newer text, and read backwards the older one, byte for byte. */
export function roundTrip({ before, after, found: { edits } }: Compared): void {
  expect(apply(before, edits)).toBe(after.source);
  expect(apply(after, invert(edits))).toBe(before.source);
  expectSame(invert(invert(edits)), edits);
}
