import { describe, expect, it } from 'vitest';
import { citable, missingLineage } from '../../src/lineage/index.js';
import { charterOf, edition, LIFE } from './charters.js';

const FIGURES = 'We publish the figures of every library each';

describe('missingLineage', () => {
  it('proposes what the texts show, and says how sure it is', () => {
    const charter = charterOf({
      '1.0.0': `- ${FIGURES} spring. {#figures}\n- We plant trees. {#trees}`,
      '2.0.0': `- ${FIGURES} autumn. {#numbers}`,
    });
    const [renamed, lost, ...more] = missingLineage(charter);
    expect(renamed).toMatchObject({ edition: '2.0.0', from: ['figures'], to: ['numbers'] });
    expect(renamed?.confidence).toBeGreaterThan(0.5);
    expect([lost, more]).toEqual([{ edition: '2.0.0', from: ['trees'], to: [], confidence: 0 }, []]);
  });

  it('takes a merge as one entry', () => {
    const charter = charterOf({
      '1.0.0':
        '- We open the rooms every day of the week. {#open}\n- We must announce a closure a week ahead. {#close}',
      '2.0.0': '- We open the rooms every day of the week and must announce a closure a week ahead. {#days}',
    });
    expect(missingLineage(charter)).toMatchObject([{ from: ['open', 'close'], to: ['days'] }]);
  });

  it('has nothing to say once it is declared', () => {
    expect(missingLineage(LIFE)).toEqual([]);
    const items = { '1.0.0': '- We plant trees. {#trees}', '2.0.0': '- We listen. {#listen}' };
    expect(missingLineage(charterOf(items))).toHaveLength(1);
    expect(missingLineage(charterOf(items, [{ edition: '2.0.0', from: ['trees'], to: [] }]))).toEqual([]);
  });
});

describe('citable', () => {
  it('are the commitments whose id an editor wrote', () => {
    expect(citable(edition('1.0.0', '- One. {#one}\n- Two.')).map(({ id }) => id)).toEqual(['one']);
  });
});
