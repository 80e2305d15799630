import { expect, it } from 'vitest';
import { charter } from './charter.js';

it('charter at says which edition held on a day', () => {
  const { status, stdout } = charter(['at', '2023-05-12', '--by', 'published', '--format', 'json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'charter-at/1', version: '1.0.0', since: '2022-04-25' });
});

it('charter at ends with 1 and says why when none is known', () => {
  const { status, stdout } = charter(['at', '2023-05-12', '--lang', 'fr']);
  expect(status).toBe(1);
  expect(stdout).toContain('aucune édition ne dit sa date d’entrée en vigueur');
});

it('charter at refuses what is no day', () => {
  expect(charter(['at', '2023-02-29'])).toMatchObject({ status: 2, stdout: '' });
});
