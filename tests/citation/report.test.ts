import { expect, it } from 'vitest';
import { citationReport, cite, resolve } from '../../src/citation/index.js';
import { charterWith, editionOf } from '../charter/works.js';

it('a report of a citation names the exact edition and the words', () => {
  const resolved = resolve(charterWith([editionOf('1.0.0')]), 'test@1.x#one');
  const report = citationReport(resolved, cite(resolved.edition, 'one'));
  expect(report).toMatchObject({
    schema: 'charter-citation/1',
    version: '1.0.0',
    language: 'fr',
    id: 'one',
    text: 'One.',
    became: null,
  });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
