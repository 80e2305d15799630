import { describe, expect, it } from 'vitest';
import { benefitsOf, PROFILES, stanceOf } from '../../src/languages/index.js';
import { en, fr } from './both.js';

type Reading = ReturnType<typeof en>;
const stance = (reading: Reading, manner = PROFILES.charter as Parameters<typeof stanceOf>[2]) => {
  const { modality, bearing, benefits, polarity } = stanceOf(reading, reading.sentences[0] ?? [0, 0], manner);
  return `${modality} ${polarity}, ${bearing} for ${benefits}`;
};

describe('stanceOf', () => {
  it.each([
    [en('We must answer every letter.'), 'obligation do, duty for people'],
    [en('Visitors may leave at any time.'), 'permission do, right for people'],
    [en('We may close the gate.'), 'permission do, power for organisation'],
    [en('Visitors must show a badge.'), 'obligation do, burden for organisation'],
    [en('Visitors need not show a badge.'), 'permission do, exemption for people'],
    [en('We undertake to try to answer.'), 'effort do, duty for people'],
    [fr('L’établissement s’interdit de vendre les données.'), 'prohibition not, duty for people'],
  ])('says who is bound and who gains', (reading, expected) => {
    expect(stance(reading)).toBe(expected);
  });

  it.each([
    [en('We must answer every letter.'), 'obligation do, duty for people'],
    [en('Citizens may appeal.'), 'permission do, right for people'],
    [en('The court may order a survey.'), 'permission do, power for null'],
    [en('Citizens must declare a birth.'), 'obligation do, duty for people'],
    [en('The police may search bags.'), 'permission do, power for organisation'],
    [en('The clerk need not answer.'), 'permission do, exemption for organisation'],
    [fr('Le juge peut ordonner une expertise.'), 'permission do, power for null'],
    [fr('Le citoyen doit déclarer la naissance.'), 'obligation do, duty for people'],
    [fr('L’employeur informe le salarié.'), 'obligation do, duty for people'],
  ])('reads a law as binding people towards each other, with nobody who promises', (reading, expected) => {
    expect(stance(reading, PROFILES.law)).toBe(expected);
  });

  it('lets a modal speak before words that tell or define', () => {
    expect(stance(en('We must keep a list made of oak boards.'))).toMatch(/^obligation/);
    expect(stance(en('"Board" means any plank that we must keep.'))).toMatch(/^none/);
  });

  it('reads key words in capitals alone where the profile says so', () => {
    expect(stance(en('A client must reply.'), PROFILES.rfc2119)).toMatch(/^none/);
    expect(stance(en('A client MUST reply.'), PROFILES.rfc2119)).toMatch(/^obligation/);
  });
});

describe('benefitsOf', () => {
  it('names nobody for a power of which no word says whom it serves', () => {
    const power = { bearing: 'power', intrusive: false } as const;
    expect(benefitsOf({ ...power, manner: PROFILES.charter }, false)).toBe('organisation');
    expect(benefitsOf({ ...power, manner: PROFILES.law }, false)).toBe(null);
    expect(benefitsOf({ ...power, intrusive: true, manner: PROFILES.law }, false)).toBe('organisation');
  });
});
