import { describe, expect, it } from 'vitest';
import { correspondencesOf } from '../../src/diff/correspondences.js';
import { aligned, compare } from './comparing.js';

const old = 'Apples from the orchard ripen in autumn.\n\nTrains leave from platform seven.\n';
const now =
  'Nobody knows why.\n\nIn autumn the orchard is full of apples; ripe ones are sold by the harbour to sailors.\n';

describe('correspondences', () => {
  it('say where the words of each text are found again, and how many of them', () => {
    const [apples, trains] = correspondencesOf(aligned(old, now));
    expect(apples?.before).toBe('apples-from-the-orchard-ripen-in');
    expect(apples?.after[0]?.id).toBe('in-autumn-the-orchard-is-full');
    expect(apples?.after[0]?.share).toBeGreaterThan(0.4);
    expect(apples?.after[0]?.share).toBeLessThan(1);
    expect(trains).toEqual({ before: 'trains-leave-from-platform-seven', after: [] });
  });

  it('come with a diff that says rewrite, and with no other', () => {
    const [one, other] = ['Apples grow on trees in the orchard.\n', 'Trains leave every morning towards Lyon.\n'];
    expect(compare(one, other).correspondences).toEqual([{ before: 'apples-grow-on-trees-in-the', after: [] }]);
    expect(compare(one, one + other)).not.toHaveProperty('correspondences');
  });
});
