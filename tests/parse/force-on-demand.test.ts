import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/model/index.js';
import { withForce } from '../../src/parse/force-on-demand.js';
import { parse } from '../../src/parse/index.js';

const commitmentOf = (markdown: string): Commitment => {
  const [node] = parse(markdown, { language: 'en' }).edition.children;
  if (node?.type !== 'commitment') throw new Error('Expected a commitment first');
  return node;
};

describe('the force of a commitment', () => {
  const commitment = commitmentOf('- We must answer within two months. {#answer}\n');

  it('is a field of its own, which copies and JSON hold as data', () => {
    expect(Object.keys(commitment)).toContain('force');
    expect(commitment.force?.modality).toBe('obligation');
    expect(structuredClone(commitment)).toEqual(commitment);
    expect(JSON.parse(JSON.stringify(commitment))).toEqual(commitment);
    const copy = { ...commitment };
    expect(Object.getOwnPropertyDescriptor(copy, 'force')?.value).toEqual(commitment.force);
  });

  it('is the same each time, and of a frozen tree too', () => {
    const frozen = Object.freeze(commitmentOf('- We may listen. {#listen}\n'));
    expect(frozen.force?.modality).toBe('permission');
    expect(frozen.force).toBe(frozen.force);
  });

  it('is read when it is asked for, and once', () => {
    let readings = 0;
    const { force: _, ...fields } = commitment;
    const force = commitment.force;
    const later = withForce(fields, () => {
      readings++;
      return force as NonNullable<typeof force>;
    });
    expect(readings).toBe(0);
    expect([later.force, later.force]).toEqual([force, force]);
    expect(readings).toBe(1);
  });

  it('is null in a language without data', () => {
    const [node] = parse('- Wir antworten binnen zwei Monaten. {#antwort}\n', { language: 'de' }).edition.children;
    expect(node).toHaveProperty('force', null);
  });
});
