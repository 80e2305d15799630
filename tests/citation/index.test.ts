import { expect, it } from 'vitest';
import * as citation from '../../src/citation/index.js';

it('the layer of citations gives its functions', () => {
  expect(Object.keys(citation).sort()).toEqual([
    'CitationError',
    'citationReport',
    'cite',
    'formatCitation',
    'parseCitation',
    'resolve',
  ]);
});
