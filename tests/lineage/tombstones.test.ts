import { expect, it } from 'vitest';
import { tombstones } from '../../src/lineage/index.js';
import { charterOf, LIFE } from './charters.js';

it('what is withdrawn stays named, with its last words, the reason and what stands instead', () => {
  expect(tombstones(LIFE)).toEqual([
    {
      id: 'record',
      last: '2.0.0',
      version: '3.0.0',
      declared: true,
      reason: { en: 'The catalogue keeps none.' },
      instead: ['data'],
      was: {
        id: 'record',
        node: 'commitment',
        path: ['stake'],
        text: 'We must not keep a record of what a reader consults.',
      },
    },
  ]);
});

it('what the newest edition has again has no tombstone', () => {
  const items = '- We must answer every letter. {#answer}';
  expect(
    tombstones(charterOf({ '1.0.0': items, '2.0.0': '- We plant trees. {#trees}', '3.0.0': items })),
  ).toMatchObject([{ id: 'trees' }]);
  expect(tombstones(charterOf({}))).toEqual([]);
});

it('what came back and has another id since has no tombstone', () => {
  const items = '- We must answer every letter within a month. {#answer}';
  const editions = {
    '1.0.0': items,
    '2.0.0': '- We plant trees. {#trees}',
    '3.0.0': `${items}\n- We plant trees. {#trees}`,
    '4.0.0': '- We must answer every letter within a month. {#letters from=answer}\n- We plant trees. {#trees}',
  };
  expect(tombstones(charterOf(editions))).toEqual([]);
});
