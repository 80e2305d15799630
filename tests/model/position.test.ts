import { describe, expect, it } from 'vitest';
import { walk } from '../../src/model/index.js';
import { SAMPLE, sample } from '../arbitraries/sample.js';

const lines = SAMPLE.split('\n');

describe('positions', () => {
  it('count lines and columns from 1, offsets from 0, and end after they start', () => {
    for (const { node } of walk(sample)) {
      for (const { start, end } of [node.position, node.textPosition]) {
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        const before = lines.slice(0, start.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
        expect(before + start.column - 1).toBe(start.offset);
      }
    }
  });

  it('of words hold the words alone, and of a node all that it contains', () => {
    const slice = ({ start, end }: { start: { offset: number }; end: { offset: number } }) =>
      SAMPLE.slice(start.offset, end.offset);
    const answer = [...walk(sample)].find(({ node }) => node.id === 'answer')?.node;
    expect(answer && slice(answer.textPosition)).toBe('We must answer within two months.');
    expect(answer && slice(answer.position)).toMatch(/^- We must[\s\S]*On Sundays too\. \{#sunday\}$/);
  });
});
