import { describe, expect, it, vi } from 'vitest';
import type { Edition, GovernanceStep } from '../../src/model/index.js';
import { seenBy } from '../../src/seals/seen.js';
import { edition, lockOf } from './editions.js';

const draft = edition(
  '1.0.0-draft.1',
  "- We must listen. {#listen}\n- We must keep a reader's secret. {#secret}\n- We must pay. {#pay}",
);
const adopted = edition(
  '1.0.0',
  '- We may listen. {#listen}\n- We must keep a reader’s secret. {#secret}\n- We must pay. {#pay}\n- We must publish accounts every year. {#accounts}',
);
const french = edition('1.0.0', '- Nous devons écouter. {#listen}', 'fr');
const { lock, sealed } = lockOf(draft, adopted, french);

/** What a step that names some digests saw of a commitment, or of the whole edition. */
function ask(digests: readonly string[], id: string | null, of: Edition = adopted, more: Partial<GovernanceStep> = {}) {
  const step: GovernanceStep = { step: 'opinion', summary: { en: 'An opinion.' }, digests, ...more };
  const [found] = seenBy({ id: 'ours', governance: [step] }, lock, { edition: of, id }, { sealed }).steps;
  return found;
}
const wordsOf = (of: Edition, id: string) =>
  lock.seals.find(({ digest }) => digest === of.digest)?.commitments.find((one) => one.id === id)?.text ?? '';

describe('seenBy', () => {
  it.each([
    ['listen', 'overtaken'],
    ['secret', 'form'],
    ['pay', 'same'],
    ['accounts', 'absent'],
  ] as const)('says of %s that the committee that read the draft saw: %s', (id, state) => {
    expect(ask([draft.digest], id)).toMatchObject({ state, edition: { version: '1.0.0-draft.1' } });
  });

  it('says what overtook an opinion', () => {
    expect(ask([draft.digest], 'listen')?.substance).toMatchObject([{ kind: 'weakened' }]);
    expect(ask([draft.digest], null)).toMatchObject({ state: 'overtaken', id: null });
    expect(ask([draft.digest], null)?.substance.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['weakened', 'added']),
    );
  });

  it('says that whoever names the edition itself saw all of it', () => {
    for (const id of ['listen', 'accounts', null]) expect(ask([adopted.digest], id)?.state).toBe('same');
    expect(ask([], 'listen', adopted, { digest: adopted.digest })?.state).toBe('same');
  });

  it('takes the digest of one commitment for that one alone', () => {
    expect(ask([wordsOf(draft, 'listen')], 'listen')).toMatchObject({ state: 'overtaken', id: 'listen' });
    expect(ask([wordsOf(draft, 'listen')], 'accounts')?.state).toBe('absent');
    expect(ask([wordsOf(draft, 'pay')], 'pay')?.state).toBe('same');
    expect(ask([wordsOf(draft, 'listen')], null)?.state).toBe('overtaken');
  });

  it('follows a commitment to its new id', () => {
    const renamed = edition('1.1.0', '- We must pay. {#wages from=pay}');
    expect(ask([adopted.digest], 'wages', renamed)).toMatchObject({ state: 'form', id: 'pay' });
  });

  it('sees what governs the same words', () => {
    const [one, other] = ['will', 'aims to'].map((verb, i) =>
      edition(
        `1.${i}.0`,
        `The agency ${verb}:\n\n- listen to each reader who complains. {#a}\n- answer in a week. {#b}`,
      ),
    ) as [Edition, Edition];
    const { lock, sealed } = lockOf(one, other);
    const step = { step: 'vote', summary: {}, digest: one.digest };
    const [found] = seenBy({ id: 'ours', governance: [step] }, lock, { edition: other, id: 'a' }, { sealed }).steps;
    expect(found?.state).toBe('overtaken');
  });

  it('takes the best of several digests', () => {
    expect(ask([draft.digest, french.digest, adopted.digest], 'listen')?.state).toBe('same');
    expect(ask([french.digest, draft.digest], 'listen')?.state).toBe('overtaken');
  });

  it('says when nobody can tell', () => {
    expect(ask([french.digest], 'listen')?.state).toBe('other-language');
    expect(ask([`sha256-${'0'.repeat(64)}`], 'listen')).toMatchObject({ state: 'unknown', edition: null });
    expect(ask([], 'listen')).toMatchObject({ state: 'unnamed', digest: null });
    const step = { step: 'opinion', summary: {}, digest: draft.digest };
    const none = { sealed: () => null };
    expect(
      seenBy({ id: 'ours', governance: [step] }, lock, { edition: adopted, id: 'listen' }, none).steps,
    ).toMatchObject([{ state: 'unknown' }]);
  });

  it('does not say of a later text that it overtook an earlier one', () => {
    expect(ask([adopted.digest], 'listen', draft)?.state).toBe('absent');
    expect(ask([adopted.digest], 'pay', draft)?.state).toBe('same');
  });

  it('reads each sealed text once', () => {
    const reading = vi.fn(sealed);
    const step = { step: 'opinion', summary: {}, digest: draft.digest };
    seenBy({ id: 'ours', governance: [step, step] }, lock, { edition: adopted, id: 'pay' }, { sealed: reading });
    expect(reading).toHaveBeenCalledTimes(1);
  });

  it('throws for an id that is no commitment', () => {
    expect(() => ask([draft.digest], 'nothing')).toThrow(RangeError);
    expect(() => ask([draft.digest], 'stake')).toThrow('Unexpected id stake, expected that of a commitment of 1.0.0');
  });
});
