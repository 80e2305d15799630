import { expect, it } from 'vitest';
import * as adoption from '../../src/adopt/index.js';

it('gives one function', () => {
  expect(Object.keys(adoption)).toEqual(['adopt']);
});
