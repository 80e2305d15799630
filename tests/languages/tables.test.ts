import { expect, it } from 'vitest';
import { MODAL_TABLES, TABLES } from '../../src/languages/tables.js';

it('names each table once', () => {
  const names = [...TABLES, ...Object.keys(MODAL_TABLES)];
  expect(new Set(names).size).toBe(names.length);
});
